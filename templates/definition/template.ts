import type { Condition } from './condition.ts';
import type { Field } from './fields.ts';
import type { Intake } from './intake.ts';
import type { PictogramName } from './pictograms.ts';

/**
 * One version of one form, as data: no functions, no React, no I/O. Everything else follows from it: the
 * validation in browser and server, the pages, the HTML and PDF document, the JSON Schema and the export.
 * A published version never changes (`templates/lock.json` holds its SHA-256); a change is a new version.
 */
export interface Template {
  /** The form's id, Dutch, as in the glossary: `deelnemersovereenkomst`. */
  id: string;
  /** 1, 2, 3 …: a whole number, because a reader asks "which one is newer", never "how compatible". */
  version: number;
  language: 'nl';
  title: string;
  /** One or two sentences for the person who chooses a form. */
  purpose: string;
  /** What the dossier is about. */
  dossier: 'person' | 'partnership';
  /** Codes of the Specifieke Minimale Kwaliteitseisen that the form realises. */
  smk: readonly string[];
  legal: LegalGround;
  retention: RetentionRule;
  /** A page each while filling in. */
  sections: readonly Section[];
  /** The order of the printed document. Signatures always come last and are not named here. */
  body: readonly BodyPart[];
  /** Empty: nobody signs, and the organisation seals what it made. */
  parties: readonly PartyRule[];
  /** What must hold between answers, beyond the rules of each field. */
  rules?: readonly Rule[];
  /** What follows from the answers; a sentence names it as `{{calculated:id}}`. */
  calculations?: readonly Calculation[];
  /** How it is set on paper, when not as a common document. */
  paper?: Paper;
  /** Documents that must be signed, and still be valid, before this one goes on. */
  after?: readonly Gate[];
  /** What the sender may choose about the order; without it, the rules of `parties` hold and one deadline. */
  rounds?: RoundChoices;
  /** Plain-language summary, shown before signing. */
  summary?: Summary;
  mail: MailTexts;
  /** For a form that comes in from outside. */
  intake?: Intake;
  /** Days that parties have to sign when the sender chooses nothing else. */
  daysToSign: number;
  /** Working days before the last day on which who has not signed is reminded. Default 3 and 1. */
  reminders?: readonly number[];
}

export interface LegalGround {
  /** GDPR art. 6 (and 9 where the document holds special data). */
  basis: 'consent' | 'contract' | 'legal-duty' | 'public-task' | 'legitimate-interest';
  note: string;
}

export interface RetentionRule {
  years: number;
  from: 'dossier-closed' | 'completed' | 'agreement-ended' | 'consent-ended';
  /** The reason in words, for the archive list: "5 jaar na sluiten dossier". */
  words: string;
}

/** Checked when a document is sent. The message stands at a field. */
export interface Rule {
  id: string;
  /** Without it the rule always holds. A rule about a field that was not answered is not checked. */
  when?: Condition;
  must: Condition;
  /** Where the message stands. */
  field: string;
  /** What is wrong and what to do, in a sentence. */
  message: string;
}

export type Calculation = { id: string } & (
  | { kind: 'sum'; table: string; column: string }
  | { kind: 'count'; table: string }
  /** Of scales and numbers that were answered, to one decimal. */
  | { kind: 'average'; fields: readonly string[] }
  /**
   * A day counted from a date, or from the `part` of a period. Negative counts go back. Working days leave out weekends
   * and the public holidays of the organisation's country.
   */
  | { kind: 'day'; from: string; part?: 'from' | 'until'; add: DayCount }
);

export type DayCount = { workingDays: number } | { days: number } | { weeks: number } | { months: number };

/** Another document that must be signed and still valid before this one is sent and signed. */
export interface Gate {
  /** The other form. */
  form: string;
  /** `organisation`: one in any of its dossiers, as a covenant between partners holds for all. */
  within: 'dossier' | 'organisation';
  /** Field of the other form with its last day: a date, or a period. Left open it has none. */
  until?: string;
  /** A consent in the other form that must have been given to somebody, and still hold: its field and purpose. */
  consent?: { field: string; purpose: string };
  /** The first section that waits too. Without it all can be filled in. */
  section?: string;
  /** Why, in a sentence. */
  words: string;
}

export interface Paper {
  /** `card`: ID-1, two sides. */
  layout?: 'document' | 'card';
  /** Metrics like Calibri's, where a rule asks for that typeface. */
  font?: 'carlito';
  /** Points; of running text. */
  size?: number;
  /** Sending more pages is refused. */
  maxPages?: number;
}

export interface Section {
  id: string;
  title: string;
  help?: string;
  /** Staff fill it before sending, or the party with this role fills it while signing. */
  filledBy?: PartyRole;
  /** Opens only when everything required in this earlier section is filled in. */
  opensAfter?: string;
  visibleWhen?: Condition;
  fields: readonly Field[];
}

/**
 * A sentence may hold `{{field}}`, `{{field.part}}`, `{{table.names}}`, `{{organisation.name}}`, `{{party.client.name}}`,
 * `{{document.madeOn}}`, `{{document.reference}}`, `{{calculated:id}}` and, in the document, `{{article:id}}`.
 */
export type Sentence = string;

export type BodyPart =
  | { kind: 'section'; section: string; visibleWhen?: Condition }
  | { kind: 'text'; id: string; heading?: string; paragraphs: readonly Sentence[]; visibleWhen?: Condition }
  | {
      kind: 'list';
      id: string;
      heading?: string;
      lead?: Sentence;
      items: readonly ListItem[];
      visibleWhen?: Condition;
    }
  | Chart
  /** Numbered articles. Numbers follow from what is visible; `{{article:id}}` refers to one. */
  | { kind: 'articles'; id: string; heading?: string; articles: readonly Article[]; visibleWhen?: Condition };

/** Answers on scales side by side, as bars or as a radar, with a table of the same numbers. */
export interface Chart {
  kind: 'chart';
  id: string;
  heading: string;
  look: 'bars' | 'radar';
  /** Whose view, or which moment. */
  series: readonly string[];
  /** For each point one field (`scale`, all with as many steps) per series; null where a series has none. */
  points: readonly { label: string; fields: readonly (string | null)[] }[];
  visibleWhen?: Condition;
}

export interface ListItem {
  text: Sentence;
  visibleWhen?: Condition;
}

export interface Article {
  id: string;
  title: string;
  clauses: readonly ListItem[];
  /** A section whose answers are printed inside the article. */
  section?: string;
  visibleWhen?: Condition;
}

export type PartyRole =
  | 'client'
  | 'representative'
  | 'jobCoach'
  | 'employer'
  | 'partner'
  | 'service'
  | 'practitioner'
  | 'chair'
  | 'complainant'
  | 'transitionCoach'
  | 'qualityCoordinator';

/** `self`: for themselves; `representative`: by mandate for a person; `organisation`: its signatory. */
export type Capacity = 'self' | 'representative' | 'organisation';

export interface PartyRule {
  role: PartyRole;
  /** As printed under the signature line: "Werkgever". */
  title: string;
  min: number;
  max: number;
  capacities: readonly Capacity[];
  /** Rounds go in order; within one, parties sign in any order. */
  round: number;
  /**
   * The sender may give each party with this role its own round, from `round` on: partners who are absent at a
   * signing meeting sign before or after it (002, step 5). Without it the rule's round holds for all.
   */
  roundPerParty?: boolean;
  /** How many of the parties with this role must sign: all, or n of m. */
  needs: 'all' | number;
  /** Whether one of them may have a colleague sign instead, as long as nobody signed. */
  mayDelegate?: boolean;
  /** They sign on a device of the service, unless the sender says otherwise: no link, no address. */
  signsHere?: boolean;
  /**
   * Whether who is younger than 18 may sign: from this age on, alone or with a parent or guardian in the other role.
   * `bornIn`: the field of type person with their date of birth.
   */
  minors?: { bornIn: string; from: number; with?: PartyRole };
  /** The money field with the amount that they agree to; whose mandate is lower may not sign. */
  amount?: string;
  /** Who they are stands in the rows of a table of the form: the columns with their name and their organisation. */
  from?: { table: string; name: string; organisation?: string };
}

/** What is left to the sender of one document. What is not named here, the form fixes. */
export interface RoundChoices {
  /** All may be asked at once, without rounds. */
  together?: true;
  /** Roles of which, of several signatories of one organisation, fewer may be enough ("twee van deze drie"). */
  quorum?: readonly PartyRole[];
  /** Roles of which one may sign for all: the client or the representative. */
  either?: readonly PartyRole[];
  /** Roles whose parties may be asked without being needed: when their time is over it goes on without them. */
  optional?: readonly PartyRole[];
  /** Rounds may have terms of their own; how one stands when the sender changes nothing. */
  terms?: {
    /** From the opening of the round. */
    days: number;
    /** When not everyone has signed by then: more days (once), on without them if the needs allow, or the end. */
    then: 'extend' | 'goOn' | 'close';
    extendBy: number;
  };
}

export interface Summary {
  title: string;
  points: readonly Sentence[];
  /** One for each point, shown beside it. */
  pictograms?: readonly PictogramName[];
  /** The check of understanding: no wrong-answer shame, the outcome is recorded. */
  questions: readonly UnderstandingQuestion[];
}

export interface UnderstandingQuestion {
  id: string;
  question: string;
  options: readonly { id: string; label: string }[];
  /** Id of the option that shows it was understood. */
  understood: string;
  /** Shown when another was chosen: says it again, in other words. */
  explanation: string;
}

export interface MailTexts {
  /** What the mail says the document is, after "Wij vragen u": no personal data. */
  invitation: { subject: string; lines: readonly string[] };
}

/** Gives a template its type and keeps its literals; the checks are in `app/forms/check-template.ts`. */
export function defineTemplate<const T extends Template>(template: T): Template {
  return template;
}
