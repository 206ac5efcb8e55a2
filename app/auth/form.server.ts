import { readForm as readFields } from '#app/lib/read-form.server.ts';

/** What was typed in a form, as text: nothing else than text, and no more than anybody types. */
export interface TypedForm {
  text(name: string): string;
  /** As typed: a password's spaces count. */
  raw(name: string): string;
  all(name: string): string[];
  /** All of it, to stand in the form again when it is refused: text by the names of the fields. */
  typed(): Record<string, string>;
  /** Words of more lines, without white space around them. */
  long(name: string): string;
}

/** @throws AppError `invalid-input` when it is no form, `too-large` when a field is */
export async function readForm(request: Request): Promise<TypedForm> {
  const form = await readFields(request, { files: 0 });
  const raw = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, longest) : '';
  };
  return {
    raw,
    text: (name) => raw(name).trim().replace(/\s+/g, ' '),
    long: (name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim().replace(/\r\n/g, '\n') : '';
    },
    typed: () =>
      Object.fromEntries(
        [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      ),
    all: (name) => form.getAll(name).filter((value) => typeof value === 'string'),
  };
}

/** Whether it could be an e-mail address; whether it is one, only a mail shows. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text);

const longest = 1000;
