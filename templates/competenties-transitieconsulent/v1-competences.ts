import type { Article } from '../definition/template.ts';

/** The competences that a region may choose, each with behaviour that others can see. Same ids as the options. */
export const competences: readonly Article[] = [
  competence('deelnemer', 'De deelnemer voorop', [
    'Vraagt eerst wat de deelnemer zelf wil, en schrijft dat op in diens eigen woorden.',
    'Praat met de deelnemer, en niet over de deelnemer.',
    'Legt keuzes zo uit dat de deelnemer zelf kan kiezen, ook in beelden of in een andere taal.',
    'Neemt niet over wat de deelnemer zelf kan.',
  ]),
  competence('bereikbaar', 'Makkelijk te bereiken', [
    'Zegt wanneer en hoe hij of zij te bereiken is, en houdt zich daaraan.',
    'Belt of schrijft binnen twee werkdagen terug, ook als er nog geen antwoord is.',
    'Regelt een vervanger bij ziekte en vakantie, en vertelt dat vooraf.',
  ]),
  competence('vraag', 'De vraag helder krijgen', [
    'Vraagt door tot de vraag achter de vraag duidelijk is.',
    'Houdt feiten, meningen en vermoedens uit elkaar.',
    'Vat samen en controleert of de deelnemer het ook zo ziet.',
    'Wacht met een oplossing tot het beeld compleet is.',
  ]),
  competence('netwerk', 'Het netwerk kennen en gebruiken', [
    'Weet wat elke partner kan bieden en wie daar te bellen is.',
    'Zet gedeelde instrumenten in binnen het afgesproken mandaat.',
    'Betrekt ook familie, vrienden, school en werkgever, als de deelnemer dat wil.',
    'Deelt nieuwe kennis met de andere partners.',
  ]),
  competence('regie', 'Regie houden en doorzetten', [
    'Zorgt dat iedere actie een naam en een datum heeft.',
    'Vraagt op tijd na hoe het staat, en niet pas in het volgende overleg.',
    'Spreekt een partner aan die een afspraak niet nakomt, en blijft daarbij vriendelijk.',
    'Legt een vraag die vastloopt bij de voorzitter neer.',
  ]),
  competence('verbinden', 'Verbinden en onderhandelen', [
    'Zoekt naar wat partners delen als hun regels verschillen.',
    'Kijkt door de ogen van een ander, ook van een werkgever of een behandelaar.',
    'Blijft onpartijdig, ook als het over de eigen organisatie gaat.',
  ]),
  competence('regels', 'Wetten en regelingen kennen', [
    {
      text: 'Kent de hoofdlijnen van de Participatiewet, de Wajong, de Wmo, de Jeugdwet en passend onderwijs.',
      visibleWhen: { country: 'NL' },
    },
    {
      text: 'Kent de hoofdlijnen van de steun van VDAB, GTB en VAPH, individueel maatwerk, de tegemoetkoming van de FOD en leren op de werkplek.',
      visibleWhen: { country: 'BE' },
    },
    'Helpt bij het voorbereiden van een aanvraag en weet wie beslist.',
    'Zegt eerlijk wat hij of zij niet weet, en zoekt het uit.',
  ]),
  competence('beperking', 'Weten wat een beperking in werk betekent', [
    'Vraagt wat iemand nodig heeft, in plaats van te raden op grond van een naam of een diagnose.',
    'Kent aanpassingen van werk, werktijd en begeleiding, en weet waar die te krijgen zijn.',
    'Let op wat iemand aankan, in het werk en in het hoofd.',
  ]),
  competence('vastleggen', 'Plannen en vastleggen', [
    'Werkt het portfolio bij binnen vijf werkdagen na een verandering.',
    'Schrijft kort en in gewone taal, zodat de deelnemer mee kan lezen.',
    'Bewaakt termijnen, zoals de tien werkdagen voor het gesprek met de deelnemer.',
  ]),
  competence('vertrouwelijk', 'Zorgvuldig met vertrouwelijke informatie', [
    'Deelt alleen met partners aan wie de deelnemer toestemming gaf.',
    'Kent het privacystatement en handelt ernaar.',
    'Stopt meteen met delen als de deelnemer de toestemming intrekt.',
  ]),
  competence('overdragen', 'Warm overdragen', [
    'Stelt de deelnemer en de nieuwe begeleider persoonlijk aan elkaar voor.',
    'Bespreekt samen wat goed werkt en wat niet.',
    'Vraagt na enkele weken aan de deelnemer of de overdracht is gelukt.',
  ]),
  competence('leren', 'Leren van het werk', [
    'Vraagt de deelnemer en de partners wat beter kan.',
    'Bespreekt een lastige situatie met collega’s, zonder namen als dat kan.',
    'Merkt op wat er in de hulp ontbreekt, en doet daar een voorstel voor.',
  ]),
];

type Behaviour = string | Article['clauses'][number];

function competence(id: string, title: string, behaviour: readonly Behaviour[]): Article {
  return {
    id,
    title,
    clauses: behaviour.map((one) => (typeof one === 'string' ? { text: one } : one)),
    // The empty form shows them all, to choose from.
    visibleWhen: {
      any: [
        { field: 'competenties', includes: id },
        { field: 'competenties', answered: false },
      ],
    },
  };
}
