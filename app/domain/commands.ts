import type {
  AskedFor,
  Channel,
  Commitment,
  Consent,
  DayOrMoment,
  EventData,
  IdentifiedBy,
  IdentitySeen,
  Instant,
  LocalDate,
  MailRef,
  Need,
  PreservationLevel,
  Reach,
  RoundTerm,
  SentParty,
  Sha256,
  SigningMethod,
  Told,
  Understanding,
} from './events.ts';

/** What can be asked of a document. Who asks, and whether they may, is settled before (access.ts, app/auth). */
export type Command =
  | DraftCommand
  | PartyCommand
  | SenderCommand
  | MeetingCommand
  | RecordCommand
  | RetentionCommand
  | ConsentCommand;
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
      order?: 'together';
      terms?: RoundTerm[];
      /** What was seen already of who signs for somebody else. */
      mandates?: EventData['mandateChecked'][];
    };

/** By a party, through a link (its running number, found by the secret's hash). */
export type PartyCommand = { partyId: string; link: number } & (
  | { type: 'open' }
  | { type: 'recordCodeSent'; channel: Channel; response?: string }
  /** `witness`: the staff member's id; `seen`: what told them who it is. Both for `in-person` only. */
  | { type: 'identify'; method: IdentifiedBy; witness?: string; seen?: IdentitySeen }
  | { type: 'understand'; outcome: Understanding; questions: number }
  | { type: 'choose'; commitment: Commitment; changed: string[] }
  /** `sha256`: of the base PDF that the party was shown. */
  | { type: 'sign'; method: SigningMethod; sha256: Sha256; commitment: Commitment }
  | { type: 'decline'; commitment: Commitment }
  | { type: 'disownLink' }
  | { type: 'delegate'; commitment: Commitment; channel: Channel }
  /** With link 0: who signed asks something about the document that is complete. */
  | { type: 'ask'; commitment: Commitment; about?: AskedFor }
);

/** By the sender, or by the clock (`expire`). */
export type SenderCommand =
  | { type: 'correctAddress'; partyId: string; commitment: Commitment; channel?: Channel; reach?: Reach }
  /** Once the document is complete: where its copy goes. */
  | { type: 'correctCopyAddress'; partyId: string; commitment: Commitment; reach?: Reach }
  | { type: 'renewLink'; partyId: string }
  | { type: 'void'; commitment: Commitment }
  /** `by`: the staff member who saw it; `until`: the moment from which it no longer holds. */
  | ({ type: 'checkMandate' } & EventData['mandateChecked'])
  /** `witness`: the staff member who was present. */
  | { type: 'confirmWitness'; partyId: string; witness: string }
  /** `number`: which question of the document, from 1. */
  | { type: 'answerQuestion'; number: number; commitment: Commitment }
  | { type: 'expire' }
  | { type: 'extendDeadline'; deadline: Instant; reminders: Instant[] }
  /** By the clock. */
  | { type: 'remind'; partyId: string }
  /** By the clock, with moments counted on the calendar of the organisation. */
  | { type: 'beginTerm'; round: number; deadline: Instant; reminders: Instant[] }
  /** By the clock. The moments are those of the extension, should there be one. */
  | { type: 'passTerm'; round: number; deadline: Instant; reminders: Instant[] }
  | ({ type: 'retryMail' } & MailRef);

/** The meeting at which parties sign. */
export type MeetingCommand =
  | { type: 'planMeeting'; startsAt: Instant; endsAt: Instant; commitment: Commitment }
  | { type: 'cancelMeeting' }
  /** `by`: the staff member's id. Without `seen`: they are not there after all. */
  | { type: 'noteAttendance'; partyId: string; by: string; seen?: IdentitySeen };

/** Work that was done is recorded; recording the same again changes nothing. */
export type RecordCommand =
  | ({ type: 'recordRendered' } & EventData['rendered'])
  /** `response`: as the server gave it; only its status is kept. */
  | {
      type: 'recordMail';
      mail: MailRef;
      outcome: 'accepted';
      messageId: Sha256;
      response: string;
      by?: 'sms';
    }
  | { type: 'recordMail'; mail: MailRef; outcome: 'refused'; response: string; by?: 'sms' }
  /** `status`: an enhanced status code (RFC 3463). */
  | { type: 'recordBounce'; mail: MailRef; status: string }
  | { type: 'recordSeal'; partyId: string; revision: number; sha256: Sha256; timeStamp: Instant | null }
  | { type: 'recordPreserved'; sha256: Sha256; level: PreservationLevel; evidenceSha256: Sha256 }
  /** Handed over without a mail; an accepted mail `copy` counts as delivered by itself. */
  | { type: 'recordDelivered'; partyId: string }
  | { type: 'recordArchived'; packageSha256: Sha256 }
  | ({ type: 'recordLetterMade' } & EventData['letterMade'])
  | ({ type: 'recordLetterSent' } & EventData['letterSent']);

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
