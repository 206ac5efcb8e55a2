/** Last part of the address of each page that a party can come to. */
const pages = {
  start: '',
  code: '/code',
  read: '/lezen',
  understand: '/begrijpen',
  choose: '/keuzes',
  wait: '/wachten',
  signature: '/handtekening',
  confirm: '/bevestigen',
  done: '/klaar',
  decline: '/weigeren',
  question: '/vraag',
  delegate: '/overdragen',
  stop: '/stoppen',
  state: '/stand',
  document: '/document.pdf',
  copy: '/kopie.pdf',
  evidence: '/bewijs.pdf',
} as const;

export type PartyPage = keyof typeof pages;

/** Address of a page about one document; its reference is on the document itself and no secret. */
export const stepPath = (reference: string, page: PartyPage): string => `/teken/${reference}${pages[page]}`;

/** Whether it has the form of a reference: `K7QM-2HXD-9RTC`. */
export const isReference = (text: string): boolean => /^[A-Z0-9]{4}(-[A-Z0-9]{4}){1,3}$/.test(text);
