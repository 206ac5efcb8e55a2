import type { EventData, LocalDate } from '#app/domain/events.ts';
import type { Mandate } from '#app/domain/mandates.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { readMandate } from '#app/record/typed-mandate.ts';
import { dayEnd } from '../deadline.ts';

export interface SeenMandate {
  event: EventData['mandateChecked'];
  sealed: Buffer;
}

/** What was seen already of the parties of a draft. @param by the staff member; nobody saw what a list of rows says */
export function seenMandates(
  loaded: LoadedRecord,
  parties: readonly DraftParty[],
  by: string | null,
  { today, timeZone }: { today: LocalDate; timeZone: string },
): SeenMandate[] {
  if (by === null) return [];
  return parties.flatMap(({ partyId, mandate: typed }) => {
    const mandate = typed ? readMandate(typed, today).mandate : null;
    return mandate ? [seenMandate(loaded, { partyId, by, mandate, timeZone })] : [];
  });
}

/** One of them, as event and as it is kept. Its last day counts whole, in the organisation's time zone. */
export function seenMandate(
  { secrets }: Pick<LoadedRecord, 'secrets'>,
  { partyId, by, mandate, timeZone }: { partyId: string; by: string; mandate: Mandate; timeZone: string },
): SeenMandate {
  const until = mandate.until === null ? null : dayEnd(mandate.until, timeZone).toISOString();
  return {
    event: { partyId, by, commitment: secrets.commit({ ...mandate }), until },
    sealed: secrets.sealMandate(partyId, mandate),
  };
}
