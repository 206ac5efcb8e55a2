import type { ActionFunctionArgs } from '@remix-run/node';
import { saveSection } from '#app/auth/save-section.server.ts';

/** Saves what is being typed in a section. Answers when it is on disk. */
export const action = async ({ request, params: { id = '', section = '' } }: ActionFunctionArgs) =>
  Response.json((await saveSection(request, id, section)).result);
