import type { Condition } from './condition.ts';

/**
 * A form that anybody may file, without an account and without being asked: what the portal fills in itself, who must
 * not get to see it, and the steps in which it is handled.
 */
export interface Intake {
  /** A section that whoever files does not see; the portal gives its answers. */
  received: {
    section: string;
    /** Gets the day on which it came in, on the organisation's calendar. */
    date: string;
    answers: Readonly<Record<string, string>>;
  };
  /** The field that names whom it is about. Whoever is named there never gets to see it. */
  about: string;
  /** Fields with free text, in which a member of staff may be named too. */
  stories: readonly string[];
  /** Everybody with this role is kept out when the condition holds. */
  keepsOut: readonly { role: 'qualityCoordinator'; when: Condition }[];
  /** It cannot wait. */
  urgent: Condition;
  /** The field with an e-mail address for answers; not answered: no mail is sent. */
  mailTo: string;
  /** In their order. */
  steps: readonly IntakeStep[];
}

export interface IntakeStep {
  id: string;
  /** For whoever handles it. */
  title: string;
  /** For whoever filed it. */
  words: string;
  /** A calculation of kind `day`: done by then. */
  by: string;
  /** Where terms differ. Without it the step counts everywhere. */
  country?: 'NL' | 'BE';
  /** Only with this step done can it be closed. */
  isAnswer?: true;
}
