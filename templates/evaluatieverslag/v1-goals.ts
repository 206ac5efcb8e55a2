import type { Section } from '../definition/template.ts';
import { goalNumbers, hasGoal } from '../uitvoeringsplan/v1-goals.ts';

/** Each goal of the plan with what came of it. */
export const goalSections: readonly Section[] = goalNumbers.map((goal): Section => {
  const visibleWhen = hasGoal(goal);
  return {
    id: `uitkomst${goal}`,
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
        label: 'Waaraan zouden wij zien dat het gelukt is?',
        maxLength: 800,
        data: 'ordinary',
        prefill: `earlier.uitvoeringsplan.doel${goal}Meetbaar`,
      },
      {
        type: 'choice',
        id: `doel${goal}Uitkomst`,
        label: 'Is het doel bereikt?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'bereikt', label: 'Ja, helemaal' },
          { id: 'deels', label: 'Voor een deel' },
          { id: 'niet', label: 'Nee' },
          { id: 'vervallen', label: 'Wij zijn met dit doel gestopt' },
        ],
      },
      {
        type: 'longText',
        id: `doel${goal}Waardoor`,
        label: 'Wat is er te zien, en waardoor lukte het wel of niet?',
        required: true,
        maxLength: 1500,
        data: 'special',
      },
    ],
  };
});
