/** One line of the overview; whether it may be used is left for the partners to choose. */
export interface Instrument {
  readonly partner: string;
  readonly instrument: string;
  readonly waarvoor: string;
}

/** What partners in the Netherlands often have: examples to strike out. */
export const dutchInstruments: readonly Instrument[] = [
  { partner: 'UWV', instrument: 'Proefplaatsing', waarvoor: 'Een tijd werken om te zien of het past' },
  { partner: 'UWV', instrument: 'Jobcoach', waarvoor: 'Begeleiding op het werk' },
  { partner: 'UWV', instrument: 'Werkplekaanpassing', waarvoor: 'Hulpmiddel of aanpassing op het werk' },
  { partner: 'UWV', instrument: 'No-riskpolis', waarvoor: 'Werkgever loopt minder risico bij ziekte' },
  {
    partner: 'UWV',
    instrument: 'Vervoer naar werk of school',
    waarvoor: 'Vergoeding als reizen niet zelf lukt',
  },
  {
    partner: 'Gemeente',
    instrument: 'Loonkostensubsidie',
    waarvoor: 'Werkgever krijgt een deel van het loon terug',
  },
  { partner: 'Gemeente', instrument: 'Beschut werk', waarvoor: 'Werk met veel begeleiding' },
  { partner: 'Gemeente', instrument: 'Ondersteuning uit de Wmo', waarvoor: 'Hulp bij wonen, dag en meedoen' },
  { partner: 'MEE', instrument: 'Cliëntondersteuning', waarvoor: 'Hulp bij vragen op alle gebieden' },
  {
    partner: 'MBO (ROC of AOC)',
    instrument: 'Stageplek met extra begeleiding',
    waarvoor: 'Ervaring opdoen tijdens de opleiding',
  },
  {
    partner: 'MBO (ROC of AOC)',
    instrument: 'Aangepast examen of rooster',
    waarvoor: 'Opleiding afmaken op een manier die past',
  },
  {
    partner: 'Praktijkschool of speciaal onderwijs',
    instrument: 'Arbeidstraining',
    waarvoor: 'Leren werken in stappen',
  },
  { partner: 'RMC', instrument: 'Trajectbegeleiding', waarvoor: 'Terug naar school of naar werk' },
  {
    partner: 'GGZ',
    instrument: 'Snelle intake of terugkeer in zorg',
    waarvoor: 'Behandeling die is vastgelopen, vlot trekken',
  },
  {
    partner: 'GGZ',
    instrument: 'Begeleiding bij werk tijdens behandeling (IPS)',
    waarvoor: 'Werken en herstellen tegelijk',
  },
  {
    partner: 'Revalidatiecentrum',
    instrument: 'Onderzoek naar belastbaarheid',
    waarvoor: 'Weten wat iemand aankan',
  },
  {
    partner: 'REA College',
    instrument: 'Opleiding voor mensen met een beperking',
    waarvoor: 'Een vak leren met hulp',
  },
];

/** The same for Flanders. */
export const flemishInstruments: readonly Instrument[] = [
  {
    partner: 'VDAB',
    instrument: 'Beroepsverkennende stage',
    waarvoor: 'Kort meelopen om te zien of het past',
  },
  {
    partner: 'VDAB',
    instrument: 'Individuele beroepsopleiding (IBO)',
    waarvoor: 'Leren op de werkplek, met kans op een contract',
  },
  {
    partner: 'VDAB',
    instrument: 'Individueel maatwerk',
    waarvoor: 'Steun in loon en begeleiding voor de werkgever',
  },
  {
    partner: 'VDAB',
    instrument: 'Aanpassing van de arbeidspost',
    waarvoor: 'Hulpmiddel of aanpassing op het werk',
  },
  { partner: 'VDAB', instrument: 'Tolk of vervoer', waarvoor: 'Naar het werk komen en elkaar begrijpen' },
  { partner: 'GTB', instrument: 'Trajectbegeleiding', waarvoor: 'Werk zoeken en houden met een beperking' },
  {
    partner: 'GOB',
    instrument: 'Gespecialiseerde opleiding en begeleiding',
    waarvoor: 'Een beroep leren met hulp op maat',
  },
  { partner: 'VAPH', instrument: 'Begeleid werken', waarvoor: 'Werken met steun van een jobcoach' },
  {
    partner: 'VAPH',
    instrument: 'Rechtstreeks toegankelijke hulp',
    waarvoor: 'Snelle en lichte hulp bij wonen en dag',
  },
  { partner: 'Maatwerkbedrijf', instrument: 'Stage of proefperiode', waarvoor: 'Werken op eigen tempo' },
  { partner: 'CLB', instrument: 'Leerlingbegeleiding', waarvoor: 'Keuzes rond school en stage' },
  {
    partner: 'School (buso of duaal leren)',
    instrument: 'Alternerende opleiding of stage',
    waarvoor: 'Leren en werken afwisselen',
  },
  { partner: 'CAW', instrument: 'Onthaal en begeleiding', waarvoor: 'Hulp bij wonen, geld en relaties' },
  {
    partner: 'Centrum geestelijke gezondheidszorg',
    instrument: 'Snelle intake',
    waarvoor: 'Behandeling die is vastgelopen, vlot trekken',
  },
  {
    partner: 'OCMW',
    instrument: 'Tijdelijke werkervaring',
    waarvoor: 'Werkervaring opdoen',
  },
];
