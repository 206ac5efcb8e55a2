import type { SectionView } from '#app/documents/staff/read-section.server.ts';
import { changeRows, pickAnswers, readAnswers } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';

export interface SectionPost {
  typed: Readonly<Record<string, unknown>>;
  seen: Readonly<Record<string, string>>;
  /** A row was added or taken away without JavaScript: nothing is saved, the page shows it. */
  rows: Record<string, Json> | null;
  /** A button was pressed without JavaScript, so that nothing on the page followed the answers. */
  isForm: boolean;
  /** The pages are to be counted: stay here. */
  isCount: boolean;
}

/** What a section's page sends: JSON when it saves by itself, a form when a button was pressed. @throws AppError `invalid-input` */
export async function readSectionPost(
  request: Request,
  { template, section, answers }: SectionView,
): Promise<SectionPost> {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const body: unknown = await request.json().catch(() => null);
    if (typeof body !== 'object' || body === null) throw new AppError('invalid-input');
    const { typed, seen } = body as Record<string, unknown>;
    return {
      typed: pickAnswers(template, typed, answers),
      seen: marks(seen),
      rows: null,
      isForm: false,
      isCount: false,
    };
  }
  const form = await request.formData();
  const typed = readAnswers(section, form, answers);
  const rows = changeRows(typed, form);
  const chosen = rows ? {} : choicesIn(section, form);
  const mark = (id: string) => form.get(`${chosen[id] === 'mine' ? 'theirs' : 'seen'}.${id}`);
  const seen = Object.fromEntries(
    section.fields.flatMap(({ id }) => {
      const found = mark(id);
      return typeof found === 'string' ? [[id, found]] : [];
    }),
  );
  return { typed: withoutTheirs(typed, chosen), seen, rows, isForm: true, isCount: form.has('count') };
}

type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * Where somebody else was first, whose answer the writer wants. For their own they have now seen the other's, so that it
 * is put away and nothing newer; for the other's they give up what they typed.
 */
function choicesIn({ fields }: SectionView['section'], form: FormData): Choices {
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const whose = form.get(`keep.${id}`);
      return whose === 'mine' || whose === 'theirs' ? [[id, whose]] : [];
    }),
  );
}

function withoutTheirs<T extends object>(typed: T, chosen: Choices): T {
  return Object.fromEntries(Object.entries(typed).filter(([id]) => chosen[id] !== 'theirs')) as T;
}

function marks(seen: unknown): Record<string, string> {
  if (typeof seen !== 'object' || seen === null) return {};
  return Object.fromEntries(
    Object.entries(seen).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
