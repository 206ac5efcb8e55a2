import { saveAnswers, type SaveResult } from '#app/documents/save-answers.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';
import type { SectionView } from '#app/documents/staff/read-section.server.ts';
import { partsOf, textOf } from '#app/forms/fields/print.ts';
import { asksExplanation } from '#app/forms/fields/yesNo/print.ts';
import { visibleFields } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { readSectionPost, type SectionPost } from './read-section-post.server.ts';
import { requireStaff } from './require-staff.server.ts';

/** What was typed and what became of it; `result` is null when only a row was added or taken away. */
export interface SavedSection {
  post: SectionPost;
  result: (SaveResult & { theirs: Record<string, Json>; next: string }) | null;
}

/**
 * Saves what a section's page sends, as JSON or as a form.
 *
 * @throws AppError `not-found`, `invalid-input`, `not-allowed-in-state` once sent
 */
export async function saveSection(request: Request, id: string, sectionId: string): Promise<SavedSection> {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const before = await findForStaff(portal, user, id, 'document.fill');
  // Only to read what was sent: what the document waits for is looked at when it is saved.
  const shown = await readSection(portal, before, sectionId, []);
  const post = await readSectionPost(request, shown);
  if (post.rows) return { post, result: null };
  const target = { organisationId: user.organisationId, id: before.record._id, staffId: user.id };
  const { typed, seen } = post;
  const { result: saved, record, gates } = await saveAnswers(portal, { ...target, sectionId, typed, seen });
  // What was just answered may have opened a section, and somebody else may have been first.
  const after = await readSection(portal, record, sectionId, gates);
  const { values, next } = after;
  const theirs = Object.fromEntries(saved.conflicts.map(({ fieldId }) => [fieldId, values[fieldId] ?? '']));
  const document = `/documenten/${target.id}`;
  const came = post.isForm ? cameUp(shown, after) : undefined;
  const goOn = post.isCount ? `${sectionId}#bladzijden` : came ? `${sectionId}#answers.${came}` : next;
  return { post, result: { ...saved, theirs, next: goOn ? `${document}/invullen/${goOn}` : document } };
}

/**
 * The first question of the section that an answer brought up, as the id of its input. Without JavaScript it shows only
 * now, so they go there.
 */
function cameUp(before: SectionView, after: SectionView): string | undefined {
  const had = new Set(askedIn(before));
  return askedIn(after).find((id) => !had.has(id));
}

function askedIn({ template, section, answers, country }: SectionView): string[] {
  const shown = new Set(visibleFields(template, answers, { country }).map(({ id }) => id));
  return section.fields
    .filter(({ id, type }) => type !== 'readOnly' && shown.has(id))
    .flatMap((field) => {
      const answer = field.type === 'yesNo' ? textOf(partsOf(answers[field.id]).answer) : '';
      const isExplained = field.type === 'yesNo' && answer !== '' && asksExplanation(field, answer);
      return isExplained ? [field.id, `${field.id}.explanation`] : [field.id];
    });
}
