import type { DocumentEvent } from '#app/domain/events.ts';
import { replay } from '#app/domain/replay.ts';
import type { PartyState, State } from '#app/domain/state.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { PdfReport } from '#app/seal/inspect.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { momentInWords } from '../in-words.ts';
import { bad, good, unknown, type Finding } from './finding.ts';

/** What the record says about a document, for comparison with a file. */
export interface ChainToCompare {
  /** A whole chain: verify it first. */
  events: readonly DocumentEvent[];
  /** For the titles of the parties; without it their roles are said. */
  template?: Template | null;
  timeZone?: string;
}

/** Which of a document's files these bytes are, by the chain alone. */
export function fileKindOf(
  sha256: string,
  state: State,
): 'sealed' | 'evidence' | 'base' | 'withdrawal' | 'earlier' | null {
  if (sha256 === state.preserved?.sha256) return 'sealed';
  if (sha256 === state.preserved?.evidenceSha256) return 'evidence';
  if (sha256 === state.base?.sha256) return 'base';
  if (state.withdrawals.some(({ sealed }) => sealed === sha256)) return 'withdrawal';
  return state.seals.some((seal) => seal.sha256 === sha256) ? 'earlier' : null;
}

/**
 * Compares a PDF with the chain of its document: are these the very bytes that were sealed, was the same document
 * signed, and how was each signer identified?
 *
 * @param report of the same bytes
 */
export function compareWithChain(
  pdf: Uint8Array,
  report: PdfReport,
  { events, template, timeZone = 'Europe/Amsterdam' }: ChainToCompare,
): Finding[] {
  const t = wordsOf('verify');
  const state = replay(events);
  const sha256 = sha256Hex(pdf);
  const kind = fileKindOf(sha256, state);
  if (kind === null) return [bad(t('chain.otherBytes'))];
  const bytes =
    kind === 'sealed' || kind === 'evidence' || kind === 'withdrawal'
      ? good(t(`chain.is.${kind}`))
      : unknown(t(`chain.is.${kind}`));
  if (kind === 'evidence' || kind === 'base' || kind === 'withdrawal') return [bytes];
  return [
    bytes,
    sha256Hex(report.baseBytes) === state.base?.sha256
      ? good(t('chain.sameBase'))
      : bad(t('chain.otherBase')),
    sameSigners(report, state) ? good(t('chain.sameSigners')) : bad(t('chain.otherSigners')),
    ...state.parties.flatMap((party) => ofParty(party, template ?? null, timeZone)),
  ];
}

/** The seals stand in the file in the order of the chain; where nobody signs, the organisation's alone. */
function sameSigners({ signatures }: PdfReport, { seals, parties }: State): boolean {
  const inFile = signatures.map(({ field }) => field);
  if (parties.length === 0) return inFile.join() === organisationField;
  return inFile.every((field, index) => seals[index]?.partyId === field) && inFile.length <= seals.length;
}

function ofParty(party: PartyState, template: Template | null, timeZone: string): Finding[] {
  const t = wordsOf('verify');
  const { signed, role, capacity } = party;
  if (!signed) return [];
  return [
    good(
      t('chain.party', {
        title: template?.parties.find((rule) => rule.role === role)?.title ?? role,
        capacity: t(`chain.capacity.${capacity}`),
        at: momentInWords(signed.at, timeZone),
        by: t(`chain.by.${signed.by}`),
        level: t(`chain.level.${signed.level}`),
      }),
    ),
  ];
}
