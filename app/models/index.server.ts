// Every collection: a process that imports this file knows all models, so `ensureIndexes` makes all indexes.
export * from './audit-log.server.ts';
export * from './authority.server.ts';
export * from './complaint.server.ts';
export * from './document.server.ts';
export * from './document-store.server.ts';
export type * from './document-types.ts';
export * from './document-work.server.ts';
export * from './dossier.server.ts';
export * from './message.server.ts';
export * from './organisation.server.ts';
export * from './party-code.server.ts';
export * from './party-session.server.ts';
export * from './person-record.server.ts';
export * from './rate-limit.server.ts';
export * from './session.server.ts';
export * from './setting.server.ts';
export * from './template-version.server.ts';
export * from './user.server.ts';
