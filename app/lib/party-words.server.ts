import commonFr from '#app/locales/fr/common.json' with { type: 'json' };
import ownFr from '#app/locales/fr/own.json' with { type: 'json' };
import partyFr from '#app/locales/fr/party.json' with { type: 'json' };
import commonUk from '#app/locales/uk/common.json' with { type: 'json' };
import ownUk from '#app/locales/uk/own.json' with { type: 'json' };
import partyUk from '#app/locales/uk/party.json' with { type: 'json' };
import commonPl from '#app/locales/pl/common.json' with { type: 'json' };
import ownPl from '#app/locales/pl/own.json' with { type: 'json' };
import partyPl from '#app/locales/pl/party.json' with { type: 'json' };
import commonTr from '#app/locales/tr/common.json' with { type: 'json' };
import ownTr from '#app/locales/tr/own.json' with { type: 'json' };
import partyTr from '#app/locales/tr/party.json' with { type: 'json' };
import commonEn from '#app/locales/en/common.json' with { type: 'json' };
import ownEn from '#app/locales/en/own.json' with { type: 'json' };
import partyEn from '#app/locales/en/party.json' with { type: 'json' };
import commonAr from '#app/locales/ar/common.json' with { type: 'json' };
import ownAr from '#app/locales/ar/own.json' with { type: 'json' };
import partyAr from '#app/locales/ar/party.json' with { type: 'json' };
import partyNlBe from '#app/locales/nl-BE/party.json' with { type: 'json' };

/** The words of pages for people without an account, in other languages than Dutch; Flemish where it differs. */
export const partyResources = {
  'nl-BE': { party: partyNlBe },
  en: { common: commonEn, own: ownEn, party: partyEn },
  ar: { common: commonAr, own: ownAr, party: partyAr },
  fr: { common: commonFr, own: ownFr, party: partyFr },
  uk: { common: commonUk, own: ownUk, party: partyUk },
  pl: { common: commonPl, own: ownPl, party: partyPl },
  tr: { common: commonTr, own: ownTr, party: partyTr },
} as const;
