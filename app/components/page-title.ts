import type { MetaFunction } from '@remix-run/node';
import { readWords } from '#app/lib/read-words.ts';
import complaints from '#app/locales/nl/complaints.json';
import own from '#app/locales/nl/own.json';
import staff from '#app/locales/nl/staff.json';
import verify from '#app/locales/nl/verify.json';

const say = readWords({ complaints, own, staff, verify });

/** The title of a page. @param key of its words, with the namespace: `staff:account.title` */
export const pageTitle =
  (key: `${'complaints' | 'own' | 'staff' | 'verify'}:${string}`): MetaFunction =>
  () => {
    const [namespace = '', path = ''] = key.split(':');
    return [{ title: `${say(namespace)(path)} – Sluitend` }];
  };
