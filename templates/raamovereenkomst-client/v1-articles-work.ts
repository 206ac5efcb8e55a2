import type { Article } from '../definition/template.ts';
import { isRepresented } from './v1-sections-parties.ts';

/** Work, income, safety, and who decides. */
export const workArticles: readonly Article[] = [
  {
    id: 'werk',
    title: 'Werk, loon en uitkering',
    clauses: [
      {
        text: 'Deze overeenkomst is geen arbeidsovereenkomst. U bent niet in dienst bij de dienst.',
      },
      {
        text: 'Krijgt u loon of een vergoeding? Dat staat in uw afsprakennota of in uw contract met de werkgever.',
      },
      {
        text: 'Werk kan iets veranderen aan uw uitkering. De jobcoach zoekt dit met u uit voordat u begint.',
      },
      {
        text: 'Hebt u een uitkering van UWV (zoals Wajong) of van de gemeente? Dan meldt u het als u gaat werken. De jobcoach helpt u daarbij.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Hebt u een uitkering van het ziekenfonds, een tegemoetkoming of een leefloon? Dan meldt u het als u gaat werken. Soms is vooraf een ja nodig van de adviserend arts. De jobcoach helpt u daarbij.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'Hebt u al een dienstverleningsovereenkomst met een zorgaanbieder van het VAPH? Dan verandert die niet door deze afspraken.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
  {
    id: 'kosten',
    title: 'Kosten',
    clauses: [
      {
        text: 'U betaalt niets aan de dienst voor de begeleiding.',
        visibleWhen: { field: 'bijdrage', is: 'no' },
      },
      {
        text: 'U betaalt ten hoogste {{bijdrageBedrag}} per maand. De dienst legt uit waarvoor dat is. Het bedrag wordt niet hoger zonder dat u dat goedvindt.',
        visibleWhen: { field: 'bijdrage', is: 'yes' },
      },
      {
        text: 'Er kan een eigen bijdrage zijn vanuit de wet. Die betaalt u aan het CAK, niet aan de dienst.',
        visibleWhen: { all: [{ country: 'NL' }, { field: 'betaaltNL', oneOf: ['wmo', 'wlz'] }] },
      },
      { text: 'Voor andere kosten vraagt de dienst eerst of u dat goedvindt.' },
    ],
  },
  {
    id: 'veilig',
    title: 'Veilig en verzekerd',
    clauses: [
      { text: 'Voor u begint, kijkt de jobcoach of de werkplek veilig is en bij u past.' },
      { text: 'Vindt u iets onveilig? Dan mag u stoppen met die taak. Bel uw jobcoach.' },
      {
        text: 'In de afsprakennota staat wie u verzekert. Die verzekering is er voor een ongeval op het werk. En voor schade die u per ongeluk maakt.',
      },
      {
        text: 'De dienst heeft een verzekering voor schade die de dienst zelf veroorzaakt.',
      },
      {
        text: 'Pesten, schelden, aanraken dat u niet wilt: dat mag niemand. Vertel het aan iemand die u vertrouwt. De dienst doet er iets aan.',
      },
      {
        text: 'Gebeurt er iets met u, dan belt de dienst {{noodPersoon}}, telefoon {{noodTelefoon}}.',
        visibleWhen: { field: 'noodcontact', is: 'yes' },
      },
    ],
  },
  {
    id: 'vertegenwoordiger',
    title: 'Uw vertegenwoordiger',
    visibleWhen: isRepresented,
    clauses: [
      {
        text: 'Uw vertegenwoordiger is {{vertegenwoordiger}}, {{hoedanigheidNL}}.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Uw vertegenwoordiger is {{vertegenwoordiger}}, {{hoedanigheidBE}}.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'U tekent allebei. De vertegenwoordiger steunt u bij deze overeenkomst.',
        visibleWhen: { field: 'beslissen', is: 'samen' },
      },
      {
        text: 'De vertegenwoordiger tekent voor u, omdat u dit volgens de wet niet alleen kunt beslissen. Of omdat u dat zelf zo wilt.',
        visibleWhen: { field: 'beslissen', is: 'namens' },
      },
      {
        text: 'De vertegenwoordiger vraagt u wat u wilt, en houdt daar rekening mee. De dienst praat ook altijd met u zelf.',
      },
      {
        text: 'Een bewindvoerder beslist alleen over uw geld. Over uw werk beslist u zelf.',
        visibleWhen: { all: [{ country: 'NL' }, { field: 'hoedanigheidNL', is: 'bewindvoerder' }] },
      },
      {
        text: 'Een bewindvoerder over de goederen beslist alleen over uw geld en bezit. Over uw werk beslist u zelf.',
        visibleWhen: { all: [{ country: 'BE' }, { field: 'hoedanigheidBE', is: 'goederen' }] },
      },
      {
        text: 'De dienst mag een bewijs vragen, zoals een beschikking van de rechter of een volmacht.',
      },
      {
        text: 'Stopt de vertegenwoordiging of komt er iemand anders? Dan vertelt u of uw vertegenwoordiger dat aan de dienst.',
      },
    ],
  },
];
