import { expect, it } from 'vitest';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { employerExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, linkFor, newestMail, sendExample, signAs } from '#tests/support/signing.ts';

let now = new Date('2026-06-01T08:00:00.000Z');
const held = usePortal({ clock: () => now });

it('reminds who has not signed, three working days before the last day, with a link that works', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const { employer, service, ...example } = employerExample('herinnering');
  const target = await sendExample(portal, sender, example);
  const first = await linkFor(portal, employer);
  const workDue = async () =>
    (
      await Documents.findOne({
        organisationId: target.organisationId,
        _id: target.id,
      }).lean<DocumentRecord>()
    )?.work.due;
  // The worker is woken for it by the record itself: sent for fourteen days, until Monday 15 June.
  expect(await workDue()).toEqual(new Date('2026-06-10T08:00:00.000Z'));

  now = new Date('2026-06-10T08:00:00.000Z');
  await drain(portal, target);
  expect(await newestMail(portal, employer, /nog geen antwoord/)).toContain('/t/');
  await expect(openLink(portal, first)).rejects.toMatchObject({ code: 'link-replaced' });
  // Whoever's turn has not come is not asked yet.
  await expect(newestMail(portal, service, /\/t\//)).rejects.toThrow('no such mail');
  expect(await workDue()).toEqual(new Date('2026-06-12T08:00:00.000Z'));

  await signAs(portal, employer);
  await drain(portal, target);
  await signAs(portal, service);
  await drain(portal, target);
  expect(await newestMail(portal, employer, /verzegeld/)).toBeTruthy();
  expect(await workDue()).toBeNull();
});
