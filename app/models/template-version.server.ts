import type { Template } from '#templates/definition/template.ts';
import {
  defineModel,
  isDuplicateKey,
  moment,
  optionalMoment,
  optionalText,
  text,
} from './define-model.server.ts';

/** One version of a template as an organisation published it: frozen, kept as long as a document needs it. */
export interface TemplateVersionRecord {
  /** `<organisationId>:<templateId>:<version>`. */
  _id: string;
  organisationId: string;
  templateId: string;
  version: number;
  /** Of the definition's text, hexadecimal. */
  sha256: string;
  /** Canonical JSON (RFC 8785) of the template: kept as text, so that what is hashed is what is stored. */
  definition: string;
  publishedAt: Date;
  /** The quality coordinator's explicit act (001 III). */
  archivedAt: Date | null;
  archivedBy: string | null;
}

export const TemplateVersions = defineModel<TemplateVersionRecord>(
  'TemplateVersion',
  'templateVersions',
  {
    organisationId: text,
    templateId: text,
    version: { type: Number, required: true },
    sha256: text,
    definition: text,
    publishedAt: moment,
    archivedAt: optionalMoment,
    archivedBy: optionalText,
  },
  // The handbook: versions of one template, newest first. A document finds its version by _id.
  [{ keys: { organisationId: 1, templateId: 1, version: -1 } }],
);

export const templateVersionId = (organisationId: string, templateId: string, version: number) =>
  `${organisationId}:${templateId}:${version}`;

/**
 * Publishes a version once; a repeat changes nothing.
 *
 * @returns whether it was new
 */
export async function publishTemplateVersion(
  version: Omit<TemplateVersionRecord, '_id' | 'archivedAt' | 'archivedBy'>,
): Promise<boolean> {
  const _id = templateVersionId(version.organisationId, version.templateId, version.version);
  try {
    await TemplateVersions.create([{ ...version, _id, archivedAt: null, archivedBy: null }]);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/**
 * The frozen definition that a document was made from.
 *
 * @returns null when there is none, or it is not the one with this hash
 */
export async function findTemplateVersion(
  organisationId: string,
  { id, version, sha256 }: { id: string; version: number; sha256: string },
): Promise<Template | null> {
  const key = `${organisationId} ${id} ${version} ${sha256}`;
  const known = frozen.get(key);
  if (known) return known;
  const found = await TemplateVersions.findOne({
    _id: templateVersionId(organisationId, id, version),
  }).lean<TemplateVersionRecord>();
  if (found?.sha256 !== sha256) return null;
  const template = JSON.parse(found.definition) as Template;
  if (frozen.size >= mostKept) frozen.clear();
  frozen.set(key, template);
  return template;
}

/** A version never changes, so what was read once is kept: a long form is a hundred kilobytes of JSON. */
const frozen = new Map<string, Template>();
const mostKept = 200;
