import type { MetaFunction } from '@remix-run/node';
import nl from '#app/locales/nl/party.json';
import fr from '#app/locales/fr/party.json';
import uk from '#app/locales/uk/party.json';
import pl from '#app/locales/pl/party.json';
import tr from '#app/locales/tr/party.json';
import en from '#app/locales/en/party.json';
import ar from '#app/locales/ar/party.json';
import { forReader } from '../reader-language.ts';

export type PartyTitle = keyof typeof nl.titles;

const others = { en, fr, ar, uk, pl, tr };

/** The title of the window: what the page is for, in the reader's language, without anything about the document. */
export const partyTitle =
  (key: PartyTitle): MetaFunction =>
  ({ matches }) => [{ title: `${forReader(matches, nl, others).titles[key]} – ${nl.site}` }];
