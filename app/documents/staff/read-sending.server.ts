import type { DocumentContent } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord, signaturePlace } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { gatesOf } from '../gates/find-gates.server.ts';
import { waysOf } from '../reach.ts';
import { pagesOf, type PageCount } from '../count-pages.server.ts';
import { sendingOptions, type SendingOptions } from '../sending/sending-options.ts';
import { draftOf, type DraftView } from './read-draft.server.ts';

/** A draft as it will be signed, and who will be asked in which order. */
export interface SendingView {
  id: string;
  reference: string;
  revision: number;
  days: number;
  pages: PageCount | null;
  draft: DraftView;
  content: DocumentContent;
  options: SendingOptions;
  rounds: {
    round: number;
    parties: { partyId: string; name: string; title: string; capacityLine: string }[];
  }[];
}

/** @throws AppError `not-allowed-in-state` once sent */
export async function readSending(services: Services, loaded: LoadedRecord): Promise<SendingView> {
  const { record, state } = loaded;
  if (state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const composed = await composeRecord(services, loaded);
  const { template, content, parties } = composed;
  const pages = await pagesOf(services, composed);
  const gates = await gatesOf(services, record, template);
  const draft = draftOf(composed, gates, waysOf(services), services.clock());
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  return {
    id: record._id,
    reference: record.reference,
    revision: state.revision,
    days: template.daysToSign,
    pages,
    draft: { ...draft, canSend: draft.canSend && !pages?.over },
    content,
    options: sendingOptions(template, parties),
    rounds: rounds.map((round) => ({
      round,
      parties: parties
        .filter((party) => party.round === round)
        .map((party) => signaturePlace(template, party)),
    })),
  };
}
