import type { MetaFunction } from '@remix-run/node';
import { browserI18n } from './words/i18n.ts';

/** The title of a page. @param key of its words, with the namespace: `staff:account.title` */
export const pageTitle =
  (key: string): MetaFunction =>
  () => [{ title: `${browserI18n.t(key)} – Sluitend` }];
