import words from '#app/locales/nl/party.json';

export type PartyTitle = keyof typeof words.titles;

/** The title of the window: what the page is for, without anything about the document. */
export const partyTitle = (key: PartyTitle): string => `${words.titles[key]} – ${words.site}`;
