/** What is wrong with a value, as a key in the locale `forms` under `errors`, with what goes into the sentence. */
export type Message = {
  key: string;
  params: Readonly<Record<string, string | number>>;
};

export function message(key: MessageKey, params: Message['params'] = {}): Message {
  return { key: `errors.${key}`, params };
}

/** Every key; a test holds the locale against it. */
export const messageKeys = [
  'required',
  'requiredChoice',
  'requiredTable',
  'text',
  'tooLong',
  'number',
  'numberMin',
  'numberMax',
  'decimals',
  'whole',
  'money',
  'moneyMin',
  'moneyMax',
  'date',
  'dateEarliest',
  'dateLatest',
  'periodOrder',
  'time',
  'choice',
  'choicesMin',
  'choicesMax',
  'yesNo',
  'consent',
  'consentUntil',
  'consentTooLong',
  'consentPast',
  'name',
  'registration',
  'registrationCheck',
  'postcode',
  'country',
  'phone',
  'email',
  'rowsMin',
  'rowsMax',
  'file',
  'fileType',
  'fileSize',
  'interestsMissing',
  'rule',
  'shape',
] as const;

export type MessageKey = (typeof messageKeys)[number];

export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
}

/** Errors of one field as a tree, for an input with parts: its own message and those of its parts. */
export interface FieldError {
  message?: Message;
  parts?: Readonly<Record<string, FieldError>>;
}

/** Errors by path (`werkgeverAdres.postcode`) → by field, each a tree. */
export function nestErrors(errors: Readonly<Record<string, Message>>): Record<string, FieldError> {
  const nested: Record<string, FieldError> = {};
  for (const [path, found] of Object.entries(errors)) {
    const [fieldId = '', ...parts] = path.split('.');
    nested[fieldId] = withError(nested[fieldId] ?? {}, parts, found);
  }
  return nested;
}

function withError(error: FieldError, [part, ...rest]: readonly string[], found: Message): FieldError {
  if (part === undefined) return { ...error, message: error.message ?? found };
  return { ...error, parts: { ...error.parts, [part]: withError(error.parts?.[part] ?? {}, rest, found) } };
}
