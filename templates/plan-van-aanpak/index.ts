import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { planVanAanpakV1 } from './v1.ts';

const heading = 'Bijlage: format plan van aanpak';

export const form: Form = {
  versions: [planVanAanpakV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'aanbieder die zich inschrijft',
    minutes: 90,
    needs: ['Zich bij de gemeente inschrijven voor Werkt mee', 'Laten zien hoe de organisatie goed werkt'],
    subjects: [
      {
        source: '003',
        heading,
        subject: '1: wat de organisatie te bieden heeft',
        at: ['vraag1', 'bieden', 'aanbod'],
      },
      { source: '003', heading, subject: '2: taken of werk voor inwoners', at: ['vraag2', 'werk'] },
      {
        source: '003',
        heading,
        subject: '3: bij op trede: werklocaties en aantal plekken',
        at: ['vraag3', 'locaties', 'plekkenSamen'],
      },
      {
        source: '003',
        heading,
        subject: '3: bij ontwikkeling: aanpak en methode',
        at: ['vraag3Aanpak', 'aanpak'],
      },
      { source: '003', heading, subject: '4: waarin de organisatie anders is', at: ['vraag4', 'anders'] },
      {
        source: '003',
        heading,
        subject: '5: de vier uitgangspunten',
        at: ['vraag5', 'passend', 'lokaal', 'regulier', 'ontwikkeling'],
      },
      { source: '003', heading, subject: '6: ondersteuning van de cliënt', at: ['vraag6', 'ondersteuning'] },
      { source: '003', heading, subject: '7: voortgang volgen', at: ['vraag7', 'volgen'] },
      { source: '003', heading, subject: '8: doorstroom en uitstroom', at: ['vraag8', 'verder'] },
      {
        source: '003',
        heading: '5.4 Productdefinities Werkt mee',
        subject: 'plan van aanpak volstaat als kwaliteitssysteem',
        at: ['ondersteuning', 'volgen'],
      },
    ],
    smk: {},
  },
};
