/** How one HTTP request makes a gateway send an sms; `{to}`, `{text}` and `{from}` stand in url, headers and body. */
export interface SmsGateway {
  url: string;
  method: (typeof smsMethods)[number];
  headers: Readonly<Record<string, string>>;
  body: string;
  /** What a telephone shows as the sender. */
  from: string;
  /** A text that stands in the answer only when a message was taken; null: the status says it. */
  accepted: string | null;
  /** A text that stands in the answer only when a message was refused for good. */
  refused: string | null;
}

export const smsMethods = ['POST', 'PUT', 'GET'] as const;

/** What most gateways take, or a small adapter. */
export const plainGateway = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"to":"{to}","text":"{text}"}',
  from: '',
  accepted: null,
  refused: null,
} as const satisfies Omit<SmsGateway, 'url'>;
