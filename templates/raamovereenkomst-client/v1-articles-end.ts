import type { Article } from '../definition/template.ts';

/** Privacy, complaints, changing and stopping. */
export const endArticles: readonly Article[] = [
  {
    id: 'privacy',
    title: 'Uw gegevens',
    clauses: [
      {
        text: 'De dienst gebruikt uw gegevens alleen om u te begeleiden en om zich aan de wet te houden. Dat mag volgens de privacywet, de AVG.',
      },
      {
        text: 'De dienst schrijft niet meer op dan nodig is. Dat geldt extra voor uw gezondheid of beperking.',
      },
      {
        text: 'Uw jobcoach en wie de jobcoach vervangt, kunnen uw dossier lezen. Anderen alleen als het voor hun werk nodig is. Iedereen houdt het geheim.',
      },
      {
        text: 'De dienst vertelt een werkgever of een andere organisatie alleen iets over u als u dat goedvindt. Dat vraagt de dienst apart. Nee zeggen mag altijd.',
      },
      {
        text: 'Soms moet de dienst iets melden van de wet, of omdat iemand in gevaar is. Dan vertelt de dienst u dat eerst, als dat veilig kan.',
      },
      {
        text: 'U mag uw gegevens lezen, verbeteren en meenemen. U mag vragen om ze weg te halen. U kunt ook bezwaar maken. Vertel het aan uw jobcoach.',
      },
      {
        text: 'De dienst bewaart uw dossier en deze overeenkomst tot 5 jaar na het sluiten van uw dossier. Daarna vernietigt de dienst beide.',
      },
    ],
  },
  {
    id: 'klachten',
    title: 'Als u niet tevreden bent',
    clauses: [
      { text: 'Praat met uw jobcoach. Vaak helpt dat al.' },
      {
        text: 'Helpt dat niet, of wilt u dat niet? Dan kunt u een klacht indienen bij {{klachtPersoon}}, telefoon {{klachtTelefoon}}. Dat is gratis. Iemand mag u helpen.',
      },
      {
        text: 'Binnen 5 werkdagen hoort u dat de klacht er is. Binnen 6 weken krijgt u een antwoord. Duurt het langer, dan hoort u waarom.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Binnen 5 werkdagen hoort u dat de klacht er is. Binnen 30 dagen krijgt u een antwoord op papier.',
        visibleWhen: { country: 'BE' },
      },
      { text: 'Een klacht heeft nooit slechte gevolgen voor u of voor uw begeleiding.' },
      {
        text: 'Uw vertrouwenspersoon is: {{vertrouwenspersoon}}.',
        visibleWhen: { field: 'vertrouwenspersoon', answered: true },
      },
      {
        text: 'Over uw privacy kunt u ook klagen bij de Autoriteit Persoonsgegevens. Over ongelijke behandeling bij het College voor de Rechten van de Mens.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Over uw privacy kunt u ook klagen bij de Gegevensbeschermingsautoriteit of de Vlaamse Toezichtcommissie. Over ongelijke behandeling bij het Vlaams Mensenrechteninstituut of Unia. Over de dienst bij het VAPH, als die daar een erkenning heeft.',
        visibleWhen: { country: 'BE' },
      },
    ],
    section: 'steunpunten',
  },
  {
    id: 'duur',
    title: 'Hoe lang dit geldt',
    clauses: [
      { text: 'Deze overeenkomst geldt {{looptijd}}.' },
      {
        text: 'De begeleiding begint met een kennismaking. Die duurt drie maanden, tot {{calculated:kennismakingTot}}. In die tijd kunnen u en de dienst meteen stoppen. De dienst legt altijd uit waarom.',
        visibleWhen: { field: 'kennismaking', is: 'yes' },
      },
      {
        text: 'Willen u of de dienst iets veranderen? Dan praten wij daarover. De verandering geldt pas als u en de dienst opnieuw hebben getekend.',
      },
    ],
    section: 'looptijdOnderdeel',
  },
  {
    id: 'stoppen',
    title: 'Stoppen',
    clauses: [
      {
        text: 'U mag altijd stoppen. U hoeft niet te zeggen waarom. Vertel het aan uw jobcoach, of laat het iemand voor u doen.',
      },
      {
        text: 'De dienst kan alleen stoppen met een goede reden. Bijvoorbeeld omdat de begeleiding klaar is, of omdat andere hulp beter past. De dienst zegt dat ten minste {{opzegWeken}} van tevoren, in een gesprek en op papier.',
      },
      {
        text: 'Is het echt niet veilig voor u of voor anderen, dan kan de dienst meteen stoppen. Eerst zoekt de dienst naar een andere oplossing.',
      },
      {
        text: 'Stopt de begeleiding, dan helpt de dienst u naar een volgende stap. Uw plek bij een werkgever stopt daardoor niet vanzelf.',
      },
      { text: '{{article:privacy}} en {{article:klachten}} blijven ook daarna gelden.' },
    ],
  },
  {
    id: 'oneens',
    title: 'Als wij er samen niet uitkomen',
    clauses: [
      {
        text: 'Zijn wij het niet eens, dan praten wij eerst met elkaar. Lukt dat niet, dan vragen wij iemand van buiten om te helpen.',
      },
      {
        text: 'Voor deze overeenkomst geldt Nederlands recht. U kunt altijd naar de rechter.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Voor deze overeenkomst geldt Belgisch recht. U kunt altijd naar de rechter.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
];
