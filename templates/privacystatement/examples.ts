import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  naam: 'Sluitende aanpak Voorbeeldstreek',
  regio: 'Voorbeeldstreek',
  begin: '2026-09-01',
  gebruik: 'vaststellen',
  partners: [
    { name: 'Dienst Meedoen', aanspreekpunt: 'Privacyteam', mail: 'privacy@meedoen.example' },
    { name: 'Vakschool De Werkbank', aanspreekpunt: 'Administratie', mail: 'privacy@werkbank.example' },
  ],
  verantwoordelijk: 'zelf',
  loket: { name: 'Dienst Meedoen' },
  loketMail: 'privacy@meedoen.example',
  loketTelefoon: '+31612345678',
  lekUren: 24,
  soorten: ['naam', 'school', 'wens'],
  wegen: ['portaal'],
  anoniem: { answer: 'no' },
  systeem: { answer: 'no' },
  bewaarMaanden: 12,
  gasten: { answer: 'no' },
  afstand: { answer: 'no' },
  cijfers: { answer: 'no' },
  evaluatieMaanden: 12,
  bewaker: 'De voorzitter',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      partners: [
        { name: 'Dienst Meedoen', aanspreekpunt: 'Privacyteam', mail: 'privacy@meedoen.example' },
        {
          name: 'UWV Voorbeeldstreek',
          aanspreekpunt: 'Functionaris gegevensbescherming',
          mail: 'fg@uwv.example',
        },
        {
          name: 'MEE Voorbeeldstreek',
          aanspreekpunt: 'Joris van der Laan',
          mail: 'j.vanderlaan@mee.example',
        },
        { name: 'Vakschool De Werkbank', aanspreekpunt: 'Administratie', mail: 'privacy@werkbank.example' },
      ],
      verantwoordelijk: 'samen',
      soorten: ['naam', 'contact', 'school', 'wens', 'belemmering', 'gezondheid', 'inkomen', 'hulp'],
      wegen: ['portaal', 'scherm'],
      systeem: {
        answer: 'yes',
        explanation:
          'Het klantsysteem van UWV. Daardoor kan een werkgever soms een no-riskpolis krijgen; UWV legt dat zelf uit.',
      },
      cijfers: {
        answer: 'yes',
        explanation: 'Aantal besproken en opgeloste vragen per jaar, voor de beslissers.',
      },
      extra: 'Twee oud-deelnemers lezen elk jaar mee of dit statement nog te begrijpen is.',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      naam: 'Netwerk “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei – sluitende aanpak met doorzettingsmacht',
      regio: 'Zuiderkempen, Voorbeeldvallei en de gemeenten daartussen',
      gebruik: 'kennisname',
      vastgesteldOp: '2026-06-15',
      partners: Array.from({ length: 60 }, (_, index) => ({
        name: `Partner ${index + 1} voor ondersteuning en tewerkstelling vzw`,
        aanspreekpunt: index % 2 === 0 ? 'Ελένη Παραδείγματος' : 'Functionaris voor gegevensbescherming',
        mail: `gegevensbescherming.partner${index + 1}@netwerk-zuiderkempen.example`,
      })),
      verantwoordelijk: 'samen',
      loket: { name: 'Dienst Begeleid Werken Voorbeeldvallei vzw' },
      loketTelefoon: '+32470123456',
      lekUren: 12,
      soorten: ['naam', 'contact', 'school', 'wens', 'belemmering', 'gezondheid', 'inkomen', 'hulp', 'thuis'],
      meerGegevens:
        'Soms is het nodig om te weten welke talen een deelnemer spreekt en leest, zodat er een tolk bij kan zijn.\nOok vervoer hoort daarbij: kan iemand zelf met trein of bus reizen?',
      wegen: ['portaal', 'post', 'papier', 'scherm'],
      anoniem: { answer: 'yes' },
      systeem: {
        answer: 'yes',
        explanation:
          'Het dossier van VDAB en het cliëntvolgsysteem van de eigen dienst. Zo hoeft de deelnemer zijn verhaal niet telkens opnieuw te vertellen.',
      },
      bewaarMaanden: 60,
      gasten: { answer: 'yes' },
      afstand: { answer: 'yes' },
      cijfers: {
        answer: 'yes',
        explanation: 'Aantallen per kwartaal, per regio en per soort vraag, voor de stuurgroep.',
      },
      evaluatieMaanden: 6,
      bewaker: 'Het secretariaat van het netwerk, samen met de voorzitter',
      extra:
        'Partners die met een tolk werken, leggen aan de tolk uit wat geheimhouding is.\nEen partner die van naam verandert, meldt dat aan het secretariaat.',
    },
  },
];
