import { beforeAll, describe, expect, it } from 'vitest';
import { demoParties } from '#app/cli/demo/parties.ts';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';
import type { Template } from '#templates/definition/template.ts';
import { phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import {
  expectNoViolations,
  expectKept,
  fillAsStaff,
  nameAndSend,
  type Walk,
} from '#tests/support/fill-form.ts';
import { fingers, keyboard, type Hand } from '#tests/support/fill-form-hands.ts';
import { signInBrowser } from '#tests/support/fill-form-party.ts';

// Every form is filled in on a screen of 360 px, half of them with the keyboard alone, which meets every kind of question.
// Without JavaScript: the two forms in which a client answers questions, and the one with most kinds of rows, each up to
// the client's signature. All of it takes minutes, so a run does a ninth, by the day; SLUITEND_FORMS=once does each form,
// SLUITEND_FORMS=every-way each form every way.

type Way = 'fingers' | 'keyboard' | 'no script';

const asked = process.env.SLUITEND_FORMS ?? '';
const everyWay = asked === 'every-way';
const shares = 9;
const today = Math.floor(Date.now() / 86_400_000);
/** Which ninth a run of today does; null for all. */
const share = asked === '' ? today % shares : null;
const templates = newestTemplates();
const ofClients = templates.filter(({ parties }) => parties.some(({ role }) => role === 'client'));
const withoutScript = ['afsprakennota', 'deelnemersovereenkomst', 'evaluatie-client'];
/** Together they ask every kind of question; with the others the fingers do. */
const byKeyboard = [
  'arbeidsinteressetest',
  'afsprakennota',
  'clientpasje',
  'competenties-transitieconsulent',
  'cv',
  'deelnemersovereenkomst',
  'evaluatie-opdrachtgever',
  'gespreksverslag',
  'klachtmelding',
  'plan-van-aanpak',
  'presentielijst',
  'productvoorstel',
  'raamovereenkomst-werkgever',
];

const stage = useStage();
const runs = new Map<string, Promise<unknown>>();
const key = (way: Way, { id }: Template) => `${way} ${id}`;
const isFirstWay = (way: Way, { id }: Template) => (way === 'keyboard') === byKeyboard.includes(id);
const everDoneBy = (way: Way) =>
  way === 'no script'
    ? ofClients.filter(({ id }) => everyWay || withoutScript.includes(id))
    : templates.filter((template) => everyWay || isFirstWay(way, template));
const doneBy = (way: Way) =>
  everDoneBy(way).filter((template) => share === null || templates.indexOf(template) % shares === share);
const ways: Way[] = ['fingers', 'keyboard', 'no script'];

// Several forms at a time in one browser: much of each is waiting for the server.
beforeAll(() => {
  const queue = ways.flatMap((way) => doneBy(way).map((template) => ({ way, template })));
  const start = <T>(act: () => Promise<T>, after: Promise<unknown>) => {
    const run = after.catch(() => undefined).then(act);
    run.catch(() => undefined);
    return run;
  };
  const lanes = Array.from({ length: atATime }, (): Promise<unknown> => Promise.resolve());
  for (const [index, { way, template }] of queue.entries()) {
    const lane = index % atATime;
    const run = start(() => fillIn(way, template), lanes[lane] ?? Promise.resolve());
    lanes[lane] = run;
    runs.set(key(way, template), run);
  }
});
const atATime = 3;
const patience = 600_000;

it('the keyboard answers every kind of question that a form asks', () => {
  const kinds = (of: Template[]) =>
    [
      ...new Set(
        of.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ type }) => type))),
      ),
    ].sort();
  expect(kinds(everDoneBy('keyboard'))).toEqual(kinds(templates));
});

const doneToday = ways.filter((way) => doneBy(way).length > 0);

describe.each(doneToday)('with %s at 360 px', (way) => {
  it.each(doneBy(way).map((template) => [template.id, template] as const))(
    '%s is filled in, fits the screen and keeps every answer',
    async (_id, template) => {
      await runs.get(key(way, template));
    },
    patience,
  );
});

async function fillIn(way: Way, template: Template): Promise<void> {
  const looks = way === 'no script' || (everyWay && !isFirstWay(way, template)) ? 'no' : 'yes';
  const own = template.sections.find(({ filledBy }) => filledBy !== undefined)?.filledBy;
  const signer = own ?? (way === 'no script' ? 'client' : undefined);
  const { page, context } = await staffWindow(stage, windowOf[way]);
  context.setDefaultTimeout(60_000);
  const hand = way === 'keyboard' ? keyboard(page) : fingers(page);
  const walk = (by: Hand): Walk => ({
    stage,
    hand: by,
    template,
    answers: templateExamples[template.id]?.find(({ name }) => name === 'typical')?.answers ?? {},
    hasScript: way !== 'no script',
    look: (name) =>
      looks === 'yes' ? expectNoViolations(by.page, { contrast: isNew(template, name) }) : Promise.resolve(),
  });
  const address = await fillAsStaff(walk(hand));
  await expectKept(walk(hand), address, 'staff');
  if (signer) {
    const parties = demoParties(template, 1).map((party) => ({
      ...party,
      email: `${way.replace(' ', '-')}.${party.email}`,
    }));
    await nameAndSend(walk(hand), address, parties);
    const party = parties.find(({ role }) => role === signer);
    if (!party) throw new Error(`nobody is ${signer}`);
    const theirs = await windowFor(stage, windowOf[way]);
    theirs.context.setDefaultTimeout(60_000);
    const by = way === 'keyboard' ? keyboard(theirs.page) : fingers(theirs.page);
    await signInBrowser(walk(by), party);
    await expectKept(walk(by), address, 'all');
    await theirs.context.close();
  }
  await context.close();
}

/** Whether a page asks a kind of question that no page before it asked. */
function isNew({ sections }: Template, page: string): boolean {
  const kinds = sections.find(({ id }) => id === page)?.fields.map(({ type }) => type) ?? [page];
  const unseen = kinds.filter((kind) => !seen.has(kind));
  for (const kind of unseen) seen.add(kind);
  return unseen.length > 0;
}
const seen = new Set<string>();

const windowOf = {
  fingers: phone,
  keyboard: { viewport: phone.viewport },
  'no script': { ...phone, javaScriptEnabled: false },
} as const;
