import type {
  Channel,
  Commitment,
  Consent,
  DayOrMoment,
  EventData,
  IdentifiedBy,
  Instant,
  LocalDate,
  MailRef,
  Need,
  PreservationLevel,
  SentParty,
  Sha256,
  SigningMethod,
  Told,
  Understanding,
} from './events.ts';

/** What can be asked of a document. Who asks, and whether they may, is settled before (access.ts, app/auth). */
export type Command =
  DraftCommand | PartyCommand | SenderCommand | RecordCommand | RetentionCommand | ConsentCommand;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Until a document is sent. */
export type DraftCommand =
  | ({ type: 'create' } & EventData['created'])
  /** `basedOn`: the revision that the writer had before them. */
  | { type: 'saveAnswers'; basedOn: number; changed: string[]; commitment: Commitment }
  | {
      type: 'send';
      /** The revision that the sender looked at. */
      revision: number;
      daysToSign: number;
      deadline: Instant;
      understanding: boolean;
      parties: SentParty[];
      needs: Need[];
      reminders: Instant[];
    };

/** By a party, through a link (its running number, found by the secret's hash). */
export type PartyCommand = { partyId: string; link: number } & (
  | { type: 'open' }
  | { type: 'recordCodeSent'; channel: Channel; response?: string }
  /** `witness`: the staff member's id, for `in-person` only. */
  | { type: 'identify'; method: IdentifiedBy; witness?: string }
  | { type: 'understand'; outcome: Understanding; questions: number }
  | { type: 'choose'; commitment: Commitment; changed: string[] }
  /** `sha256`: of the base PDF that the party was shown. */
  | { type: 'sign'; method: SigningMethod; sha256: Sha256; commitment: Commitment }
  | { type: 'decline'; commitment: Commitment }
  /** With link 0: who signed asks something about the document that is complete. */
  | { type: 'ask'; commitment: Commitment }
);

/** By the sender, or by the clock (`expire`). */
export type SenderCommand =
  | { type: 'correctAddress'; partyId: string; commitment: Commitment; channel?: Channel }
  /** Once the document is complete: where its copy goes. */
  | { type: 'correctCopyAddress'; partyId: string; commitment: Commitment }
  | { type: 'renewLink'; partyId: string }
  | { type: 'void'; commitment: Commitment }
  | { type: 'expire' }
  | { type: 'extendDeadline'; deadline: Instant; reminders: Instant[] }
  /** By the clock. */
  | { type: 'remind'; partyId: string }
  | ({ type: 'retryMail' } & MailRef);

/** Work that was done is recorded; recording the same again changes nothing. */
export type RecordCommand =
  | ({ type: 'recordRendered' } & EventData['rendered'])
  /** `response`: as the server gave it; only its status is kept. */
  | { type: 'recordMail'; mail: MailRef; outcome: 'accepted'; messageId: Sha256; response: string }
  | { type: 'recordMail'; mail: MailRef; outcome: 'refused'; response: string }
  /** `status`: an enhanced status code (RFC 3463). */
  | { type: 'recordBounce'; mail: MailRef; status: string }
  | { type: 'recordSeal'; partyId: string; revision: number; sha256: Sha256; timeStamp: Instant | null }
  | { type: 'recordPreserved'; sha256: Sha256; level: PreservationLevel; evidenceSha256: Sha256 }
  /** Handed over without a mail; an accepted mail `copy` counts as delivered by itself. */
  | { type: 'recordDelivered'; partyId: string }
  | { type: 'recordArchived'; packageSha256: Sha256 };

/** Keeping and destroying. `retainUntil`: the last day kept, from `retentionEnd`; null when no term has begun. */
export type RetentionCommand =
  | { type: 'hold'; commitment: Commitment }
  | { type: 'release' }
  | { type: 'recordEnd'; of: 'dossier' | 'agreement' | 'consent'; at: DayOrMoment }
  | { type: 'proposeDestruction'; staff: string; retainUntil: LocalDate | null; timeZone: string }
  | { type: 'rejectDestruction'; staff: string }
  | { type: 'approveDestruction'; staff: string; retainUntil: LocalDate | null; timeZone: string }
  | { type: 'recordDestroyed'; certificateSha256: Sha256 };

/** Taking consent back, and what recipients do then. */
export type ConsentCommand =
  /** `isAll`: nothing that the document consents to is left after it. The rest as in the event. */
  | {
      type: 'withdrawConsent';
      partyId: string;
      consents: Consent[];
      tell: Commitment[];
      confirmBy: LocalDate;
      told?: Told;
      isAll: boolean;
    }
  | { type: 'recordWithdrawalSealed'; number: number; sha256: Sha256 }
  | { type: 'recordRecipientTold'; number: number; recipient: Commitment }
  | { type: 'confirmWithdrawal'; number: number; recipient: Commitment };
