import { forms } from '#templates/forms.ts';

/** A requirement of quality that the procedure of supported employment realises (001, part II.1). */
export interface SmkCode {
  code: string;
  /** What it asks, in our words. */
  asks: string;
  /** Steps of the procedure (001, part I) in which it is realised, by number. */
  steps: readonly number[];
}

/** The steps of the procedure (001, part I). */
export const procedureSteps: readonly string[] = [
  'Beeld van de cliënt',
  'Werk zoeken',
  'Eerste bijeenkomst',
  'Tweede bijeenkomst: tekenen',
  'Start van de coaching',
  'Verdere opvolging',
];

export const smkCodes: readonly SmkCode[] = [
  {
    code: '1.1.1',
    asks: 'De cliënt krijgt volledige en tijdige uitleg, en bepaalt mee waarover.',
    steps: [1, 2, 3],
  },
  { code: '1.1.2', asks: 'De cliënt mag advies geven en klagen.', steps: [3, 6] },
  { code: '1.1.4', asks: 'De cliënt praat mee over hoe de dienst werkt.', steps: [1, 6] },
  { code: '1.1.5', asks: 'De dienst leert van wat de cliënt meemaakt en vindt.', steps: [6] },
  { code: '1.1.6', asks: 'De cliënt wordt geholpen om voor zichzelf op te komen.', steps: [1, 3, 6] },
  {
    code: '1.2.1',
    asks: 'Rechten en plichten staan op papier, na overleg, met beide handtekeningen.',
    steps: [4],
  },
  { code: '1.4.1', asks: 'De dienst vraagt naar wensen en mogelijkheden en legt ze vast.', steps: [1] },
  { code: '1.4.2', asks: 'De hulp wordt per cliënt beschreven, naar wat die wil en kan.', steps: [1, 4] },
  { code: '1.4.3', asks: 'De cliënt doet zelf wat kan en beslist zelf.', steps: [2, 5, 6] },
  { code: '1.4.4', asks: 'De cliënt kan kiezen uit wat er is.', steps: [1, 2] },
  { code: '1.4.5', asks: 'De hulp verandert mee met wat de cliënt nodig heeft.', steps: [6] },
  {
    code: '1.4.7',
    asks: 'De dienst praat en schrijft zo dat deze cliënt het begrijpt.',
    steps: [1, 2, 3, 4, 5, 6],
  },
  { code: '2.1', asks: 'De cliënt hoort erbij: op het werk en in de buurt.', steps: [2, 3, 5] },
  { code: '2.2', asks: 'Niemand wordt achtergesteld; ieders overtuiging telt.', steps: [1, 2, 3, 4, 5, 6] },
  { code: '2.4', asks: 'De cliënt werkt veilig en gezond.', steps: [4, 5] },
  {
    code: '3.2',
    asks: 'De hulp wordt gepland, uitgevoerd, geëvalueerd, bijgesteld en vastgelegd.',
    steps: [5, 6],
  },
  { code: '4.2', asks: 'Mensen met verschillende vakken werken samen.', steps: [3, 4, 6] },
  { code: '5.3', asks: 'De dienst zoekt anderen voor wat zij zelf niet kan.', steps: [2, 3] },
];

export interface SmkRow extends Omit<SmkCode, 'steps'> {
  /** "4. Tweede bijeenkomst: tekenen". */
  steps: readonly string[];
  /** How each form realises it. */
  forms: readonly { id: string; title: string; how: string }[];
}

/** Every code with the forms and steps that realise it, and which have none. */
export function listSmk(): SmkRow[] {
  return smkCodes.map((smk) => ({
    ...smk,
    steps: smk.steps.map((step) => `${step}. ${procedureSteps[step - 1] ?? ''}`),
    forms: forms.flatMap(({ versions, about }) => {
      const newest = versions.at(-1);
      const how = about.smk[smk.code];
      return newest && how !== undefined ? [{ id: newest.id, title: newest.title, how }] : [];
    }),
  }));
}
