import { expect, it } from 'vitest';
import { settleRetention } from '#app/archive/settle-retention.server.ts';
import { withdrawConsent } from '#app/documents/consent/withdraw-consent.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { consentExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, sendExample, signAs } from '#tests/support/signing.ts';

let ahead = 0;
const held = usePortal({ clock: () => new Date(Date.now() + ahead) });

it('consent that ran out is recorded as over on its last day, once, also when part of it was taken back before', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const consent = consentExample('om');
  const sent = await sendExample(portal, sender, consent);
  await signAs(portal, consent.client, { choices: consent.choices });
  await drain(portal, sent);
  await signAs(portal, consent.partner);
  await drain(portal, sent);
  const load = () => loadRecord(portal, sent.organisationId, sent.id);
  const loaded = await load();
  const given = consentsIn(loaded, await composeRecord(portal, loaded));
  const lastDay =
    given
      .map(({ until }) => until ?? '')
      .sort()
      .at(-1) ?? '';
  expect(lastDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  const partyId = loaded.state.parties.find(({ role }) => role === 'client')?.partyId ?? '';
  const keys = given.slice(0, 1).map(({ key }) => key);
  await withdrawConsent(portal, { ...sent, partyId, keys }, { kind: 'party', id: partyId });

  ahead = Date.parse(`${lastDay}T12:00:00Z`) - Date.now();
  await settleRetention(portal);
  expect((await load()).state.ends.consent).toBeNull();
  ahead += 24 * 60 * 60_000;
  await settleRetention(portal);
  expect((await load()).state.ends.consent).toBe(lastDay);
  expect(await settleRetention(portal)).toBe(0);
});
