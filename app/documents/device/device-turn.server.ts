import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { DeviceTurns, type DeviceTurnRecord } from '#app/models/device-turn.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { type SigningStatus, statusOf } from '../party/open-step.ts';
import { startPartySession } from '../party/party-session.server.ts';
import { stopVisit } from '../party/visit-draft.server.ts';

/** Somebody who signs on the device, and where they are. `later`: their round has not begun. */
export interface DevicePerson {
  partyId: string;
  name: string;
  title: string;
  status: 'to-sign' | 'later' | 'signed' | 'stopped';
}

export interface DeviceView {
  title: string;
  organisation: { name: string; contact: { email: string | null; phone: string | null } };
  people: DevicePerson[];
  /** Whom the device is for now; null when nobody can sign on it any more. */
  next: DevicePerson | null;
}

/** What stands on the device between two people. */
export async function readDevice(services: Services, turn: DeviceTurnRecord): Promise<DeviceView> {
  const loaded = await loadRecord(services, turn.organisationId, turn.documentId);
  const { template, organisation, parties } = await composeRecord(services, loaded);
  const now = services.clock().toISOString();
  const people = turn.people.flatMap(({ partyId }): DevicePerson[] => {
    const party = parties.find((one) => one.partyId === partyId);
    const title = template.parties.find(({ role }) => role === party?.role)?.title ?? '';
    const state = partyOf(loaded.state, partyId);
    if (!party || !state) return [];
    const status = deviceStatus[statusOf(loaded.state, state, now)];
    return [{ partyId, name: party.person.name, title, status }];
  });
  const { name, contact } = organisation;
  return {
    title: template.title,
    organisation: { name, contact: { email: contact.email, phone: contact.phone } },
    people,
    next: people.find(({ status }) => status === 'to-sign') ?? null,
  };
}

/**
 * The device is given to somebody: it is recorded that the staff member knows who they are, and their visit begins.
 * Whoever had it before has it no more.
 *
 * @returns the secret of the visit
 * @throws AppError `not-found` for somebody who does not sign on it, and what the document's state forbids
 */
export async function beginTurn(
  services: Services,
  turn: DeviceTurnRecord,
  partyId: string,
): Promise<string> {
  const person = turn.people.find((one) => one.partyId === partyId);
  if (!person) throw new AppError('not-found');
  await endTurn(turn);
  const { organisationId, documentId: id, staffId } = turn;
  const { state } = await changeRecord(
    services,
    { organisationId, id },
    { kind: 'staff', id: staffId },
    (now) => ({
      command: {
        type: 'identify',
        partyId,
        link: partyOf(now.state, partyId)?.link ?? 0,
        method: 'in-person',
        witness: staffId,
        seen: person.seen,
      },
    }),
  );
  const link = partyOf(state, partyId)?.link ?? 0;
  const secret = await startPartySession(services, { organisationId, id, partyId, link }, staffId);
  await DeviceTurns.updateOne({ _id: turn._id }, { $set: { partyId, visitId: sha256Hex(secret) } });
  return secret;
}

/** Takes the device from who had it: their visit ends; what they did not sign yet is kept for their next visit. */
export async function endTurn({ _id, visitId }: DeviceTurnRecord): Promise<void> {
  if (visitId === null) return;
  await stopVisit({ sessionId: visitId });
  await DeviceTurns.updateOne({ _id }, { $set: { partyId: null, visitId: null } });
}

/** Where they are, in the words of the device. */
const deviceStatus = {
  'to-sign': 'to-sign',
  waiting: 'later',
  signed: 'signed',
  declined: 'stopped',
  ended: 'stopped',
} as const satisfies Record<SigningStatus, DevicePerson['status']>;
