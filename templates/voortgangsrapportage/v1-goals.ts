import type { Section } from '../definition/template.ts';
import { goalNumbers, hasGoal } from '../uitvoeringsplan/v1-goals.ts';

/** Each goal of the plan: what was done, and whether it goes on as it is. */
export const goalSections: readonly Section[] = goalNumbers.map((goal): Section => {
  const visibleWhen = hasGoal(goal);
  return {
    id: `voortgang${goal}`,
    title: `Doel ${goal}`,
    ...(visibleWhen && { visibleWhen }),
    fields: [
      {
        type: 'shortText',
        id: `doel${goal}`,
        label: 'Het doel',
        required: true,
        maxLength: 200,
        data: 'ordinary',
        prefill: `earlier.uitvoeringsplan.doel${goal}`,
      },
      {
        type: 'longText',
        id: `doel${goal}Meetbaar`,
        label: 'Waaraan zien wij dat het lukt?',
        maxLength: 800,
        data: 'ordinary',
        prefill: `earlier.uitvoeringsplan.doel${goal}Meetbaar`,
      },
      {
        type: 'date',
        id: `doel${goal}Tijd`,
        label: 'Wanneer moet het klaar zijn?',
        data: 'ordinary',
        prefill: `earlier.uitvoeringsplan.doel${goal}Tijd`,
      },
      {
        type: 'longText',
        id: `doel${goal}Gedaan`,
        label: 'Wat is er gedaan, en wat is er te zien?',
        help: 'Schrijf op wat u zag of telde. Houd dat apart van wat u denkt.',
        required: true,
        maxLength: 1500,
        data: 'special',
      },
      {
        type: 'choice',
        id: `doel${goal}Verder`,
        label: 'Hoe gaat het verder met dit doel?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'zo', label: 'Wij gaan zo door' },
          { id: 'anders', label: 'Wij passen het doel of de aanpak aan' },
          { id: 'klaar', label: 'Het doel is bereikt' },
          { id: 'stopt', label: 'Wij stoppen met dit doel' },
        ],
      },
      {
        type: 'longText',
        id: `doel${goal}Anders`,
        label: 'Wat verandert er, of waarom stopt het?',
        required: true,
        maxLength: 1000,
        data: 'ordinary',
        // On the paper form too, where nothing is chosen yet.
        visibleWhen: { not: { field: `doel${goal}Verder`, oneOf: ['zo', 'klaar'] } },
      },
    ],
  };
});
