import { postedAnswers } from '#app/cli/demo/posted-answers.tsx';
import type { DemoParty } from '#app/cli/demo/parties.ts';
import { composeDocument, type Answers } from '#app/forms/index.ts';
import { resources } from '#app/lib/i18n.server.ts';
import type { ExportedRecord } from '#app/record/export-record.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { templates } from '#templates/index.ts';
import { fold, shortest, type Secret } from './scan.ts';

/**
 * What may be found, everywhere: what the product says of itself to everybody (the forms as they are printed empty, the
 * words of its pages) and the name under which the organisation is known. So an answer like "ja" or "telefoon" is no
 * secret, and neither is one shorter than six bytes, which random bytes would hold by chance.
 */
export function withoutPublic(secrets: readonly Secret[], organisation: string): Secret[] {
  const known = fold([...leaves(templates), ...leaves(resources), organisation].join('\n'));
  const seen = new Set<string>();
  return secrets.flatMap(({ kind, value }) => {
    const trimmed = value.trim();
    const isSecret = Buffer.byteLength(trimmed) >= shortest && !known.includes(fold(trimmed));
    if (!isSecret || seen.has(trimmed)) return [];
    seen.add(trimmed);
    return [{ kind, value: trimmed }];
  });
}

export function secretsOfParty({ name, email, organisation }: DemoParty): Secret[] {
  const [first = '', ...rest] = name.split(' ');
  return [
    { kind: 'name', value: name },
    { kind: 'first name', value: first },
    { kind: 'surname', value: rest.join(' ') },
    { kind: 'address', value: email },
    { kind: 'address', value: email.split('@')[0] ?? '' },
    ...(organisation ? [{ kind: 'name', value: organisation }] : []),
  ];
}

/** Answers as they are kept and as they were typed, and what the name of an input says beyond which question it is. */
export function secretsOfAnswers(template: Template, answers: Answers): Secret[] {
  const posted = template.sections.map((section) => postedAnswers(section, answers));
  const typed = leaves(posted).map((value) =>
    value.replace(/^answers\.\w+(\.(answer|explanation)$)?\.?/, ''),
  );
  return [...leaves(answers), ...typed].flatMap((value) =>
    inParts(value).map((part) => ({ kind: 'answer', value: part })),
  );
}

/** What the PDF says: each text with its places filled. */
export function secretsOfPdf({ template, answers, context }: ExportedRecord): Secret[] {
  const { blocks } = composeDocument(template.definition, answers, context);
  return leaves(blocks)
    .filter((value) => value.includes(' '))
    .flatMap((value) => inParts(value).map((part) => ({ kind: 'text of PDF', value: part })));
}

/** Links' tokens and codes. */
export function secretsOfMails(texts: readonly string[]): Secret[] {
  return texts.flatMap((text) => [
    ...[...text.matchAll(/\/t\/([\w-]+)/g)].map(([, token = '']) => ({ kind: 'token', value: token })),
    ...[...text.matchAll(/\b\d{6}\b/g)].map(([code]) => ({ kind: 'code', value: code })),
  ]);
}

/** Every text and number somewhere in a value, names of fields too: a table's rows may be named after people. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...leaves(part),
  ]);
}

/** A long text, and runs of four words of it: a part of an answer is as much a secret. */
function inParts(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.length < 5) return [text];
  const starts = Array.from({ length: words.length - 3 }, (_, index) => index);
  return [text, ...starts.map((start) => words.slice(start, start + 4).join(' '))];
}
