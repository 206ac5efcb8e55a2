import { defineTemplate } from '../definition/template.ts';
import { rightsArticles } from './v1-articles-rights.ts';
import { sharingArticles } from './v1-articles-sharing.ts';
import { practiceSections } from './v1-sections-practice.ts';
import { sections } from './v1-sections.ts';

/** How the conference treats what it shares (002, step 4): adopted by the partners, acknowledged by who takes part. */
export const privacystatementV1 = defineTemplate({
  id: 'privacystatement',
  version: 1,
  language: 'nl',
  title: 'Privacystatement afstemmingsoverleg',
  purpose:
    'Hierin staat hoe het overleg omgaat met wat het over deelnemers hoort. De partners stellen het vast en iedereen die meedoet, tekent voor kennisname.',
  dossier: 'partnership',
  smk: [],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners moeten kunnen laten zien wie zich aan deze regels verbond (AVG artikel 5, lid 2, en artikel 6, lid 1, onder f). Er staan alleen namen in van medewerkers, geen gegevens van deelnemers.',
  },
  retention: { years: 7, from: 'agreement-ended', words: '7 jaar na het einde van de samenwerking' },
  sections: [...sections, ...practiceSections],
  body: [
    { kind: 'section', section: 'overleg' },
    {
      kind: 'list',
      id: 'overwegingen',
      heading: 'Waarom dit statement',
      lead: 'De partners vinden:',
      items: [
        {
          text: 'Een deelnemer vertelt een eigen verhaal aan iemand die te vertrouwen is. Dat vertrouwen gaat mee naar het overleg.',
        },
        {
          text: 'De deelnemer houdt de regie. Zonder toestemming wordt niets besproken en niets opgeschreven.',
        },
        {
          text: 'Partners durven meer te delen als zij weten wat een ander ermee doet. Zo wordt de hulp beter.',
        },
        {
          text: 'Voor persoonsgegevens gelden de Algemene verordening gegevensbescherming (AVG) en de Uitvoeringswet AVG. Daarnaast gelden eigen regels per partner, bijvoorbeeld uit de Wmo, de Participatiewet, de Wet SUWI, het onderwijs en de zorg.',
          visibleWhen: { country: 'NL' },
        },
        {
          text: 'Voor persoonsgegevens gelden de Algemene verordening gegevensbescherming (AVG) en de Belgische wet van 30 juli 2018. Daarnaast gelden eigen regels per partner, bijvoorbeeld voor VDAB, VAPH, het onderwijs, het welzijn en de zorg.',
          visibleWhen: { country: 'BE' },
        },
      ],
    },
    {
      kind: 'list',
      id: 'begrippen',
      heading: 'Wat wij bedoelen met',
      items: [
        { text: 'Deelnemer: de persoon van wie een vraag in het overleg komt.' },
        { text: 'Partner: een organisatie die het samenwerkingsconvenant heeft ondertekend.' },
        { text: 'Uitvoerende: een medewerker van een partner die aan het overleg meedoet.' },
        { text: 'Voorzitter: wie het overleg leidt en bewaakt dat deze regels worden gevolgd.' },
        {
          text: 'Transitieconsulent: de uitvoerende die voor één deelnemer het plan bewaakt en het vaste contact is.',
        },
        { text: 'Portfolio: het document met de vraag, de situatie en het plan van een deelnemer.' },
        { text: 'Deelnemersovereenkomst: het document waarin de deelnemer kiest wie wat mag weten.' },
        {
          text: 'Bijzondere gegevens: gegevens die de wet extra beschermt, zoals over gezondheid, geloof of afkomst.',
        },
        { text: 'Datalek: gegevens komen bij wie ze niet mag zien, of raken kwijt.' },
      ],
    },
    { kind: 'articles', id: 'omgang', heading: 'Hoe wij met gegevens omgaan', articles: sharingArticles },
    { kind: 'section', section: 'bijzonder' },
    { kind: 'articles', id: 'zekerheid', heading: 'Rechten, zekerheid en einde', articles: rightsArticles },
    {
      kind: 'list',
      id: 'verklaring',
      heading: 'Wat u met uw handtekening zegt',
      items: [
        {
          text: 'Een partner: wij stellen dit statement vast en zorgen dat onze medewerkers het kunnen naleven.',
          visibleWhen: { not: { field: 'gebruik', is: 'kennisname' } },
        },
        {
          text: 'De partners hebben dit statement vastgesteld op {{vastgesteldOp}}.',
          visibleWhen: { field: 'gebruik', is: 'kennisname' },
        },
        { text: 'Een uitvoerende: ik heb dit statement gelezen en begrepen, en ik houd mij eraan.' },
        { text: 'Een uitvoerende: ik weet dat geheimhouding blijft gelden, ook als ik met dit werk stop.' },
      ],
    },
  ],
  parties: [
    {
      role: 'partner',
      title: 'Partner',
      // None when somebody new acknowledges what was adopted before.
      min: 0,
      max: 60,
      capacities: ['organisation'],
      round: 1,
      roundPerParty: true,
      needs: 'all',
    },
    {
      role: 'practitioner',
      title: 'Uitvoerende',
      min: 1,
      max: 200,
      capacities: ['self'],
      round: 2,
      roundPerParty: true,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Over een deelnemer praten wij alleen met toestemming, en alleen met de partners die de deelnemer koos.',
      'Wij delen wat nodig is voor de vraag, en niet meer.',
      'Wat u hoort, houdt u geheim. Ook later.',
      'Trekt een deelnemer de toestemming in, dan stoppen wij dezelfde werkdag.',
      'Gaat er iets mis, meld het dan binnen {{lekUren}}: {{loketTelefoon}}.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een privacystatement om te lezen en te ondertekenen',
      lines: [
        'het privacystatement van het afstemmingsoverleg te lezen en te ondertekenen.',
        'Partners stellen het vast. Wie aan het overleg meedoet, tekent voor kennisname.',
      ],
    },
  },
  daysToSign: 28,
});
