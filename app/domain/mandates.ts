import type { Instant, LocalDate } from './events.ts';
import type { PartyState } from './state.ts';

/**
 * In what quality somebody signs for another person: Dutch law (BW boek 1, titels 14–20) and Belgian law (oud BW, art.
 * 492 and on) each know their own.
 */
export const representations = [
  'curator',
  'bewindvoerder',
  'mentor',
  'administratorPerson',
  'administratorProperty',
  'parent',
  'guardian',
  'proxy',
] as const;
export type Representation = (typeof representations)[number];

export const representationsOf: Readonly<Record<'NL' | 'BE', readonly Representation[]>> = {
  NL: ['mentor', 'bewindvoerder', 'curator', 'parent', 'guardian', 'proxy'],
  BE: ['administratorPerson', 'administratorProperty', 'parent', 'guardian', 'proxy'],
};

/** What was shown: its kind only, never its number or a copy. */
export const shownDocuments = {
  representative: ['courtOrder', 'protectionRegister', 'authorityRegister', 'powerOfAttorney'],
  organisation: ['companyRegister', 'articles', 'mandateDecision', 'powerOfAttorney'],
} as const;
export type ShownDocument = (typeof shownDocuments)['representative' | 'organisation'][number];

/** What shows that somebody may sign for another, as a staff member saw it. */
export interface Mandate {
  shown: ShownDocument;
  /** The last day on which it holds; null where it has no end. */
  until: LocalDate | null;
  /** What it is limited to, in words; null where it is not. */
  subject: string | null;
  /** The highest amount, in euro cents; null where there is none. */
  amount: number | null;
}

/** Why somebody may not sign yet: nobody has seen what shows that they may, or its time is over. */
export function mandateGap(
  { mandated, mandate }: Pick<PartyState, 'mandated' | 'mandate'>,
  now: Instant,
): 'missing' | 'expired' | null {
  if (mandate === null) return mandated === true ? 'missing' : null;
  return mandate.until !== null && mandate.until <= now ? 'expired' : null;
}
