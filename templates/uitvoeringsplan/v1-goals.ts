import type { Condition } from '../definition/condition.ts';
import type { Field } from '../definition/fields.ts';
import type { Rule, Section } from '../definition/template.ts';

/** Goals of a plan; the report and the evaluation take each over by its number. */
export const goalNumbers = [1, 2, 3, 4] as const;
export type GoalNumber = (typeof goalNumbers)[number];

/** How far a goal is, in plan, report and evaluation alike. */
export const attainment = ['Nog niet begonnen', 'Net begonnen', 'Halverwege', 'Bijna', 'Bereikt'] as const;

/** Only a smaller number hides a goal, so that the paper form has all of them. */
export function hasGoal(goal: GoalNumber): Condition | undefined {
  return goal === 1 ? undefined : { not: { field: 'aantalDoelen', atMost: goal - 1 } };
}

/** A page a goal: in one sentence, then each letter of SMART by itself, then what is done for it (003, 5.4). */
export const goalSections: readonly Section[] = goalNumbers.map((goal): Section => {
  const visibleWhen = hasGoal(goal);
  return {
    id: `doelen${goal}`,
    title: `Doel ${goal}`,
    help: 'Schrijf het doel samen op, in de woorden van de cliënt.',
    ...(visibleWhen && { visibleWhen }),
    fields: [...smart(goal), ...doing(goal)],
  };
});

/** A goal is ready while the plan runs. */
export const goalRules: readonly Rule[] = goalNumbers.flatMap((goal): Rule[] => [
  {
    id: `doel${goal}-na-begin`,
    must: { not: { field: 'periode', notBefore: `doel${goal}Tijd` } },
    field: `doel${goal}Tijd`,
    message: 'Deze dag ligt niet na het begin van het plan. Kijk de datums na.',
  },
  {
    id: `doel${goal}-voor-einde`,
    must: { not: { field: `doel${goal}Tijd`, notBefore: 'periode' } },
    field: `doel${goal}Tijd`,
    message: 'Het doel is klaar vóór de laatste dag van het plan. Kies een eerdere dag.',
  },
]);

function smart(goal: GoalNumber): Field[] {
  return [
    {
      type: 'shortText',
      id: `doel${goal}`,
      label: 'Mijn doel, in één zin',
      help: 'Begin met “Ik”. Bijvoorbeeld: Ik kom alle dagen op tijd op mijn werk.',
      required: true,
      maxLength: 200,
      data: 'ordinary',
    },
    {
      type: 'longText',
      id: `doel${goal}Specifiek`,
      label: 'S, specifiek: wat gaat u precies doen of leren?',
      help: 'Wat, waar en met wie? Zo precies dat een ander het ook begrijpt.',
      required: true,
      maxLength: 800,
      data: 'ordinary',
    },
    {
      type: 'longText',
      id: `doel${goal}Meetbaar`,
      label: 'M, meetbaar: waaraan zien wij dat het gelukt is?',
      help: 'Noem iets wat u kunt tellen, zien of horen.',
      required: true,
      maxLength: 800,
      data: 'ordinary',
    },
    {
      type: 'longText',
      id: `doel${goal}Acceptabel`,
      label: 'A, acceptabel: waarom wilt u dit zelf?',
      help: 'Het is uw doel. Wie is het er nog meer mee eens?',
      required: true,
      maxLength: 800,
      data: 'ordinary',
    },
    {
      type: 'longText',
      id: `doel${goal}Realistisch`,
      label: 'R, realistisch: waarom kan dit lukken?',
      help: 'Wat kunt u al? Wat of wie hebt u nodig?',
      required: true,
      maxLength: 800,
      data: 'special',
    },
    {
      type: 'date',
      id: `doel${goal}Tijd`,
      label: 'T, tijdgebonden: op welke dag is dit doel klaar?',
      help: 'Kies een dag vóór de laatste dag van het plan.',
      required: true,
      data: 'ordinary',
    },
  ];
}

function doing(goal: GoalNumber): Field[] {
  return [
    {
      type: 'scale',
      id: `doel${goal}Start`,
      label: 'Hoe ver bent u nu met dit doel?',
      steps: attainment,
      required: true,
      data: 'ordinary',
    },
    {
      type: 'table',
      id: `doel${goal}Activiteiten`,
      label: 'Wat doen wij voor dit doel?',
      required: true,
      minRows: 1,
      maxRows: 10,
      addLabel: 'Nog een activiteit',
      data: 'ordinary',
      columns: [
        {
          type: 'shortText',
          id: 'wat',
          label: 'Activiteit',
          required: true,
          maxLength: 200,
          data: 'ordinary',
          width: 6,
        },
        {
          type: 'shortText',
          id: 'hoeVaak',
          label: 'Hoe vaak',
          required: true,
          maxLength: 80,
          data: 'none',
          width: 3,
        },
        {
          type: 'shortText',
          id: 'wie',
          label: 'Met wie',
          required: true,
          maxLength: 100,
          data: 'ordinary',
          width: 3,
        },
      ],
    },
  ];
}
