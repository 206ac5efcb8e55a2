import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  deelnemer: { firstName: 'Sanne' },
  vertegenwoordigd: { answer: 'no' },
  inbrenger: { name: 'Vakschool De Werkbank' },
  contact: { firstName: 'Fien', lastName: 'van den Berg' },
  contactTelefoon: '+31612345678',
  overlegNaam: 'Afstemmingsoverleg Voorbeeldstreek',
  vraag: 'Een stage in de horeca.',
  partners: [{ name: 'MEE Voorbeeldstreek' }],
  toestemming: {
    bespreken: { 'MEE Voorbeeldstreek': { given: false } },
    vastleggen: { 'MEE Voorbeeldstreek': { given: false } },
    portfolio: { 'MEE Voorbeeldstreek': { given: false } },
  },
};

const yes = { given: true, until: '2027-04-02' };
const no = { given: false };

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      deelnemer: { firstName: 'Sanne', lastName: 'Bakker-Öztürk', birthDate: '2005-02-28' },
      contactMail: 'f.vandenberg@werkbank.example',
      vraag:
        'Sanne zoekt een baan in de horeca en heeft hulp nodig bij het reizen en het plannen van haar dag.',
      eersteDatum: '2026-05-12',
      partners: [
        {
          name: 'UWV Voorbeeldstreek',
          rol: 'Uitkering en voorzieningen',
          email: 'overleg@uwv-voorbeeldstreek.example',
        },
        { name: 'MEE Voorbeeldstreek', rol: 'Hulp in het dagelijks leven' },
        { name: 'Stichting Werk c.s.', rol: 'Zoekt werkgevers' },
      ],
      toestemming: {
        bespreken: { 'UWV Voorbeeldstreek': yes, 'MEE Voorbeeldstreek': yes, 'Stichting Werk c.s.': no },
        vastleggen: { 'UWV Voorbeeldstreek': yes, 'MEE Voorbeeldstreek': no, 'Stichting Werk c.s.': no },
        portfolio: { 'UWV Voorbeeldstreek': no, 'MEE Voorbeeldstreek': yes, 'Stichting Werk c.s.': no },
      },
      terugkoppeling: 'gesprek',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      deelnemer: { firstName: 'Jean-Baptiste Étienne', lastName: 'Vandenbroucke', birthDate: '2008-12-31' },
      vertegenwoordigd: { answer: 'yes' },
      vertegenwoordiger: { firstName: 'Ngọc Ánh', lastName: 'Nguyễn' },
      hoedanigheid: 'bewindvoerder',
      inbrenger: { name: 'Dienst Meedoen vzw' },
      contactTelefoon: '+32470123456',
      contactMail: 'contact@meedoen.example',
      eersteDatum: '2026-06-01',
      partners: [
        { name: 'VDAB Voorbeeldstreek', rol: 'Werk en opleiding' },
        { name: 'Woonhuis ’t Anker', rol: 'Wonen' },
      ],
      toestemming: {
        bespreken: { 'VDAB Voorbeeldstreek': yes, 'Woonhuis ’t Anker': yes },
        vastleggen: {
          'VDAB Voorbeeldstreek': yes,
          'Woonhuis ’t Anker': { given: true, until: '2026-12-31' },
        },
        portfolio: { 'VDAB Voorbeeldstreek': yes, 'Woonhuis ’t Anker': no },
      },
      terugkoppeling: 'samen',
    },
  },
];
