import { beforeAll, describe, expect, it } from 'vitest';
import { startDocument } from '#app/documents/start-document.server.ts';
import type { StaffRole } from '#app/domain/access.ts';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { staffRoles } from '#app/models/user.server.ts';
import { accessMatrix, type Access, type Row, type World } from '#tests/support/access-matrix.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { allRoutes, type Route } from '#tests/support/server-build.ts';
import { signedIn, type Visitor } from '#tests/support/staff.ts';
import { useWeb, visitor } from '#tests/support/web.ts';

const routes = (await allRoutes()).filter(({ module }) => canGet(module) || 'action' in module);
const rows = Object.entries(accessMatrix);
const web = useWeb();
let world: World;
/** Of each role, one in the organisation that the addresses are about, and one in another. */
const people = new Map<StaffRole, { here: Visitor; elsewhere: Visitor }>();

beforeAll(async () => {
  const { organisationId, staffId } = await makeOrganisation(web.portal);
  const other = await makeOrganisation(web.portal);
  const members: string[] = [];
  for (const role of staffRoles) {
    const here = await signedIn(web, { organisationId, roles: [role] });
    members.push(here.userId);
    people.set(role, {
      here,
      elsewhere: await signedIn(web, { organisationId: other.organisationId, roles: [role] }),
    });
  }
  const keeper = { id: staffId, organisationId, roles: ['jobCoach' as const] };
  const dossierId = await createDossier(web.portal, keeper, { kind: 'person', label: 'Proef Voorbeeld' });
  await Dossiers.updateOne({ organisationId, _id: dossierId }, { $set: { memberIds: members } });
  const documentId = await startDocument(web.portal, {
    organisationId,
    staffId,
    dossierId,
    templateId: 'deelnemersovereenkomst',
  });
  const reference = (await Documents.findOne({ organisationId, _id: documentId }).lean())?.reference ?? '';
  world = { organisationId, dossierId, documentId, reference };
});

describe('the matrix', () => {
  it('has a row for every route, and no other', () => {
    expect(Object.keys(accessMatrix).sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    'says of %s who may do what it does',
    (id, { module }) => {
      const row = accessMatrix[id] ?? { path: '' };
      expect({ get: 'get' in row, post: 'post' in row }).toEqual({
        get: canGet(module),
        post: 'action' in module,
      });
    },
  );
});

describe.each(rows)('%s', (_id, row) => {
  for (const [method, access] of [['GET', row.get] as const, ['POST', row.post] as const]) {
    if (access === undefined) continue;

    it(`${method}: nobody in particular`, async () => {
      const answer = await ask(visitor(web), method, row);
      expect(outcome(answer, access)).toEqual(isForStaff(access) ? 'sent to sign in' : 'let through');
    });

    it.each(staffRoles)(`${method}: %s`, async (role) => {
      const isAllowed = !isForStaff(access) || access === 'staff' || access.includes(role);
      const answer = await ask(personOf(role).here, method, row);
      if (isAllowed) expect(outcome(answer, access)).toBe('let through');
      else expect([403, 404]).toContain(answer.status);
      // Something of their own organisation is there for whoever may see it.
      if (row.own && !row.notYet && isAllowed && method === 'GET') expect(answer.status).toBeLessThan(400);
    });

    if (row.own) {
      it.each(staffRoles)(`${method}: %s of another organisation`, async (role) => {
        const { status } = await ask(personOf(role).elsewhere, method, row);
        expect([403, 404]).toContain(status);
      });
    }
  }
});

function canGet(module: Route['module']): boolean {
  return 'loader' in module || 'default' in module;
}

function personOf(role: StaffRole): { here: Visitor; elsewhere: Visitor } {
  const person = people.get(role);
  if (!person) throw new Error(`nobody is ${role}`);
  return person;
}

function ask(browser: Visitor, method: 'GET' | 'POST', { path, fields }: Row): Promise<Response> {
  const address = typeof path === 'string' ? path : path(world);
  return method === 'GET' ? browser.get(address) : browser.post(address, fields ?? {});
}

const isForStaff = (access: Access): access is Exclude<Access, 'anybody' | 'party'> =>
  access !== 'anybody' && access !== 'party';

/** What an answer comes down to. A server error is none of these, nor is a page that only a party may see. */
function outcome({ status, headers }: Response, access: Access): string {
  if (status >= 500 || (access === 'party' && status < 300)) return `answered with ${status}`;
  if (!isForStaff(access)) return 'let through';
  if (status === 403) return 'refused';
  const isToSignIn = status === 302 && /^\/inloggen(\?naar=|$)/.test(headers.get('location') ?? '');
  return isToSignIn ? 'sent to sign in' : 'let through';
}
