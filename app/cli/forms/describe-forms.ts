import { roundsOf } from '#app/handbook/list-forms.ts';
import { listSmk } from '#app/handbook/smk.ts';
import type { Form } from '#templates/definition/form.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';

const bases: Record<Template['legal']['basis'], string> = {
  consent: 'toestemming',
  contract: 'overeenkomst',
  'legal-duty': 'wettelijke plicht',
  'public-task': 'publieke taak',
  'legitimate-interest': 'gerechtvaardigd belang',
};
const classes: Record<Field['data'], string> = {
  none: 'geen persoonsgegevens',
  ordinary: 'gewone persoonsgegevens',
  special: 'bijzondere persoonsgegevens (AVG artikel 9)',
  'national-id': 'BSN of rijksregisternummer',
};

/** `docs/forms.md`: what each form is for, who signs, how long it is kept, and where each subject of the sources is. */
export function describeForms(forms: readonly Form[]): string {
  const sections = forms.flatMap((form) => {
    const template = form.versions.at(-1);
    return template ? [describe(form, template)] : [];
  });
  return [
    '# Formulieren',
    '',
    'Gemaakt door `npm run forms` uit de formulieren zelf: verander dit bestand niet met de hand.',
    '',
    ...sections.flatMap((section) => [section, '']),
    '## Kwaliteitseisen (SMK)',
    '',
    table(
      ['Code', 'Vraagt', 'Stappen', 'Formulieren'],
      listSmk().map(({ code, asks, steps, forms: realising }) => [
        code,
        asks,
        steps.join('; '),
        realising.map(({ id, how }) => `\`${id}\`: ${how}`).join('; ') || 'geen',
      ]),
    ),
    '',
  ].join('\n');
}

/** What must be signed first. */
function waitsFor({ after = [] }: Template): string[] {
  const forms = after.map(
    ({ form, within }) => `\`${form}\`${within === 'dossier' ? '' : ' (in een ander dossier)'}`,
  );
  return forms.length === 0 ? [] : [`- **Eerst getekend:** ${forms.join(', ')}`];
}

function describe({ about }: Form, template: Template): string {
  const rounds = roundsOf(template);
  const signers = rounds.map((titles, index) => `ronde ${index + 1}: ${titles.join(', ')}`).join('; ');
  const fields = template.sections.flatMap((section) => section.fields);
  const used = (Object.keys(classes) as Field['data'][]).filter((kind) =>
    fields.some(({ data, type }) => type !== 'readOnly' && data === kind),
  );
  return [
    `## ${template.title} (\`${template.id}\`, versie ${template.version})`,
    '',
    template.purpose,
    '',
    `- **Invullen:** ${about.filledBy}, ongeveer ${about.minutes} minuten`,
    `- **Ondertekenen:** ${signers || 'niemand; de organisatie verzegelt het'}`,
    ...waitsFor(template),
    `- **SMK:** ${template.smk.join(', ') || 'geen'}`,
    `- **Bewaren:** ${template.retention.words}`,
    `- **Grond:** ${bases[template.legal.basis]}. ${template.legal.note}`,
    `- **Gegevens:** ${used.map((kind) => classes[kind]).join(', ')}`,
    '',
    table(
      ['Bron', 'Plaats in de bron', 'Onderwerp', 'In het formulier'],
      about.subjects.map(({ source, heading, subject, at }) => [
        source,
        heading,
        subject,
        at.map((id) => `\`${id}\``).join(', '),
      ]),
    ),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
