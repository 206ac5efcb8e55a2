import type { TemplateExample } from './example.ts';
import type { Template } from './template.ts';

/** One form with all its versions: what a folder of templates offers. */
export interface Form {
  /** Oldest first. */
  versions: readonly Template[];
  /** For the newest version: minimal, typical and full. */
  examples: readonly TemplateExample[];
  about: FormAbout;
}

/** What the gallery and `docs/forms.md` say of a form; no part of a version, so it may become better. */
export interface FormAbout {
  /** The source it belongs to: supported employment (001), closed approach (002), Werkt mee (003). */
  family: 'begeleid-werken' | 'gesloten-aanpak' | 'werkt-mee';
  /** Who fills it in, in words: "jobcoach, samen met de cliënt". */
  filledBy: string;
  /** How long filling in takes. */
  minutes: number;
  /** What somebody wants when they need this form: "Een werkgever gaat meedoen". */
  needs: readonly string[];
  /** Where each subject of the source documents is treated. */
  subjects: readonly SourceSubject[];
  /** Per code of the SMK (001): how this form realises it, in a few words. */
  smk: Readonly<Record<string, string>>;
}

export interface SourceSubject {
  /** Number of the seed document: `002`. */
  source: '000' | '001' | '002' | '003' | '004';
  heading: string;
  subject: string;
  /** Ids of sections, fields, articles or parts of the body. */
  at: readonly string[];
}
