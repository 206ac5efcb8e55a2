import type { MetaFunction } from '@remix-run/node';
import { readWords } from '#app/lib/read-words.ts';
import bulk from '#app/locales/nl/bulk.json';
import complaints from '#app/locales/nl/complaints.json';
import device from '#app/locales/nl/device.json';
import ownEn from '#app/locales/en/own.json';
import ownAr from '#app/locales/ar/own.json';
import ownFr from '#app/locales/fr/own.json';
import ownUk from '#app/locales/uk/own.json';
import ownPl from '#app/locales/pl/own.json';
import ownTr from '#app/locales/tr/own.json';
import meeting from '#app/locales/nl/meeting.json';
import own from '#app/locales/nl/own.json';
import staff from '#app/locales/nl/staff.json';
import verify from '#app/locales/nl/verify.json';
import { forReader } from './reader-language.ts';

const dutch = readWords({ bulk, complaints, device, meeting, own, staff, verify });
const others = {
  en: readWords({ own: ownEn }, 'en'),
  ar: readWords({ own: ownAr }, 'ar'),
  fr: readWords({ own: ownFr }, 'fr'),
  uk: readWords({ own: ownUk }, 'uk'),
  pl: readWords({ own: ownPl }, 'pl'),
  tr: readWords({ own: ownTr }, 'tr'),
};

/** The title of a page. @param key of its words, with the namespace: `staff:account.title` */
export const pageTitle =
  (
    key: `${'bulk' | 'complaints' | 'device' | 'meeting' | 'own' | 'staff' | 'verify'}:${string}`,
  ): MetaFunction =>
  ({ matches }) => {
    const [namespace = '', path = ''] = key.split(':');
    return [{ title: `${forReader(matches, dutch, others)(namespace)(path)} – Sluitend` }];
  };
