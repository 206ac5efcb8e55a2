import { newId } from '#app/lib/ids.ts';
import { defineModel, insertNew, json, moment, optionalText, text } from './define-model.server.ts';

/** What staff did outside documents: signing in, changing users and settings. Acts on documents are in their chains. */
export interface AuditRecord {
  _id: string;
  organisationId: string;
  at: Date;
  /** Null where nobody was signed in. */
  actorId: string | null;
  /** Verb in kebab case: `signed-in`, `user-invited`, `role-changed` … */
  act: string;
  /** Id of what it was done to. */
  targetId: string | null;
  /** Facts without personal data. */
  data: Record<string, string | number | boolean | null>;
}

export const AuditLog = defineModel<AuditRecord>(
  'AuditRecord',
  'auditLog',
  {
    organisationId: text,
    at: moment,
    actorId: optionalText,
    act: text,
    targetId: optionalText,
    data: { ...json, default: {} },
  },
  // What happened lately, and what was done to one user.
  [{ keys: { organisationId: 1, at: -1 } }, { keys: { organisationId: 1, targetId: 1, at: -1 } }],
);

export async function recordAct(
  act: Omit<AuditRecord, '_id' | 'data'> & Partial<Pick<AuditRecord, 'data'>>,
): Promise<void> {
  await insertNew(AuditLog, { data: {}, ...act, _id: newId(act.at) });
}
