/** The kind of device in words, "Firefox op Windows", so that people know their sessions; nothing that tells more. */
export function deviceOf(request: Request): string | null {
  const agent = request.headers.get('user-agent') ?? '';
  const browser = nameIn(agent, browsers);
  const system = nameIn(agent, systems);
  if (browser && system) return `${browser} op ${system}`;
  return browser ?? system;
}

/** In this order: each also names some of those after it. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const;

function nameIn(agent: string, names: readonly (readonly [string, string])[]): string | null {
  return names.find(([mark]) => agent.includes(mark))?.[1] ?? null;
}
