import { settleRetention } from '#app/archive/settle-retention.server.ts';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { declineDocument } from '#app/documents/party/decline-document.server.ts';
import { voidDocument } from '#app/documents/sender/void-document.server.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { syncTemplateVersions } from '#app/handbook/sync-template-versions.server.ts';
import { newId } from '#app/lib/ids.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { readSetting, writeSetting } from '#app/models/setting.server.ts';
import { sealPerson, Users } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import {
  fillAndSend,
  signInPerson,
  startFilled,
  visitInPerson,
  type DemoDocument,
} from './demo-document.server.ts';
import { demoDocuments } from './demo-people.ts';

/**
 * Fills an empty database with a small fictitious organisation in which every state of a document can be seen. Nobody in
 * it exists: names that are no names, addresses under `example`. What was stopped halfway goes on at the next start,
 * with the document that was being made.
 *
 * @param signal stops it once the document that is being made is done
 * @returns how many documents were made
 */
export async function seedDemo(portal: Portal, signal?: AbortSignal): Promise<number> {
  const seeded = ((await readSetting(settingName)) as Seeded | null) ?? (await beginSeed(portal));
  if (!seeded) return 0;
  const { next: first, coach, dossiers } = seeded;
  for (const [index, document] of demoDocuments.entries()) {
    if (index < first) continue;
    if (signal?.aborted) return index - first;
    await makeDocument(portal, coach, dossiers[document.dossier], document);
    await writeSetting(settingName, { ...seeded, next: index + 1 });
  }
  const count = demoDocuments.length - first;
  if (count === 0) return 0;
  await settleRetention(portal);
  await syncTemplateVersions(portal, coach.organisationId);
  portal.log.info({ count }, 'made a fictitious organisation to look around in');
  return count;
}

/** How far it got. */
type Seeded = {
  coach: { id: string; organisationId: string; roles: StaffUser['roles'] };
  dossiers: Record<DemoDocument['dossier'], string>;
  /** Index of the first document that is still to be made. */
  next: number;
};

const settingName = 'fictitious-organisation';

/** @returns null in a database that somebody else works in */
async function beginSeed(portal: Portal): Promise<Seeded | null> {
  if (await Organisations.exists({})) return null;
  const coach = await makeOrganisation(portal);
  const dossiers = {
    person: await createDossier(portal, coach, { kind: 'person', label: 'Proefpersoon Janneke' }),
    partnership: await createDossier(portal, coach, {
      kind: 'partnership',
      label: 'Sluitende aanpak Voorbeeldstreek',
    }),
  };
  const seeded = { coach, dossiers, next: 0 };
  await writeSetting(settingName, seeded);
  return seeded;
}

async function makeDocument(
  portal: Portal,
  coach: StaffUser,
  dossierId: string,
  document: DemoDocument,
): Promise<void> {
  // What ended in the past was made in the past.
  const then = { ...portal, clock: () => new Date(portal.clock().getTime() - document.daysAgo * 86_400_000) };
  const target = await startFilled(then, coach, dossierId, document);
  if (document.ends === 'draft') return;
  await fillAndSend(then, target, document);
  for (const party of document.parties.slice(0, document.signed))
    await signInPerson(then, target, party.partyId, document);
  const next = document.parties[document.signed];
  if (document.ends === 'declined' && next) {
    await declineDocument(
      then,
      await visitInPerson(then, target, next.partyId),
      'De uren passen niet bij ons rooster.',
    );
  }
  if (document.ends === 'voided')
    await voidDocument(then, { ...target, reason: 'Er komt een nieuwe versie met andere taken.' });
}

async function makeOrganisation({ clock, keyring, search }: Portal): Promise<Seeded['coach']> {
  const now = clock();
  const organisationId = newId(now);
  const id = newId(now);
  await Organisations.create([
    {
      _id: organisationId,
      name: 'Dienst Begeleid Werken Voorbeeldstreek',
      country: 'NL',
      timeZone: 'Europe/Amsterdam',
      contact: { email: 'hulp@voorbeeldstreek.example', phone: null },
      settings: { attachPdf: false, retentionYears: {} },
      createdAt: now,
    },
  ]);
  // Cannot sign in: there is no password and no invitation.
  const person = { name: 'Proefcoach Voorbeeldsma', email: 'coach@voorbeeldstreek.example' };
  await Users.create([
    {
      _id: id,
      organisationId,
      emailToken: search.exactToken('user', person.email),
      person: sealPerson(keyring, id, person),
      roles: ['jobCoach', 'chair'],
      passwordHash: null,
      totp: null,
      totpStep: 0,
      recoveryCodes: [],
      status: 'active',
      invitation: null,
      createdAt: now,
      endedAt: null,
    },
  ]);
  return { id, organisationId, roles: ['jobCoach', 'chair'] };
}
