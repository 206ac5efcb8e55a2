import common from '#app/locales/nl/common.json' with { type: 'json' };
import complaints from '#app/locales/nl/complaints.json' with { type: 'json' };
import errors from '#app/locales/nl/errors.json' with { type: 'json' };
import forms from '#app/locales/nl/forms.json' with { type: 'json' };
import mail from '#app/locales/nl/mail.json' with { type: 'json' };
import own from '#app/locales/nl/own.json' with { type: 'json' };
import party from '#app/locales/nl/party.json' with { type: 'json' };
import type { ClientText } from './form-texts.ts';

/** The words of the pages and mails that a client sees without an account: one text per part of a translation file. */
export function textsOfPages(): readonly ClientText[] {
  return Object.entries(files).flatMap(([name, words]) =>
    Object.entries(words)
      .filter(([part]) => !forStaff.has(`${name}/${part}`))
      .map(([part, value]) => ({
        id: `${name}/${part}`,
        strings: leaves(value as Words, `${name}/${part}`),
      })),
  );
}

type Words = string | { readonly [key: string]: Words };

const files = { common, complaints, errors, forms, mail, own, party };

/** What only staff get to see. */
const forStaff: ReadonlySet<string> = new Set([
  'complaints/staff',
  'mail/notice/sender',
  'own/confirm',
  'mail/withdrawal/notice',
  'mail/staffInvitation',
  'mail/complaint/due',
  'mail/complaint/handler',
  'mail/complaint/urgent',
  'mail/complaint/reply',
  'mail/complaint/nobody',
]);

function leaves(value: Words, path: string): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([key, inner]) =>
    forStaff.has(`${path}/${key}`) ? [] : leaves(inner, `${path}/${key}`),
  );
}
