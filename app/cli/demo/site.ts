import { Window } from 'happy-dom';

/** A page as somebody without JavaScript has it before them. */
export interface Page {
  url: string;
  status: number;
  html: string;
  document: Window['document'];
}

export type Values = Readonly<Record<string, string | readonly string[] | Blob>>;

/** One person's browser: keeps cookies, follows redirects, fills in forms and presses buttons. No scripts run. */
export interface Site {
  get(path: string): Promise<Page>;
  /** Fills in a form and sends it: the one that holds all these fields, unless `field` or `index` says which. */
  submit(page: Page, values: Values, options?: SubmitOptions): Promise<Page>;
  /** The same without sending it: what would be sent where. */
  fillIn(page: Page, values: Values, options?: SubmitOptions): { url: URL; body: FormData | URLSearchParams };
  bytes(path: string): Promise<Uint8Array>;
  /** What it holds now, to go on in another browser. */
  cookies(): { name: string; value: string }[];
}

export interface SubmitOptions {
  /** A field that only the wanted form holds. */
  field?: string;
  /** The how-manieth form of the page, from 0. */
  index?: number;
  /** Name and value of the button that is pressed. */
  button?: readonly [name: string, value: string];
}

export function createSite(origin: string): Site {
  const cookies = new Map<string, { value: string; path: string }>();

  const request = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name.split('@')[0]}=${value}`)
      .join('; ');
    const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...(init.body ? { origin } : {}) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      return request(new URL(location, url));
    }
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
  };
  const windows: Window[] = [];
  const open = async (url: URL, init?: RequestInit): Promise<Page> => {
    const response = await request(url, init);
    const window = new Window({ url: response.url, settings: { disableJavaScriptEvaluation: true } });
    windows.push(window);
    // A window holds all of its page until it is closed.
    if (windows.length > pagesBack) await windows.shift()?.happyDOM.close();
    return toPage(response, window);
  };

  return {
    get: (path) => open(new URL(path, origin)),
    submit: (page, values, options = {}) => {
      const { url, body } = fillIn(page, values, options);
      return open(url, { method: 'POST', body });
    },
    fillIn,
    bytes: async (path) => {
      const response = await request(new URL(path, origin));
      if (!response.ok) throw new Error(`${path} gives ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    cookies: () => [...cookies].map(([key, { value }]) => ({ name: key.split('@')[0] ?? key, value })),
  };
}

function fillIn(
  page: Page,
  values: Values,
  options: SubmitOptions = {},
): { url: URL; body: FormData | URLSearchParams } {
  const form = findForm(page, values, options);
  const body = new FormData();
  for (const [name, value] of fieldsOf(form, values, options.button)) body.append(name, value);
  return { url: new URL(form.getAttribute('action') ?? page.url, page.url), body: encode(form, body) };
}

/** How far back a person's pages can still be read. */
const pagesBack = 10;

async function toPage(response: Response, window: Window): Promise<Page> {
  const html = await response.text();
  window.document.write(html.replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''));
  return { url: response.url, status: response.status, html, document: window.document };
}

type Form = ReturnType<Window['document']['querySelector']> & object;

function findForm({ document, url }: Page, values: Values, { field, index }: SubmitOptions): Form {
  const forms = [...document.querySelectorAll('form')];
  const names = field === undefined ? Object.keys(values) : [field];
  const holds = (form: Form) => names.every((name) => form.querySelector(`[name="${name}"]`) !== null);
  const found = index === undefined ? forms.find((form) => isPost(form) && holds(form)) : forms[index];
  if (!found) throw new Error(`no form with ${names.join(', ')} on ${new URL(url).pathname}`);
  return found;
}

/** A form that brings one on; signing out, bigger letters or another language do not. */
const isPost = (form: Form) =>
  form.getAttribute('method')?.toLowerCase() === 'post' &&
  !/\/(uitloggen|weergave|taal)$/.test(form.getAttribute('action') ?? '');

/** What the form holds, with the values filled in over it; as a browser would send it. */
function* fieldsOf(
  form: Form,
  values: Values,
  button: SubmitOptions['button'],
): Generator<[string, string | Blob]> {
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name');
    if (!name || field.hasAttribute('disabled') || Object.hasOwn(values, name)) continue;
    const type = field.getAttribute('type');
    if (type === 'file' || type === 'submit' || type === 'button') continue;
    if ((type === 'checkbox' || type === 'radio') && !field.hasAttribute('checked')) continue;
    yield [name, (field as unknown as { value: string }).value];
  }
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const one of value as string[]) yield [name, one];
    else yield [name, value as string | Blob];
  }
  if (button) yield [...button];
}

function encode(form: Form, body: FormData): FormData | URLSearchParams {
  if (form.getAttribute('enctype') === 'multipart/form-data') return body;
  return new URLSearchParams(
    [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function keep(cookies: Map<string, { value: string; path: string }>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', ...rest] = pair.split('=');
  const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
  const key = `${name}@${path}`;
  if (attributes.some((part) => /^max-age=0$/i.test(part) || /^expires=thu, 01 jan 1970/i.test(part)))
    cookies.delete(key);
  else cookies.set(key, { value: rest.join('='), path });
}
