import type { ActionFunctionArgs } from '@remix-run/node';
import { readSectionPost } from '#app/auth/read-section-post.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { answering } from '#app/auth/respond.server.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';

/** Saves what is being typed in a section. Answers when it is on disk. */
export const action = answering(
  async ({ request, params: { id = '', section = '' } }: ActionFunctionArgs) => {
    const { user, portal } = await requireStaff(request, 'document.fill');
    const loaded = await findForStaff(portal, user, id, 'document.fill');
    const { typed, seen } = await readSectionPost(request, await readSection(portal, loaded, section));
    const target = { organisationId: user.organisationId, id: loaded.record._id, staffId: user.id };
    return Response.json(await saveAnswers(portal, { ...target, sectionId: section, typed, seen }));
  },
);
