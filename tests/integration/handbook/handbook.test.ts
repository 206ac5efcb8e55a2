import { describe, expect, it } from 'vitest';
import type { StaffUser } from '#app/domain/access.ts';
import { archiveVersions } from '#app/handbook/archive-versions.server.ts';
import { listHandbook } from '#app/handbook/list-handbook.server.ts';
import { syncTemplateVersions } from '#app/handbook/sync-template-versions.server.ts';
import { AuditLog } from '#app/models/audit-log.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';

const held = usePortal();

const first = getTemplate('raamovereenkomst-werkgever') as Template;
const versions = [1, 2, 3, 4].map((version) => ({
  ...first,
  version,
  title: version === 1 ? first.title : `${first.title} (${version})`,
}));

async function coordinator(): Promise<StaffUser> {
  const { organisationId, staffId } = await makeOrganisation(held.portal);
  return { id: staffId, organisationId, roles: ['qualityCoordinator'] };
}

describe('the handbook', () => {
  it('shows each new version once, with what changed in words', async () => {
    const { portal } = held;
    const user = await coordinator();
    expect(await syncTemplateVersions(portal, user.organisationId)).toBeGreaterThanOrEqual(3);
    expect(await syncTemplateVersions(portal, user.organisationId)).toBe(0);
    await syncTemplateVersions(portal, user.organisationId, versions.slice(1, 2));
    const form = (await listHandbook(portal, user)).find(({ id }) => id === first.id);
    expect(form?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(form?.versions[0]?.changes).toEqual([
      `De titel was “${first.title}” en is nu “${first.title} (2)”.`,
    ]);
  });

  it('asks the coordinator to archive the two previous versions, and keeps the record of it', async () => {
    const { portal } = held;
    const user = await coordinator();
    await syncTemplateVersions(portal, user.organisationId, versions.slice(0, 3));
    const asked = async () => (await listHandbook(portal, user))[0]?.toArchive;
    expect(await asked()).toEqual([2, 1]);
    const act = { templateId: first.id, versions: [2, 1] };
    expect(await archiveVersions(portal, user, act)).toEqual([2, 1]);
    expect(await archiveVersions(portal, user, act)).toEqual([]);
    expect(await asked()).toEqual([]);
    await syncTemplateVersions(portal, user.organisationId, versions);
    expect(await asked()).toEqual([3]);
    const records = await AuditLog.find({ act: 'template-version-archived', actorId: user.id }).lean();
    expect(records.map(({ data }) => data['version']).sort()).toEqual([1, 2]);
    expect((await listHandbook(portal, user))[0]?.versions[2]?.archivedBy).toBe('Coach Voorbeeldsma');
  });

  it('lets nobody archive the newest version, and no one but the coordinator any', async () => {
    const { portal } = held;
    const user = await coordinator();
    await syncTemplateVersions(portal, user.organisationId, versions.slice(0, 2));
    await expect(
      archiveVersions(portal, user, { templateId: first.id, versions: [2] }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    const coach: StaffUser = { ...user, roles: ['jobCoach'] };
    await expect(
      archiveVersions(portal, coach, { templateId: first.id, versions: [1] }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
