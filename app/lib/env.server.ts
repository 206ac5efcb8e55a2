import { plainGateway, smsMethods, type SmsGateway } from './sms-gateway.ts';
import { StartError } from './start-error.ts';

/** What the portal is told by its environment. Each line is a row of the table in README.md. */
export interface Env {
  /** `MONGODB_URI`: address of a MongoDB 7+ replica set or sharded cluster. Default: the embedded engine. */
  mongoUri: string | null;
  /** `SLUITEND_DATA_DIR`: folder of the embedded engine and of the key file. Default `.data`. */
  dataDir: string;
  /** `SLUITEND_MASTER_KEY`: 32 bytes in base64. Default: the file `master.key` in the data folder, made at first start. */
  masterKey: Buffer | null;
  /** `PORT`: default 3000. */
  port: number;
  /** `HOST`: address to listen on, default 127.0.0.1. */
  host: string;
  /** `SLUITEND_URL`: address by which people reach the portal, without a slash at the end. Default `http://localhost:PORT`. */
  publicUrl: string;
  /** `SMTP_URL`: `smtp://` or `smtps://` address of the mail server. Default: the mailbox inside the portal, not in production. */
  smtpUrl: string | null;
  /** `MAIL_FROM`: sender of all mail, `Naam <adres@domein>`. Required with `SMTP_URL`. */
  mailFrom: string;
  /** `BOUNCE_SECRET`: what a mail server says to hand in mail that came back, at least 20 characters. Default: none may. */
  bounceSecret: string | null;
  /** `TSA_URL`: RFC 3161 time-stamp service. Default: none, and the seal says so. */
  tsaUrl: string | null;
  /**
   * `SMS_URL`, `SMS_METHOD`, `SMS_HEADERS` (JSON), `SMS_BODY`, `SMS_FROM`, `SMS_ACCEPTED`, `SMS_REFUSED`: an sms gateway.
   * Default: `POST {"to", "text"}`; without `SMS_URL` the mailbox inside the portal, and none in production.
   */
  sms: SmsGateway | null;
  /** `TRUST_PROXY`: how many proxies stand before the portal, 0 (default) to 10; the client's address is read past them. */
  trustProxy: number;
  /**
   * `SLUITEND_MODE`: `trial` (default) has a mailbox inside the portal and time stamps of its own, so that everything can be
   * tried without other services; `production` has neither.
   */
  mode: 'production' | 'trial';
  /** `SEED`: `demo` (default) fills an empty database with a fictitious organisation, `none` leaves it empty. */
  seed: 'demo' | 'none';
  /** `LOG_LEVEL`: `fatal`, `error`, `warn`, `info` (default), `debug`, `trace` or `silent`. */
  logLevel: LogLevel;
  /** `JOBS`: `on` (default) also does scheduled work in this process, `off` leaves that to other processes. */
  jobs: boolean;
}

export type LogLevel = (typeof logLevels)[number];

/**
 * Reads and checks the environment; the only place that does.
 *
 * @throws StartError that names every wrong variable and what it must be, in Dutch, without its value
 */
export function readEnv(source: Source = process.env): Env {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, fallback: T, must: string): T => {
    const text = source[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} moet ${must} zijn.`);
    return value ?? fallback;
  };
  const port = read('PORT', wholeNumber(0, 65_535), 3000, 'een poortnummer van 0 tot en met 65535');
  const env: Env = {
    mongoUri: read(
      'MONGODB_URI',
      address('mongodb:', 'mongodb+srv:'),
      null,
      'een adres dat begint met mongodb://',
    ),
    dataDir: read('SLUITEND_DATA_DIR', (text) => text, '.data', 'een map'),
    masterKey: read(
      'SLUITEND_MASTER_KEY',
      base64Key,
      null,
      'een sleutel van 32 bytes in base64 (openssl rand -base64 32)',
    ),
    port,
    host: read('HOST', (text) => text, '127.0.0.1', 'een adres'),
    publicUrl: read(
      'SLUITEND_URL',
      webAddress,
      `http://localhost:${port}`,
      'een adres als https://formulieren.voorbeeld.nl',
    ),
    smtpUrl: read(
      'SMTP_URL',
      address('smtp:', 'smtps:'),
      null,
      'een adres dat begint met smtp:// of smtps://',
    ),
    mailFrom: read('MAIL_FROM', mailbox, '', 'een afzender als Sluitend <post@voorbeeld.nl>'),
    bounceSecret: read(
      'BOUNCE_SECRET',
      (text) => (text.length >= 20 ? text : undefined),
      null,
      'een geheim van ten minste 20 tekens',
    ),
    tsaUrl: read('TSA_URL', webAddress, null, 'een adres dat begint met http:// of https://'),
    sms: readSms(read, problems),
    trustProxy: read('TRUST_PROXY', wholeNumber(0, 10), 0, 'een aantal van 0 tot en met 10'),
    mode: read('SLUITEND_MODE', oneOf(modes), 'trial', modes.join(' of ')),
    seed: read('SEED', oneOf(['demo', 'none'] as const), 'demo', 'demo of none'),
    logLevel: read('LOG_LEVEL', oneOf(logLevels), 'info', `een van ${logLevels.join(', ')}`),
    jobs: read('JOBS', oneOf(['on', 'off'] as const), 'on', 'on of off') === 'on',
  };
  if (env.mode === 'production' && !env.smtpUrl)
    problems.push('SMTP_URL is nodig als SLUITEND_MODE production is.');
  if (env.smtpUrl && !env.mailFrom) problems.push('MAIL_FROM is nodig als SMTP_URL is ingevuld.');
  if (problems.length > 0) throw new StartError(`De instellingen kloppen niet.\n- ${problems.join('\n- ')}`);
  return { ...env, mailFrom: env.mailFrom || 'Sluitend <postvak@sluitend.invalid>' };
}

type Source = Readonly<Record<string, string | undefined>>;
type Read = <T>(name: string, parse: (text: string) => T | undefined, fallback: T, must: string) => T;

function readSms(read: Read, problems: string[]): SmsGateway | null {
  const url = read('SMS_URL', webAddress, null, 'een adres dat begint met https://');
  if (url === null) return null;
  const text = (value: string) => value;
  const gateway: SmsGateway = {
    url,
    method: read('SMS_METHOD', oneOf(smsMethods), plainGateway.method, smsMethods.join(', ')),
    headers: read(
      'SMS_HEADERS',
      headers,
      plainGateway.headers,
      'een JSON-object met tekst, {"naam": "waarde"}',
    ),
    body: read('SMS_BODY', text, plainGateway.body, 'een tekst'),
    from: read('SMS_FROM', text, plainGateway.from, 'een afzender'),
    accepted: read('SMS_ACCEPTED', text, null, 'een tekst'),
    refused: read('SMS_REFUSED', text, null, 'een tekst'),
  };
  const request = [url, ...Object.values(gateway.headers), gateway.method === 'GET' ? '' : gateway.body].join(
    ' ',
  );
  if (!request.includes('{to}') || !request.includes('{text}'))
    problems.push('SMS_URL, SMS_HEADERS of SMS_BODY moet {to} en {text} bevatten.');
  return gateway;
}

function headers(text: string): Record<string, string> | undefined {
  try {
    const found: unknown = JSON.parse(text);
    const isSound =
      found !== null &&
      typeof found === 'object' &&
      Object.entries(found).every(
        ([name, value]) => /^[\w-]+$/.test(name) && typeof value === 'string' && !/[\r\n]/.test(value),
      );
    return isSound ? (found as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}

const modes = ['production', 'trial'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function wholeNumber(min: number, max: number) {
  return (text: string) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= min && value <= max ? value : undefined;
  };
}

function oneOf<const T extends readonly string[]>(choices: T) {
  return (text: string): T[number] | undefined => choices.find((choice) => choice === text);
}

/** A list of hosts is a valid MongoDB address but no valid URL, so only the start is looked at. */
function address(...protocols: string[]) {
  return (text: string) =>
    protocols.some((protocol) => text.startsWith(`${protocol}//`)) ? text : undefined;
}

function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  return text.replace(/\/+$/, '');
}

function base64Key(text: string): Buffer | undefined {
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : undefined;
}

function mailbox(text: string): string | undefined {
  return /^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : undefined;
}
