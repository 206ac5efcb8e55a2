import { describe, expect, it } from 'vitest';
import {
  can,
  complaintsFilter,
  documentsFilter,
  dossiersFilter,
  seesAll,
  type Action,
  type StaffRole,
} from '#app/domain/access.ts';

const notBarred = { $nor: [{ barredIds: 'me' }] };
const user = (...roles: StaffRole[]) => ({ id: 'me', organisationId: 'org', roles });

describe('what staff may see', () => {
  it('is, for a job coach, what is in dossiers they keep or work in', () => {
    expect(dossiersFilter(user('jobCoach'))).toEqual({
      organisationId: 'org',
      ...notBarred,
      $or: [{ keeperId: 'me' }, { memberIds: 'me' }],
    });
    expect(documentsFilter(user('jobCoach'), ['d1'])).toEqual({
      organisationId: 'org',
      ...notBarred,
      dossierId: { $in: ['d1'] },
    });
  });

  it('is, for a chair, the partnerships too', () => {
    expect(dossiersFilter(user('chair'))?.$or).toContainEqual({ kind: 'partnership' });
  });

  it.each(['qualityCoordinator', 'auditor'] as const)(
    'is, for a %s, all of their own organisation',
    (role) => {
      expect(documentsFilter(user(role), [])).toEqual({ organisationId: 'org', ...notBarred });
      expect(seesAll(user(role))).toBe(true);
    },
  );

  it.each(['admin', 'signatory', 'accessDesk'] as const)('is, for a %s, no document at all', (role) => {
    expect(documentsFilter(user(role), ['d1'])).toBeNull();
  });

  it('is nothing for who has no role', () => {
    expect(documentsFilter(user(), ['d1'])).toBeNull();
  });

  it('does not widen what they may do: an auditor who is also a job coach sends only their own', () => {
    const both = user('auditor', 'jobCoach');
    expect(documentsFilter(both, ['d1'])).toEqual({ organisationId: 'org', ...notBarred });
    expect(documentsFilter(both, ['d1'], 'document.send')).toEqual({
      organisationId: 'org',
      ...notBarred,
      dossierId: { $in: ['d1'] },
    });
  });
});

describe('complaints', () => {
  it('are found by every quality coordinator, but never by whom they are about', () => {
    expect(complaintsFilter(user('qualityCoordinator'), 'complaint.handle')).toEqual({
      organisationId: 'org',
      ...notBarred,
    });
  });

  it('are found by an admin only where nobody else may handle them', () => {
    expect(complaintsFilter(user('admin'), 'complaint.read')).toEqual({
      organisationId: 'org',
      ...notBarred,
      handlerId: 'me',
    });
  });

  it('are read by an auditor, who changes nothing, and by no job coach', () => {
    expect(complaintsFilter(user('auditor'), 'complaint.read')).not.toBeNull();
    expect(complaintsFilter(user('auditor'), 'complaint.handle')).toBeNull();
    expect(complaintsFilter(user('jobCoach', 'chair'), 'complaint.read')).toBeNull();
  });
});

describe('what staff may do', () => {
  it('lets an auditor change nothing', () => {
    const changing: Action[] = [
      ...(['dossier.create', 'dossier.close', 'document.start', 'document.fill', 'document.send'] as const),
      ...(['document.correct', 'document.void', 'document.witness', 'archive.hold'] as const),
      ...(['destruction.propose', 'destruction.approve', 'handbook.publish'] as const),
      ...(['users.manage', 'settings.manage', 'jobs.manage'] as const),
    ];
    expect(changing.filter((action) => can(user('auditor'), action))).toEqual([]);
    expect(can(user('auditor'), 'archive.read')).toBe(true);
  });

  it('lets an admin manage people, not read documents', () => {
    expect(can(user('admin'), 'users.manage')).toBe(true);
    expect(can(user('admin'), 'document.read')).toBe(false);
  });
});
