import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { competentiesTransitieconsulentV1 } from './v1.ts';

export const form: Form = {
  versions: [competentiesTransitieconsulentV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'werkgroep van uitvoerenden, namens de partners',
    minutes: 20,
    needs: [
      'Afspreken wat een transitieconsulent moet kunnen',
      'Partners zeggen toe wie deze rol kan vervullen',
    ],
    subjects: [
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'verwachtingen van de rol duidelijk maken',
        at: ['rol', 'competenties', 'gedrag'],
      },
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'commitment van de partners',
        at: ['verbinden', 'partner'],
      },
      { source: '002', heading: 'Stap 4', subject: 'opleiding van de transitieconsulent', at: ['leren'] },
      { source: '002', heading: 'Stap 4', subject: 'op maat voor de regio', at: ['eigen', 'afspraken'] },
      { source: '002', heading: 'Stap 8', subject: 'richtsnoer en geen keurslijf', at: ['gebruik'] },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'elkaar aanspreken op de inzet',
        at: ['verbinden', 'regie'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'voortgang, terugkoppeling, overdracht en portfolio',
        at: ['regie', 'vastleggen', 'overdragen', 'bereikbaar'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'niet geforceerd en niet vrijblijvend',
        at: ['verbinden'],
      },
      {
        source: '002',
        heading: 'De inzet van een transitieconsulent',
        subject: 'gelijke caseload',
        at: ['hoogste', 'inzet'],
      },
      {
        source: '002',
        heading: 'De inzet van een transitieconsulent',
        subject: 'vraag verhelderen, aanvragen voorbereiden, regie bij de deelnemer',
        at: ['deelnemer', 'vraag', 'regels'],
      },
    ],
    smk: { '4.2': 'beroepen uit verschillende organisaties werken volgens dezelfde verwachtingen samen' },
  },
};
