import type { Field, TableColumn } from '#templates/definition/fields.ts';
import type { Form } from '#templates/definition/form.ts';
import type { BodyPart, Section, Template } from '#templates/definition/template.ts';

/** What a client reads in one go: a section, a group of articles, a summary, a page. */
export interface ClientText {
  /** `evaluatie-client/section.mening`; stands in the report and in the list of exceptions. */
  id: string;
  strings: readonly string[];
}

/** Forms that a client or who complains signs, and forms that a client fills or has made about themselves. */
export function isForClients({ versions, about }: Form): boolean {
  const signs = versions.at(-1)?.parties.some(({ role }) => clientRoles.has(role)) ?? false;
  return signs || /^(de )?cliënt|samen met de cliënt|en cliënt samen/u.test(about.filledBy);
}

/** Everything of the newest version that is shown to who fills in, reads, is asked to sign or gets a mail about it. */
export function textsOfForm({ versions }: Form): readonly ClientText[] {
  const template = versions.at(-1);
  if (!template) return [];
  const text = (part: string, strings: readonly (string | undefined)[]): ClientText => ({
    id: `${template.id}/${part}`,
    strings: strings.filter((one) => one !== undefined),
  });
  return [
    text('title', [template.title, ...(template.rules ?? []).map(({ message }) => message)]),
    text('mail', [template.mail.invitation.subject, ...template.mail.invitation.lines]),
    ...template.sections.map((section) => text(`section.${section.id}`, wordsOfSection(section))),
    ...template.body
      .filter((part) => part.kind !== 'section')
      .map((part) => text(part.id, wordsOfPart(part))),
    ...wordsOfSummary(template).map(({ id, strings }) => text(id, strings)),
    text('steps', template.intake?.steps.map(({ words }) => words) ?? []),
  ].filter(({ strings }) => strings.length > 0);
}

const clientRoles: ReadonlySet<string> = new Set(['client', 'representative', 'complainant']);

function wordsOfSection({ title, help, fields }: Section): (string | undefined)[] {
  return [title, help, ...fields.flatMap(wordsOfField)];
}

function wordsOfField(field: Field | TableColumn): (string | undefined)[] {
  const own = [field.label, field.help];
  switch (field.type) {
    case 'choice':
    case 'choices':
      return [...own, ...field.options.flatMap(({ label, help }) => [label, help])];
    case 'consent':
      return [...own, ...field.purposes.flatMap(({ label, help }) => [label, help])];
    case 'yesNo':
      return [...own, field.explain?.label];
    case 'scale':
      return [...own, ...field.steps];
    case 'table':
      return [...own, field.addLabel, ...field.columns.flatMap(wordsOfField)];
    case 'number':
      return [...own, field.unit];
    case 'interests':
      return [...own, ...field.areas.map(({ label }) => label), ...field.items.map(({ label }) => label)];
    case 'readOnly':
      return [...own, field.text];
    default:
      return own;
  }
}

function wordsOfPart(part: Exclude<BodyPart, { kind: 'section' }>): (string | undefined)[] {
  switch (part.kind) {
    case 'text':
      return [part.heading, ...part.paragraphs];
    case 'list':
      return [part.heading, part.lead, ...part.items.map(({ text }) => text)];
    case 'chart':
      return [part.heading, ...part.series, ...part.points.map(({ label }) => label)];
    case 'articles':
      return [
        part.heading,
        ...part.articles.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]),
      ];
  }
}

function wordsOfSummary({ summary }: Template): ClientText[] {
  if (!summary) return [];
  const asked = summary.questions.flatMap(({ question, options, explanation }) => [
    question,
    ...options.map(({ label }) => label),
    explanation,
  ]);
  return [
    { id: 'summary', strings: [summary.title, ...summary.points] },
    { id: 'questions', strings: asked },
  ];
}
