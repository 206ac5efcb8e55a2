import type { ListItem } from '../definition/template.ts';

const NL = { country: 'NL' } as const;
const BE = { country: 'BE' } as const;

/** The procedure, with its days. */
export const steps: readonly ListItem[] = [
  {
    text: 'Er is nu gevaar gemeld. Wij bellen u dezelfde dag en doen meteen wat nodig is.',
    visibleWhen: { field: 'gevaar', is: 'yes' },
  },
  {
    text: 'Stap 1, uiterlijk {{calculated:bevestiging}}: u hoort dat de klacht binnen is. U hoort ook wie haar behandelt en hoe u die persoon bereikt. Dat is binnen 5 werkdagen.',
  },
  {
    text: 'Stap 2, uiterlijk {{calculated:gesprekVoor}}: wij praten met u. Wij vragen wat er is gebeurd en wat u wilt. Dat is binnen 15 werkdagen.',
  },
  { text: 'Stap 3: wij luisteren naar de andere kant en zoeken uit wat er is gebeurd.' },
  {
    text: 'Stap 4, uiterlijk {{calculated:antwoordNL}}: u krijgt ons antwoord op papier, en wij leggen het uit. Dat is binnen 6 weken.',
    visibleWhen: NL,
  },
  {
    text: 'Lukt dat niet, dan hoort u vóór die dag waarom. Het antwoord komt dan uiterlijk {{calculated:verlengdNL}}, 4 weken later.',
    visibleWhen: NL,
  },
  {
    text: 'Stap 4, uiterlijk {{calculated:antwoordBE}}: u krijgt ons antwoord op papier, en wij leggen het uit. Dat is binnen 30 dagen.',
    visibleWhen: BE,
  },
  {
    text: 'Bent u niet tevreden met het antwoord? Dan kunt u naar onze klachtencommissie. Die luistert naar u en naar ons, en geeft binnen 30 dagen haar oordeel.',
    visibleWhen: BE,
  },
  {
    text: 'Bent u niet tevreden met het antwoord? Zeg het binnen 6 weken. Dan kijkt de directie er opnieuw naar, of iemand van buiten.',
    visibleWhen: NL,
  },
  {
    text: 'Stap 5, uiterlijk {{calculated:terugblik}}: wij vragen u of wij hebben gedaan wat wij beloofden.',
  },
];

/** Where else to go. Names of bodies, no numbers that change. */
export const elsewhere: readonly ListItem[] = [
  { text: 'Bij direct gevaar: bel 112.' },
  {
    text: 'Huiselijk geweld of mishandeling: Veilig Thuis. Bellen mag dag en nacht.',
    visibleWhen: NL,
  },
  {
    text: 'De gemeente, UWV of een andere overheid: klaag eerst daar. Helpt dat niet? Ga dan naar de Nationale ombudsman of de ombudsman van de gemeente.',
    visibleWhen: NL,
  },
  {
    text: 'Geschillencommissie: als de dienst daarbij is aangesloten. Wij vertellen u welke dat is.',
    visibleWhen: NL,
  },
  { text: 'Privacy: de Autoriteit Persoonsgegevens.', visibleWhen: NL },
  { text: 'Ongelijke behandeling: het College voor de Rechten van de Mens.', visibleWhen: NL },
  { text: 'Onveilig werk: de Nederlandse Arbeidsinspectie.', visibleWhen: NL },
  {
    text: 'Toezicht op de begeleiding: de toezichthouder Wmo van de gemeente, of de Inspectie Gezondheidszorg en Jeugd.',
    visibleWhen: NL,
  },
  { text: 'Geweld of misbruik: hulplijn 1712.', visibleWhen: BE },
  {
    text: 'Een voorziening die het VAPH erkent: het VAPH, nadat u onze procedure hebt gevolgd.',
    visibleWhen: BE,
  },
  {
    text: 'VDAB, VAPH of een andere Vlaamse overheid: klaag eerst daar. Helpt dat niet? Ga dan naar de Vlaamse Ombudsdienst.',
    visibleWhen: BE,
  },
  {
    text: 'Privacy: de Gegevensbeschermingsautoriteit of de Vlaamse Toezichtcommissie.',
    visibleWhen: BE,
  },
  { text: 'Ongelijke behandeling: het Vlaams Mensenrechteninstituut of Unia.', visibleWhen: BE },
  { text: 'Onveilig werk: Toezicht op het Welzijn op het Werk.', visibleWhen: BE },
];
