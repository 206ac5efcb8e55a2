import { describe, expect, it } from 'vitest';
import { assertTemplates, checkTemplate } from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';
import { sample } from './sample.ts';

type Draft = { -readonly [K in keyof Template]: unknown } & Record<string, unknown>;

/** Each mistake: what the maker did, where, and what the check says. */
const mistakes: [string, string, unknown, string][] = [
  [
    'a condition on a field that is not there',
    'sections.0.fields.1.visibleWhen',
    { field: 'x', is: 'yes' },
    "sections[0].fields[1].visibleWhen.field: 'x' bestaat niet",
  ],
  [
    'the same, deep inside',
    'sections.0.fields.1.visibleWhen',
    { all: [{ not: { any: [{ field: 'x', answered: true }] } }] },
    "sections[0].fields[1].visibleWhen.all[0].not.any[0].field: 'x' bestaat niet",
  ],
  [
    'a condition on an answer that cannot be given',
    'sections.1.visibleWhen',
    { field: 'heeftHond', is: 'ja' },
    "sections[1].visibleWhen.is: 'ja' is geen antwoord op 'heeftHond'",
  ],
  [
    'a choice that does not include it',
    'sections.0.fields.4.requiredWhen',
    { field: 'eten', includes: 'taart' },
    "sections[0].fields[4].requiredWhen.includes: 'taart' is geen antwoord op 'eten'",
  ],
  ['an empty condition', 'body.2.visibleWhen', { any: [] }, 'body[2].visibleWhen.any: is leeg'],
  [
    'a field that depends on itself',
    'sections.0.fields.0.visibleWhen',
    { field: 'rasHond', answered: true },
    "sections[0].fields[0].visibleWhen: 'heeftHond' hangt van zichzelf af",
  ],
  [
    'a condition of an article on nothing',
    'body.3.articles.0.clauses.0.visibleWhen',
    { field: 'y', answered: true },
    "body[3].articles[0].clauses[0].visibleWhen.field: 'y' bestaat niet",
  ],
  [
    'a place for a field that is not there',
    'body.2.paragraphs.0',
    'De kat {{kat}}.',
    "body[2].paragraphs[0]: de invulplek 'kat' bestaat niet",
  ],
  [
    'a part that a field does not have',
    'body.2.paragraphs.0',
    '{{naamHond.voornaam}}',
    "body[2].paragraphs[0]: de invulplek 'naamHond.voornaam' bestaat niet",
  ],
  [
    'a party that does not sign',
    'body.2.paragraphs.0',
    '{{party.employer.name}}',
    "body[2].paragraphs[0]: de invulplek 'party.employer.name' bestaat niet",
  ],
  [
    'a broken place',
    'body.2.paragraphs.0',
    'De hond {{naamHond.',
    'body[2].paragraphs[0]: er staat een invulplek in die niet klopt',
  ],
  [
    'an article that is not there',
    'body.3.articles.1.clauses.0.text',
    'Zie {{article:kat}}.',
    "body[3].articles[1].clauses[0].text: de invulplek 'article:kat' bestaat niet",
  ],
  [
    'a place in the summary',
    'summary.points.0',
    '{{kat}}',
    "summary.points[0]: de invulplek 'kat' bestaat niet",
  ],
  [
    'the same field twice',
    'sections.1.fields.0.id',
    'naamHond',
    "sections[1].fields[0].id: 'naamHond' bestaat al",
  ],
  ['the same section twice', 'sections.1.id', 'een', "sections[1].id: 'een' bestaat al"],
  [
    'the same option twice',
    'sections.0.fields.3.options.1.id',
    'vlees',
    "sections[0].fields[3].options[1].id: 'vlees' bestaat al",
  ],
  [
    'a field called constructor',
    'sections.1.fields.0.id',
    'constructor',
    "sections[1].fields[0].id: 'constructor' heeft al een andere betekenis",
  ],
  [
    'a field with a space',
    'sections.1.fields.0.id',
    'de prijs',
    "sections[1].fields[0].id: 'de prijs' is geen id van een veld",
  ],
  ['a label that is empty', 'sections.1.fields.0.label', ' ', 'sections[1].fields[0].label: is leeg'],
  [
    'less than nothing',
    'sections.1.fields.0',
    { type: 'money', id: 'prijs', label: 'Prijs', data: 'none', min: 2, max: 1 },
    'sections[1].fields[0].min: is meer dan max',
  ],
  ['a hole between rounds', 'parties.1.round', 3, 'parties: de rondes 1, 3 lopen niet op vanaf 1 zonder gat'],
  ['a party without a round', 'parties.0.round', undefined, 'parties: de rondes'],
  ['more needed than there are', 'parties.0.needs', 2, 'parties[0].needs: kan nooit gehaald worden'],
  ['a party in no capacity', 'parties.0.capacities', [], 'parties[0].capacities: is leeg'],
  [
    'a section for somebody who does not sign',
    'sections.1.filledBy',
    'employer',
    "sections[1].filledBy: niemand tekent als 'employer', dus niemand kan dit invullen",
  ],
  [
    'a section for somebody who signs later',
    'sections.1.filledBy',
    'service',
    "sections[1].filledBy: 'service' tekent niet als enige in ronde 1",
  ],
  [
    'a section printed nowhere',
    'body.1',
    { kind: 'text', id: 'los', paragraphs: ['Tekst.'] },
    "sections[1]: 'twee' staat niet in het document",
  ],
  ['a section that is not there', 'body.1.section', 'drie', "body[1].section: 'drie' bestaat niet"],
  ['a section printed twice', 'body.1.section', 'een', "body[1].section: 'een' staat al in het document"],
  ['a text that says nothing', 'body.2.paragraphs', [], 'body[2].paragraphs: is leeg'],
  ['a paragraph that says nothing', 'body.2.paragraphs.0', '', 'body[2].paragraphs[0]: is leeg'],
  ['an article that says nothing', 'body.3.articles.0.clauses', [], 'body[3].articles[0].clauses: is leeg'],
  ['the same article twice', 'body.3.articles.1.id', 'hond', "body[3].articles[1].id: 'hond' bestaat al"],
  ['no words for how long it is kept', 'retention.words', '', 'retention.words: is leeg'],
  ['no years', 'retention.years', 0, 'retention.years: is geen heel getal vanaf 1'],
  ['no legal ground', 'legal.note', '', 'legal.note: is leeg'],
  [
    'a question that cannot be understood',
    'summary.questions.0.understood',
    'c',
    "summary.questions[0].understood: 'c' is geen antwoord van deze vraag",
  ],
  ['a mail without a subject', 'mail.invitation.subject', '', 'mail.invitation.subject: is leeg'],
  [
    'a consent for nobody',
    'sections.1.fields.0',
    {
      type: 'consent',
      id: 'prijs',
      label: 'Mag het?',
      data: 'none',
      recipientsFrom: 'eten',
      purposes: [{ id: 'a', label: 'A' }],
    },
    "sections[1].fields[0].recipientsFrom: 'eten' is geen eerdere tabel",
  ],
];

describe('the check of a template', () => {
  it('lets a right one through', () => {
    expect(checkTemplate(sample)).toEqual([]);
  });

  it.each(mistakes)('finds %s', (_what, path, value, says) => {
    const problems = checkTemplate(changed(sample, path.split('.'), value) as unknown as Template);
    expect(problems.join('\n')).toContain(says);
  });

  it('finds that staff wait for an answer that comes later', () => {
    const wrong = changed(changed(sample, ['sections', '0', 'filledBy'], 'client'), [], undefined);
    expect(checkTemplate(wrong as unknown as Template).join('\n')).toContain(
      "sections[1].visibleWhen.field: 'heeftHond' wordt pas bij het ondertekenen ingevuld",
    );
  });

  it('stops the program from starting, with the name of the form', () => {
    expect(() => assertTemplates([sample, sample])).toThrow(/proef v1: bestaat twee keer/);
  });

  it.each([
    [{ form: 'proef' }, 'after[0].form: een formulier wacht niet op zichzelf'],
    [{ form: 'x' }, "after[0].form: 'x' bestaat niet"],
    [{ form: 'ander', section: 'x' }, "after[0].section: 'x' bestaat niet"],
    [
      { form: 'ander', until: 'heeftHond' },
      "after[0].until: 'heeftHond' is geen datum of periode van 'ander'",
    ],
    [
      { form: 'ander', consent: { field: 'heeftHond', purpose: 'x' } },
      "after[0].consent: 'heeftHond.x' is geen doel van 'ander'",
    ],
    [{ form: 'kring' }, "after[0].form: 'kring' wacht op dit formulier"],
    [{ form: 'groep' }, "after[0].within: 'groep' staat in een ander soort dossier"],
    [{ form: 'ander', words: ' ' }, 'after[0].words: is leeg'],
  ] as const)('finds what a form cannot wait for: %j', (gate, problem) => {
    const waiting = (form: object): Template => ({
      ...sample,
      after: [{ within: 'dossier', words: 'Eerst dat.', form: 'ander', ...form }],
    });
    const { after: _after, ...other } = sample;
    const others: Template[] = [
      { ...other, id: 'ander' },
      { ...waiting({ form: 'proef' }), id: 'kring' },
      { ...other, id: 'groep', dossier: sample.dossier === 'person' ? 'partnership' : 'person' },
    ];
    const check = () => assertTemplates([waiting(gate), ...others]);
    expect(check).toThrow(`proef v1: ${problem}`);
  });
});

function changed(target: unknown, [step, ...rest]: readonly string[], value: unknown): Draft {
  if (step === undefined) return (value === undefined ? target : value) as Draft;
  const copy: unknown = Array.isArray(target) ? [...(target as unknown[])] : { ...(target as object) };
  const holder = copy as Record<string, unknown>;
  holder[step] = rest.length === 0 ? value : changed(holder[step], rest, value);
  return copy as Draft;
}
