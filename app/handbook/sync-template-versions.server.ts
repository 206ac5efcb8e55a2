import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { publishTemplateVersion } from '#app/models/template-version.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';
import { templates as known } from '#templates/index.ts';

/**
 * Publishes for an organisation every version of every form that it does not have yet, so that the handbook shows a new
 * one before anybody starts a document from it. Doing it again changes nothing.
 *
 * @returns how many were new
 */
export async function syncTemplateVersions(
  { clock }: Pick<Services, 'clock'>,
  organisationId: string,
  templates: readonly Template[] = known,
): Promise<number> {
  let added = 0;
  for (const template of templates) {
    const definition = canonicalJson(template as unknown as Json);
    const isNew = await publishTemplateVersion({
      organisationId,
      templateId: template.id,
      version: template.version,
      sha256: sha256Hex(definition),
      definition,
      publishedAt: clock(),
    });
    if (isNew) added += 1;
  }
  return added;
}
