import type { Block, DocumentContent, DocumentContext, SignaturePlace } from '#app/forms/content/blocks.ts';

/** Documents as they come out of templates, with fictitious people: one small, one long, one with many parties. */

export interface SampleDocument {
  content: DocumentContent;
  context: DocumentContext & { formLine: string; salt: string; verifyUrl: string };
}

/** A client consents: choices, a note, names and letters from several languages. */
export function consentSample(): SampleDocument {
  const signatures: SignaturePlace[] = [
    { partyId: 'party-client', title: 'Deelnemer', name: 'Çağla Müller-van den Broek', capacityLine: '' },
    {
      partyId: 'party-mentor',
      title: 'Vertegenwoordiger',
      name: 'Joost Voorbeeld',
      capacityLine: 'als mentor van Çağla Müller-van den Broek',
    },
    {
      partyId: 'party-service',
      title: 'Dienst',
      name: 'Noor Proefman',
      capacityLine: 'namens Stichting Voorbeeldwerk',
    },
  ];
  return {
    content: {
      title: 'Deelnemersovereenkomst',
      subtitle: 'Afspraken tussen u en de organisaties die over u praten om u te helpen',
      blocks: [
        {
          type: 'paragraph',
          tone: 'lead',
          text: 'U doet mee aan het casusoverleg. Daarvoor is uw toestemming nodig. U mag altijd nee zeggen, ook later.',
        },
        { type: 'heading', level: 1, text: 'Uw gegevens' },
        {
          type: 'facts',
          items: [
            { label: 'Naam', value: 'Çağla Müller-van den Broek' },
            { label: 'Naam in eigen schrift', value: 'چاغلا مولر — ሰላም' },
            { label: 'Geboortedatum', value: '3 april 2001' },
            {
              label: 'E-mailadres',
              value: 'een.heel.lang.adres.voor.de.proef@voorbeeldorganisatie-voor-begeleiding.example',
            },
            { label: 'Telefoon overdag', value: null },
          ],
        },
        { type: 'heading', level: 1, text: 'Waarvoor geeft u toestemming?' },
        {
          type: 'choices',
          label: 'Mijn gegevens mogen gebruikt worden voor:',
          options: [
            { text: 'bespreken welke hulp bij mij past', chosen: true, note: 'Tot en met 31 december 2027' },
            { text: 'contact met mijn werkgever', chosen: false, note: 'Alleen na overleg met u' },
            { text: 'een verslag aan de gemeente', chosen: true },
          ],
        },
        {
          type: 'table',
          caption: 'Met wie delen wij gegevens?',
          columns: [
            { label: 'Organisatie', width: 3 },
            { label: 'Welke gegevens', width: 4 },
            { label: 'Tot wanneer', width: 2 },
          ],
          rows: [
            ['Gemeente Proefstad', 'Naam, werkwensen & doelen', '31-12-2027'],
            ['Arbeidsbemiddelingsorganisatie Voorbeeld', 'Alleen naam en telefoonnummer', '30-06-2027'],
          ],
        },
        { type: 'heading', level: 2, text: 'Uw rechten' },
        {
          type: 'list',
          ordered: false,
          items: [
            'U mag uw gegevens bekijken.',
            'U mag uw toestemming intrekken. Dat kan per organisatie.',
            'U mag een klacht indienen.',
          ],
        },
        { type: 'paragraph', tone: 'note', text: 'Deze tekst is ook voorgelezen.' },
      ],
      signatures,
    },
    context: contextOf('Deelnemersovereenkomst, versie 1', 'DLN-2026-0042', signatures),
  };
}

/** Two organisations agree: articles with clauses, many answers, a table over several pages. */
export function longAgreementSample({ articles = 60, rows = 120 } = {}): SampleDocument {
  const signatures: SignaturePlace[] = [
    {
      partyId: 'party-employer',
      title: 'Werkgever',
      name: 'Willem Werkgever',
      capacityLine: 'namens Bakkerij De Proef & Zn.',
    },
    {
      partyId: 'party-service',
      title: 'Dienst',
      name: 'Noor Proefman',
      capacityLine: 'namens Stichting Voorbeeldwerk',
    },
  ];
  return {
    content: {
      title: 'Raamovereenkomst met de werkgever',
      subtitle: 'tussen Bakkerij De Proef & Zn. en Stichting Voorbeeldwerk',
      blocks: [
        { type: 'heading', level: 1, text: 'De werkplek' },
        {
          type: 'facts',
          items: [
            { label: 'Bedrijf', value: 'Bakkerij De Proef & Zn.' },
            { label: 'Adres', value: 'Proefstraat 12 bus 3\n9000 Gent' },
            {
              label: 'Taken',
              value: 'Brood inpakken, bestellingen klaarzetten en de winkel schoonhouden. '.repeat(12).trim(),
            },
            { label: 'Uren per week', value: '24' },
            { label: 'Vergoeding', value: '€ 1.250,50 per maand' },
          ],
        },
        {
          type: 'table',
          caption: 'Rooster per dag',
          columns: [
            { label: 'Dag', width: 2 },
            { label: 'Begin', width: 1 },
            { label: 'Einde', width: 1 },
            { label: 'Wat doet de medewerker?', width: 4 },
          ],
          rows: Array.from({ length: rows }, (_, index) => [
            `dag ${String(index + 1)}`,
            '09:00',
            '12:30',
            index % 3 === 0
              ? 'Inpakken'
              : 'Werkplaatsondersteuning en schoonmaakwerkzaamheden met begeleiding van de jobcoach',
          ]),
        },
        { type: 'heading', level: 1, text: 'Afspraken' },
        ...Array.from({ length: articles }, (_, index) => article(index + 1)),
      ],
      signatures,
    },
    context: contextOf('Raamovereenkomst werkgever, versie 1', 'RWG-2026-0007', signatures, 'BE'),
  };
}

/** Many partners sign one covenant. */
export function covenantSample(partners = 25): SampleDocument {
  const signatures = Array.from({ length: partners }, (_, index): SignaturePlace => ({
    partyId: `party-${String(index + 1)}`,
    title: 'Samenwerkingspartner',
    name: `Partner Nummer ${String(index + 1)}`,
    capacityLine:
      index % 4 === 1
        ? `namens Intergemeentelijke Samenwerkingsvereniging voor Toeleiding en Ondersteuning ${String(index + 1)}`
        : `namens Organisatie ${String(index + 1)}`,
  }));
  return {
    content: {
      title: 'Samenwerkingsconvenant',
      subtitle: `Regionale samenwerking van ${String(partners)} partners rond jongeren met een beperking`,
      blocks: [
        { type: 'heading', level: 1, text: 'Waarom dit convenant?' },
        {
          type: 'paragraph',
          text: 'De partners willen dat elke jongere in de regio één plek heeft waar hulp begint. Zij spreken af hoe zij samenwerken, wie wat doet en hoe zij met gegevens omgaan.',
        },
        {
          type: 'list',
          ordered: true,
          items: [
            'Wij bespreken een jongere alleen met toestemming.',
            'Wij delen niet meer dan nodig is.',
            'Wij laten elkaar weten wat er met een afspraak gebeurt.',
          ],
        },
        { type: 'heading', level: 1, text: 'Wat wij afspreken' },
        ...[1, 2, 3].map(article),
      ],
      signatures,
    },
    context: contextOf('Samenwerkingsconvenant, versie 1', 'CNV-2026-0003', signatures),
  };
}

/** The same questions without answers, to print and fill in by hand. */
export function emptySample(): SampleDocument {
  const { content, context } = consentSample();
  return {
    content: {
      ...content,
      blocks: content.blocks.map(withoutAnswers),
      signatures: content.signatures.map((place) => ({ ...place, name: '', capacityLine: '' })),
    },
    context,
  };
}

function withoutAnswers(block: Block): Block {
  if (block.type === 'facts')
    return { ...block, items: block.items.map(({ label }) => ({ label, value: null })) };
  if (block.type === 'choices')
    return { ...block, options: block.options.map((option) => ({ ...option, chosen: null })) };
  return block.type === 'table' ? { ...block, rows: [] } : block;
}

function article(number: number): Block {
  const sentence =
    'Partijen overleggen ten minste eens per kwartaal over de voortgang en leggen hun afspraken schriftelijk vast.';
  return {
    type: 'article',
    number,
    title: `Afspraak over onderwerp ${String(number)}`,
    clauses: Array.from({ length: 2 + (number % 4) }, (_, index) => ({
      number: `${String(number)}.${String(index + 1)}`,
      text: Array.from({ length: 1 + ((number + index) % 5) }, () => sentence).join(' '),
    })),
  };
}

function contextOf(
  formLine: string,
  reference: string,
  signatures: readonly SignaturePlace[],
  country: 'NL' | 'BE' = 'NL',
): SampleDocument['context'] {
  return {
    reference,
    organisation: {
      name: 'Stichting Voorbeeldwerk',
      country,
      timeZone: country === 'NL' ? 'Europe/Amsterdam' : 'Europe/Brussels',
    },
    parties: signatures.map((place) => ({ ...place, role: 'party' })),
    madeOn: '2026-11-22',
    formLine,
    salt: '00112233445566778899aabbccddeeff',
    verifyUrl: 'https://portaal.example/verifieer',
  };
}
