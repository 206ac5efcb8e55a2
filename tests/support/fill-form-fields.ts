import { recipientsOf } from '#app/forms/fields/consent/recipients.ts';
import { initialValues, type Answers } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field, FieldOf, FieldType, TableColumn } from '#templates/definition/fields.ts';
import type { Section } from '#templates/definition/template.ts';
import type { Hand } from './fill-form-hands.ts';

/** Gives one field its answer by working its inputs. `value` is as somebody types it. */
type Driver<F extends Field = Field> = (
  hand: Hand,
  field: F,
  name: string,
  value: Json,
  answers: Answers,
) => Promise<void>;

/** Answers a field of any type, in the order in which its inputs stand on the page. */
export function answerField(hand: Hand, section: Section, field: Field, answers: Answers): Promise<void> {
  const value = initialValues(section, answers)[field.id] ?? '';
  return (drivers[field.type] as Driver)(hand, field, `answers.${field.id}`, value, answers);
}

const write: Driver = (hand, _field, name, value) => hand.write(name, text(value));

const chooseOne: Driver = async (hand, _field, name, value) => {
  if (value !== '') await hand.choose(name, text(value));
};

const parts =
  (...ids: string[]): Driver =>
  async (hand, _field, name, value) => {
    for (const id of ids) {
      // A part that the form does not ask has no input.
      if ((await hand.page.locator(`[name="${name}.${id}"]`).count()) > 0)
        await hand.write(`${name}.${id}`, text(partOf(value, id)));
    }
  };

const drivers: { [T in FieldType]: Driver<FieldOf<T>> } = {
  shortText: write,
  longText: write,
  number: write,
  money: write,
  date: write,
  time: write,
  email: write,
  phone: write,
  choice: chooseOne,
  scale: chooseOne,
  period: parts('from', 'until'),
  person: parts('firstName', 'lastName', 'birthDate'),
  organisation: parts('name', 'registration'),
  address: parts('street', 'number', 'postcode', 'town'),
  choices: async (hand, { options }, name, value) => {
    for (const { id } of options)
      await hand.tick(`${name}.${id}`, Array.isArray(value) && value.includes(id));
  },
  yesNo: async (hand, _field, name, value) => {
    const explanation = text(partOf(value, 'explanation'));
    await chooseOne(hand, _field, `${name}.answer`, partOf(value, 'answer') ?? '', {});
    // Without JavaScript it is asked once the answer is kept.
    const isAsked = (await hand.page.locator(`[name="${name}.explanation"]`).count()) > 0;
    if (isAsked) await hand.write(`${name}.explanation`, explanation);
  },
  table: (hand, { id, columns }, name, value) =>
    answerRows(hand, { id, name, value, cells: columns.map((column) => [column.id, cellDriver(column)]) }),
  actions: (hand, { id }, name, value) =>
    answerRows(hand, { id, name, value, cells: actionParts.map((part) => [part, write]) }),
  consent: async (hand, field, name, value, answers) => {
    for (const [index, recipient] of recipientsOf(field, answers).entries()) {
      for (const { id } of field.purposes) {
        const made = partOf(partOf(value, id), recipient);
        const isGiven = partOf(made, 'given') === true;
        await hand.tick(`${name}.${id}.${index}.given`, isGiven);
        if (isGiven) await hand.write(`${name}.${id}.${index}.until`, text(partOf(made, 'until')));
      }
    }
  },
  interests: async (hand, { items }, name, value) => {
    await hand.choose(`${name}.way`, text(partOf(value, 'way')));
    const ratings = partOf(value, 'ratings');
    const inputs = await hand.page.locator('.interests__item').filter({ visible: true }).all();
    const ids = await Promise.all(inputs.map((input) => input.getAttribute('id')));
    for (const id of ids) {
      const item = items.find((one) => `${name}.ratings.${one.id}` === id);
      if (id && item && text(partOf(ratings, item.id)) !== '')
        await hand.choose(id, text(partOf(ratings, item.id)));
    }
  },
  file: () => Promise.reject(new Error('no form asks for a file')),
  readOnly: () => Promise.resolve(),
};

const cellDriver = ({ type }: TableColumn): Driver => (type === 'choice' ? chooseOne : write);

const actionParts = ['what', 'who', 'withWhom', 'when'];

interface Rows {
  id: string;
  name: string;
  value: Json;
  cells: readonly (readonly [string, Driver])[];
}

/** Row by row: a row too few is added when the one before is done, and what is too much is taken away first. */
async function answerRows(hand: Hand, { id, name, value, cells }: Rows): Promise<void> {
  const { page } = hand;
  const rows = Array.isArray(value) ? (value as Json[]) : [];
  const inputsOf = (index: number) => page.locator(`[name^="${name}.${index}."]`).first();
  const standing = async (index = 0): Promise<number> =>
    (await inputsOf(index).count()) > 0 ? standing(index + 1) : index;
  for (let last = (await standing()) - 1; last >= Math.max(rows.length, 1); last -= 1) {
    await hand.press(`[name="_removeRow"][value="${id}.${last}"]`);
    await inputsOf(last).waitFor({ state: 'detached' });
  }
  for (const [index, row] of rows.entries()) {
    if ((await inputsOf(index).count()) === 0) await hand.press(`[name="_addRow"][value="${id}"]`);
    await inputsOf(index).waitFor({ state: 'attached' });
    // Without JavaScript the row came with a new page.
    await page.waitForLoadState('domcontentloaded');
    for (const [part, drive] of cells)
      await drive(hand, {} as Field, `${name}.${index}.${part}`, partOf(row, part) ?? '', {});
  }
}

function partOf(value: Json | undefined, part: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, part) ? (value as Record<string, Json>)[part] : undefined;
}

const text = (value: Json | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
