import { xmlMoment } from './mdto-xml.server.ts';
import type { DocumentToPackage } from './package-document.server.ts';

/**
 * README.txt of a package: for someone who finds it in ten years, without this portal and perhaps without the internet.
 * Lines of at most 76 characters, so that any program shows it well.
 */
export function writeReadme(document: DocumentToPackage, days: ReadmeDays): string {
  const lines = [
    ...intro(document, days),
    ...contents(document),
    ...howToVerify(days.sealed),
    'SHA-256 van het sjabloon:',
    `  ${document.template.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

export interface ReadmeDays {
  /** YYYY-MM-DD, in the organisation's time zone. */
  packedOn: string;
  completedOn: string;
  /** Just after the newest seal: when its certificates were valid for certain. */
  sealed: Date;
}

function intro(document: DocumentToPackage, { packedOn, completedOn }: ReadmeDays): string[] {
  const { template, retention } = document;
  return [
    'ARCHIEFPAKKET',
    '=============',
    '',
    ...fact('Document', document.title),
    ...fact('Kenmerk', document.reference),
    ...fact('Organisatie', document.organisationName),
    ...fact('Sjabloon', `${template.id}, versie ${template.version}`),
    ...fact('Afgerond op', inWords(completedOn)),
    ...fact('Ingepakt op', inWords(packedOn)),
    ...fact('Bewaren', `${until(retention.until)} (${retention.words})`),
    '',
    'Dit pakket bevat persoonsgegevens. Ga er zorgvuldig mee om. Is de',
    'bewaartermijn voorbij, vernietig dan dit pakket en alle kopieën ervan.',
    '',
  ];
}

function contents(document: DocumentToPackage): string[] {
  return [
    'WAT ZIT ERIN?',
    '-------------',
    '',
    'data/document.pdf     het document, met alle handtekeningen',
    'data/bewijs.pdf       het bewijsblad: wie tekende, wanneer en hoe is',
    '                      gecontroleerd wie dat was',
    ...(document.withdrawals?.length
      ? ['data/intrekking-*.pdf welke toestemming later is ingetrokken, en wanneer']
      : []),
    'data/antwoorden.json  wat er is ingevuld, als gegevens',
    'data/keten.json       alles wat er met het document is gebeurd',
    'data/sjabloon.json    het formulier waarmee het document is gemaakt',
    ...(document.recordJson
      ? [
          'data/dossierstuk.json alles bijeen, waarmee Sluitend de PDF opnieuw kan',
          '                      maken om die te vergelijken',
        ]
      : []),
    'data/ca.pem           het certificaat om de handtekeningen mee te',
    '                      controleren',
    ...(document.crl ? ['data/ca.crl           de lijst van ingetrokken certificaten'] : []),
    'data/metadata/        beschrijving voor het archief (MDTO 1.0.1, XML)',
    'manifest-*.txt        de controlegetallen van alle bestanden in data/',
    '',
    'Het pakket volgt de standaard BagIt 1.0 (RFC 8493). PDF-bestanden zijn',
    'PDF/A-2a (ISO 19005-2). Bestanden op .txt, .json, .xml en .pem zijn gewone',
    'tekst (UTF-8) en te openen met elk tekstprogramma.',
    '',
  ];
}

function howToVerify(sealed: Date): string[] {
  return [
    'KLOPT HET NOG?',
    '--------------',
    '',
    'U kunt alles nagaan zonder internet en zonder het programma Sluitend.',
    '',
    '1. Zijn alle bestanden heel?',
    '   Open een opdrachtvenster in deze map en typ:',
    '     Linux:    sha256sum -c manifest-sha256.txt',
    '     Mac:      shasum -a 256 -c manifest-sha256.txt',
    '     Windows:  certutil -hashfile data\\document.pdf SHA256',
    '               en vergelijk het getal met manifest-sha256.txt',
    '   Zo ziet u of een bestand is beschadigd of vervangen.',
    '',
    '2. Kloppen de handtekeningen?',
    '   Dit is de belangrijkste controle: een pakket met goede',
    '   controlegetallen kan iedereen maken, de handtekeningen niet.',
    '   Open data/document.pdf in een programma dat handtekeningen in PDF',
    '   (PAdES) controleert, en geef data/ca.pem op als vertrouwd certificaat.',
    '   Laat controleren op het moment van verzegelen, want de certificaten',
    '   van de ondertekenaars waren maar kort geldig. Dat hoort zo.',
    '   Bijvoorbeeld met het vrije programma pyHanko:',
    `     pyhanko sign adesverify --pretty-print --trust data/ca.pem \\`,
    `       --validation-time ${xmlMoment(sealed)} data/document.pdf`,
    '   Noemt het programma ook een tijdstempeldienst? Geef dan het certificaat',
    '   van die dienst op dezelfde manier op, met nog een keer --trust.',
    '   Doe hetzelfde met data/bewijs.pdf. Wilt u zeker weten dat ca.pem van',
    '   de organisatie is? Vergelijk het dan met een exemplaar dat u op een',
    '   andere manier hebt gekregen.',
    '',
    '3. Is de geschiedenis heel?',
    '   data/keten.json is een rij gebeurtenissen. Haal uit een gebeurtenis',
    '   het veld "hash" weg, schrijf de rest als JSON volgens RFC 8785 (JCS)',
    '   en bereken daarvan de SHA-256. Dat moet "hash" zijn. En "prev" moet de',
    '   "hash" van de gebeurtenis ervoor zijn. De "hash" die op het bewijsblad',
    '   staat, moet ook in deze rij staan.',
    '',
    '4. Is het formulier echt?',
    '   De SHA-256 van data/sjabloon.json staat in de eerste gebeurtenis van',
    '   data/keten.json.',
    '',
    'Hebt u Sluitend? Dan doet dit alles in een keer:',
    '     npm run verify -- PAKKET.zip',
    '',
  ];
}

const width = 76;
const labelWidth = 14;

/** "Label:  value", further lines under the value. */
function fact(label: string, value: string): string[] {
  const lines: string[] = [''];
  for (const word of value.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width - labelWidth) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, index) => `${(index === 0 ? `${label}:` : '').padEnd(labelWidth)}${line}`);
}

function until(day: string | null): string {
  return day === null ? 'einddatum nog niet bekend' : `tot en met ${inWords(day)}`;
}

function inWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
