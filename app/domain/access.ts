/**
 * Roles of people with an account (clients, representatives and employers have none: they come by a link).
 * `admin`: users and settings, never the content of documents; `qualityCoordinator`: archive, retention and the
 * handbook; `auditor`: reads everything, changes nothing; `signatory` and `accessDesk` are served by link and mail.
 */
export type StaffRole =
  | 'jobCoach'
  | 'practitioner'
  | 'signatory'
  | 'chair'
  | 'transitionCoach'
  | 'qualityCoordinator'
  | 'accessDesk'
  | 'admin'
  | 'auditor';

export interface StaffUser {
  id: string;
  organisationId: string;
  roles: readonly StaffRole[];
}

export type Action = keyof typeof rolesFor;

/** Part of a query on dossiers; the organisation first, for it is the prefix of every index. */
export type DossierFilter = {
  organisationId: string;
  $nor: NotBarred;
  $or?: ({ keeperId: string } | { memberIds: string } | { kind: 'partnership' })[];
};

/** Part of a query on documents. */
export type DocumentFilter = { organisationId: string; $nor: NotBarred; dossierId?: { $in: string[] } };

/** Part of a query on complaints. */
export type ComplaintFilter = { organisationId: string; $nor: NotBarred; handlerId?: string };

/** Whom a complaint is about does not find it, whatever their roles. */
type NotBarred = [{ barredIds: string }];

/** Whether somebody's roles allow an action at all; to which documents, the filters say. */
export function can(user: Pick<StaffUser, 'roles'>, action: Action): boolean {
  return rolesAllowed(user, action).length > 0;
}

/**
 * To which dossiers somebody may do something, as part of a query. Only the roles that allow the action count: who
 * reads everything as an auditor still sends only what is theirs as a job coach.
 * @returns null for none at all: then do not query.
 */
export function dossiersFilter(user: StaffUser, action: Action = 'document.read'): DossierFilter | null {
  const roles = rolesAllowed(user, action);
  const base = baseOf(user);
  if (roles.length === 0) return null;
  if (roles.some((role) => wholeOrganisation.includes(role))) return base;
  const partnerships = roles.includes('chair') ? [{ kind: 'partnership' as const }] : [];
  return { ...base, $or: [{ keeperId: user.id }, { memberIds: user.id }, ...partnerships] };
}

/**
 * To which documents somebody may do something, as part of a query.
 * @param dossierIds what `dossiersFilter` for the same action finds; not looked at for who may see the whole
 *   organisation (`seesAll`), so then it need not be asked.
 * @returns null for none at all: then do not query.
 */
export function documentsFilter(
  user: StaffUser,
  dossierIds: readonly string[],
  action: Action = 'document.read',
): DocumentFilter | null {
  const dossiers = dossiersFilter(user, action);
  if (dossiers === null) return null;
  const base = baseOf(user);
  return dossiers.$or ? { ...base, dossierId: { $in: [...dossierIds] } } : base;
}

/**
 * To which complaints somebody may do something, as part of a query. An admin handles one only when it was given to
 * them, because nobody else may.
 * @returns null for none at all: then do not query.
 */
export function complaintsFilter(
  user: StaffUser,
  action: 'complaint.read' | 'complaint.handle',
): ComplaintFilter | null {
  const roles = rolesAllowed(user, action);
  if (roles.length === 0) return null;
  const base = baseOf(user);
  return roles.some((role) => role !== 'admin') ? base : { ...base, handlerId: user.id };
}

/** Whether the filters let through all of the organisation. */
export function seesAll(user: StaffUser, action: Action = 'document.read'): boolean {
  const filter = dossiersFilter(user, action);
  return filter !== null && filter.$or === undefined;
}

const rolesFor = {
  'dossier.create': ['jobCoach', 'chair'],
  'dossier.close': ['jobCoach', 'chair', 'qualityCoordinator'],
  'document.read': ['jobCoach', 'practitioner', 'chair', 'transitionCoach', 'qualityCoordinator', 'auditor'],
  'document.start': ['jobCoach', 'chair'],
  'document.fill': ['jobCoach', 'chair'],
  'document.send': ['jobCoach', 'chair'],
  'document.correct': ['jobCoach', 'chair'],
  'document.void': ['jobCoach', 'chair', 'qualityCoordinator'],
  'consent.withdraw': ['jobCoach', 'practitioner', 'chair', 'transitionCoach', 'qualityCoordinator'],
  'document.witness': ['jobCoach', 'chair'],
  'complaint.read': ['qualityCoordinator', 'admin', 'auditor'],
  'complaint.handle': ['qualityCoordinator', 'admin'],
  'archive.read': ['qualityCoordinator', 'auditor'],
  'archive.export': ['qualityCoordinator', 'auditor'],
  'archive.hold': ['qualityCoordinator'],
  'destruction.propose': ['qualityCoordinator'],
  // A second person who need not see the content: the list names template, reference and term.
  'destruction.approve': ['qualityCoordinator', 'admin'],
  'handbook.publish': ['qualityCoordinator'],
  'users.manage': ['admin'],
  'settings.manage': ['admin'],
  'jobs.manage': ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>;

const wholeOrganisation: readonly StaffRole[] = ['qualityCoordinator', 'auditor', 'admin'];

function baseOf({ id, organisationId }: StaffUser): { organisationId: string; $nor: NotBarred } {
  return { organisationId, $nor: [{ barredIds: id }] };
}

function rolesAllowed({ roles }: Pick<StaffUser, 'roles'>, action: Action): StaffRole[] {
  const allowed: readonly StaffRole[] = rolesFor[action];
  return roles.filter((role) => allowed.includes(role));
}
