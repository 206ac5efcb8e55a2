import { beforeAll, describe, expect, it } from 'vitest';
import { staffRoles } from '#app/models/user.server.ts';
import { accessMatrix, type World } from '#tests/support/access-matrix.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { signedIn, type Visitor } from '#tests/support/staff.ts';
import { useWeb, visitor } from '#tests/support/web.ts';

const logged: string[] = [];
const web = useWeb({ log: (line) => logged.push(line) });
const nowhere: World = {
  organisationId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  dossierId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  documentId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  reference: 'AAAA-AAAA-AAAA',
};
let everyRole: Visitor;

beforeAll(async () => {
  const { organisationId } = await makeOrganisation(web.portal);
  everyRole = await signedIn(web, { organisationId, roles: staffRoles });
});

const form = 'application/x-www-form-urlencoded';
const bodies: readonly [string, string, string | Uint8Array][] = [
  ['a form with nothing in it', form, ''],
  ['operators for values', form, 'email[$gt]=&password[$ne]=x&user[$in][]=1&intent[$gt]=&naar[]=%00'],
  ['the same field many times', form, 'intent=a&intent=b&email=a&email=b&user=c&user=d'],
  ['prototype keys', form, '__proto__[admin]=1&constructor[prototype][x]=1&hasOwnProperty=1&toString=2'],
  ['broken escapes', form, '%=%zz&%E0%A4%A=1&intent=%00%ff'],
  ['a multipart body without its boundary', 'multipart/form-data', '--x\r\n\r\nhallo'],
  [
    'a multipart body that breaks off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a',
  ],
  [
    'a file where text is asked',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="intent"; filename="../../a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--x--\r\n',
  ],
  ['JSON that is none', 'application/json', '{"email":'],
  ['JSON with operators', 'application/json', '{"email":{"$gt":""},"__proto__":{"admin":true}}'],
  ['plain text', 'text/plain', 'hallo'],
  ['bytes', 'application/octet-stream', Uint8Array.from({ length: 2048 }, (_, n) => (n * 7) % 256)],
  ['a kind of body that does not exist', 'x/;;;', 'hallo'],
];

const actions = Object.entries(accessMatrix).filter(([, row]) => row.post !== undefined);
const pages = Object.entries(accessMatrix).filter(([, row]) => row.get !== undefined);

describe.each(actions)('%s takes', (_id, row) => {
  const address = typeof row.path === 'string' ? row.path : row.path(nowhere);

  it.each(bodies)('%s calmly', async (_what, type, body) => {
    for (const browser of [visitor(web), everyRole]) {
      const answer = await browser.send(address, {
        method: 'POST',
        headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
        body: body as BodyInit,
      });
      const text = await answer.text();
      expect({ status: answer.status, isCalm: answer.status < 500 }).toMatchObject({ isCalm: true });
      expect(text).not.toMatch(/node_modules|\.server\.ts|MongoServerError|at async/);
    }
  });
});

describe.each(pages)('%s shows', (_id, row) => {
  const address = typeof row.path === 'string' ? row.path : row.path(nowhere);

  it.each([
    '?naar[$gt]=&zoek[$ne]=1&q[]=a',
    '?naar=%00%ff&zoek=%f0%28%8c%28&pagina=-1e309',
    `?zoek=${'a'.repeat(4000)}`,
    '?__proto__=1&constructor=2',
  ])('%s calmly', async (query) => {
    for (const browser of [visitor(web), everyRole]) {
      const answer = await browser.get(address + query);
      await answer.arrayBuffer();
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('whatever was sent', () => {
  it('left no error in the log that nobody foresaw', () => {
    const errors = logged.filter((line) => (JSON.parse(line) as { level?: string }).level === 'error');
    expect(errors).toEqual([]);
  });
});
