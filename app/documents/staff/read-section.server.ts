import {
  initialValues,
  neededFor,
  openedSections,
  staffSections,
  visibleSections,
  type Answers,
} from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import type { CarriedOver } from '#app/models/document-types.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { gatesOf, heldSections, type GateView } from '../gates/find-gates.server.ts';
import { pagesOf, type PageCount } from '../count-pages.server.ts';
import { seenMark } from '../save-answers.server.ts';

/** A section of a draft to be filled in. */
export interface SectionView {
  title: string;
  /** Frozen into the document, as far as this section needs it; the browser checks by the same rules as the server. */
  template: Template;
  section: Section;
  /** As stored, of this section and of what its conditions look at. */
  answers: Answers;
  /** As typed, by field. */
  values: Record<string, Json>;
  /** What stands now, by field; sent back with what is typed. */
  seen: Record<string, string>;
  country: 'NL' | 'BE';
  /** Fields of this section that were taken over from elsewhere, and not changed since. */
  carriedOver: CarriedOver[];
  pages: PageCount | null;
  /** All that staff fill in, also what opens later. */
  sections: { id: string; title: string; isOpen: boolean }[];
  previous: string | null;
  next: string | null;
}

/**
 * @param known what the document waits for, where that was looked up already
 * @throws AppError `not-found`, `not-allowed-in-state` once sent
 */
export async function readSection(
  services: Services,
  loaded: LoadedRecord,
  sectionId: string,
  known?: readonly GateView[],
): Promise<SectionView> {
  if (loaded.state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const composed = await composeRecord(services, loaded);
  const { template, organisation, answers } = composed;
  const { country } = organisation;
  const shown = new Set(visibleSections(template, answers, { country }).map(({ id }) => id));
  const held = heldSections(template, known ?? (await gatesOf(services, loaded.record, template)));
  const opened = openedSections(template, answers, { country });
  const listed = staffSections(template).filter(({ id }) => shown.has(id));
  const isOpen = ({ id }: Section) => opened.has(id) && !held.has(id);
  const sections = listed.filter(isOpen);
  const index = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[index];
  if (!section) throw new AppError('not-found');
  return {
    title: template.title,
    ...neededFor(section, template, answers),
    section,
    values: initialValues(section, answers),
    seen: Object.fromEntries(section.fields.map(({ id }) => [id, seenMark(answers[id])])),
    country,
    carriedOver: loaded.record.carriedOver.filter(({ fieldId }) =>
      section.fields.some(({ id }) => id === fieldId),
    ),
    pages: await pagesOf(services, composed),
    sections: listed.map((one) => ({ id: one.id, title: one.title, isOpen: isOpen(one) })),
    previous: sections[index - 1]?.id ?? null,
    next: sections[index + 1]?.id ?? null,
  };
}
