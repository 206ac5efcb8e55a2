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
  /** Fills in the form that holds a field or button with this name (or the page's main form) and sends it. */
  submit(page: Page, values: Values, options?: { action?: string; button?: string }): Promise<Page>;
  bytes(path: string): Promise<Uint8Array>;
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
  const open = async (url: URL, init?: RequestInit) => toPage(await request(url, init));

  return {
    get: (path) => open(new URL(path, origin)),
    submit: (page, values, options = {}) => {
      const form = findForm(page, values, options.action);
      const body = new FormData();
      for (const [name, value] of fieldsOf(form, values, options.button)) body.append(name, value);
      const action = new URL(form.getAttribute('action') ?? page.url, page.url);
      return open(action, { method: 'POST', body: encode(form, body) });
    },
    bytes: async (path) => {
      const response = await request(new URL(path, origin));
      if (!response.ok) throw new Error(`${path} gives ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

async function toPage(response: Response): Promise<Page> {
  const html = await response.text();
  const window = new Window({ url: response.url, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html.replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ''));
  return { url: response.url, status: response.status, html, document: window.document };
}

type Form = ReturnType<Window['document']['querySelector']> & object;

function findForm({ document, url }: Page, values: Values, action?: string): Form {
  const forms = [...document.querySelectorAll('form')].filter((form) => form.getAttribute('method') === 'post');
  const names = Object.keys(values);
  const fits = (form: Form) =>
    action === undefined
      ? names.every((name) => form.querySelector(`[name="${name}"]`) !== null)
      : (form.getAttribute('action') ?? '').includes(action);
  const found = forms.find(fits);
  if (!found) throw new Error(`no form with ${names.join(', ') || action} on ${new URL(url).pathname}`);
  return found;
}

/** What the form holds, with the values filled in over it; as a browser would send it. */
function* fieldsOf(form: Form, values: Values, button?: string): Generator<[string, string | Blob]> {
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
  const pressed = [...form.querySelectorAll('button[name]')].find(
    (candidate) => button === undefined || candidate.getAttribute('value') === button,
  );
  if (pressed && button !== undefined) yield [pressed.getAttribute('name') ?? '', button];
}

function encode(form: Form, body: FormData): FormData | URLSearchParams {
  if (form.getAttribute('enctype') === 'multipart/form-data') return body;
  return new URLSearchParams([...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function keep(cookies: Map<string, { value: string; path: string }>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', ...rest] = pair.split('=');
  const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
  const key = `${name}@${path}`;
  if (attributes.some((part) => /^max-age=0$/i.test(part) || /^expires=thu, 01 jan 1970/i.test(part))) cookies.delete(key);
  else cookies.set(key, { value: rest.join('='), path });
}
