import type { PartyRule, Template } from '#templates/definition/template.ts';
import { blanks, problem } from './problem.ts';

/** Who signs, in which rounds, and who fills in what while signing. */
export function checkParties(template: Template): string[] {
  const { parties } = template;
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  const isWhole = rounds.every((round, index) => round === index + 1);
  return [
    ...(isWhole
      ? []
      : [problem('parties', `de rondes ${rounds.join(', ')} lopen niet op vanaf 1 zonder gat`)]),
    ...parties.flatMap((rule, index) => {
      const place = `parties[${index}]`;
      const isTwice = parties.findIndex(({ role }) => role === rule.role) !== index;
      return [
        ...(isTwice ? [problem(`${place}.role`, `'${rule.role}' bestaat al`)] : []),
        ...blanks({ [`${place}.title`]: rule.title }),
        ...(rule.capacities.length > 0 ? [] : [problem(`${place}.capacities`, 'is leeg')]),
        ...(rule.min >= 0 && rule.max >= 1 && rule.min <= rule.max
          ? []
          : [problem(`${place}.min`, 'past niet bij max')]),
        ...checkSource(template, rule.from, `${place}.from`),
        ...checkLimits(template, rule, place),
        ...(rule.needs === 'all' || (rule.needs >= 1 && rule.needs <= rule.max)
          ? []
          : [problem(`${place}.needs`, 'kan nooit gehaald worden')]),
      ];
    }),
    ...checkRounds(template),
    ...template.sections.flatMap((section, index) => checkFilledBy(template, section.filledBy, index)),
  ];
}

/** A name for each place comes from a table that the service fills in before it is sent. */
function checkSource({ sections }: Template, from: PartyRule['from'], place: string): string[] {
  if (!from) return [];
  const section = sections.find(({ fields }) => fields.some(({ id }) => id === from.table));
  const table = section?.fields.find(({ id }) => id === from.table);
  if (table?.type !== 'table' || section?.filledBy !== undefined)
    return [problem(`${place}.table`, `'${from.table}' is geen tabel die de dienst invult`)];
  return Object.entries({ name: from.name, organisation: from.organisation })
    .filter(([, id]) => id !== undefined && !table.columns.some((column) => column.id === id))
    .map(([key, id]) => problem(`${place}.${key}`, `er is geen kolom '${id}'`));
}

/** Age and amount come from fields that the service fills in before it is sent. */
function checkLimits(
  { sections, parties }: Template,
  { minors, amount }: PartyRule,
  place: string,
): string[] {
  const fields = sections
    .filter(({ filledBy }) => filledBy === undefined)
    .flatMap((section) => section.fields);
  const born = fields.find(({ id }) => id === minors?.bornIn);
  const other = parties.find(({ role }) => role === minors?.with);
  const checks: [boolean, string, string][] = [
    [
      !minors || (born?.type === 'person' && born.askBirthDate === true),
      'minors.bornIn',
      `'${minors?.bornIn}' vraagt geen geboortedatum`,
    ],
    [
      minors?.with === undefined || other?.capacities.includes('representative') === true,
      'minors.with',
      `niemand tekent mee als '${minors?.with}'`,
    ],
    [
      amount === undefined || fields.some(({ id, type }) => id === amount && type === 'money'),
      'amount',
      `'${amount}' is geen bedrag dat de dienst invult`,
    ],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, at, words]) => problem(`${place}.${at}`, words));
}

/** What the sender may choose must be possible with the parties that there are. */
function checkRounds({ parties, rounds = {}, sections }: Template): string[] {
  const { quorum = [], either = [], optional = [], together, terms } = rounds;
  const ruleOf = (role: string) => parties.find((rule) => rule.role === role);
  const fillers = new Set(sections.flatMap(({ filledBy }) => filledBy ?? []));
  const days = terms ? [terms.days, terms.then === 'extend' ? terms.extendBy : 1] : [];
  const unknown = [...quorum, ...either, ...optional].filter((role) => !ruleOf(role));
  const checks: [boolean, string, string][] = [
    [unknown.length === 0, 'rounds', `niemand tekent als '${unknown.join(', ')}'`],
    [!together || parties.length > 0, 'rounds.together', 'er tekent niemand'],
    [!together || fillers.size === 0, 'rounds.together', 'een partij vult eerst zelf iets in'],
    [
      quorum.every(
        (role) => (ruleOf(role)?.max ?? 1) > 1 && ruleOf(role)?.capacities.includes('organisation'),
      ),
      'rounds.quorum',
      'kan alleen waar meer mensen namens een organisatie tekenen',
    ],
    [either.length !== 1, 'rounds.either', 'één rol is geen keuze'],
    [new Set(either.map((role) => ruleOf(role)?.round)).size <= 1, 'rounds.either', 'zit niet in één ronde'],
    [
      optional.every((role) => !fillers.has(role)) && either.every((role) => !fillers.has(role)),
      'rounds',
      'wie zelf iets invult, kan niet gemist worden',
    ],
    [
      days.every((count) => Number.isInteger(count) && count >= 1 && count <= 365),
      'rounds.terms',
      'dagen zijn een getal van 1 tot en met 365',
    ],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, place, words]) => problem(place, words));
}

/**
 * The PDF that everybody signs is made after these answers and before the first signature. So only a party that
 * signs first and alone can still give answers.
 */
function checkFilledBy(template: Template, filledBy: string | undefined, index: number): string[] {
  if (filledBy === undefined) return [];
  const place = `sections[${index}].filledBy`;
  const rule = template.parties.find(({ role }) => role === filledBy);
  if (!rule) return [problem(place, `niemand tekent als '${filledBy}', dus niemand kan dit invullen`)];
  const isAlone = template.parties.every((other) => other === rule || other.round !== 1);
  return rule.round === 1 && rule.max === 1 && isAlone && !rule.roundPerParty
    ? []
    : [problem(place, `'${filledBy}' tekent niet als enige in ronde 1`)];
}
