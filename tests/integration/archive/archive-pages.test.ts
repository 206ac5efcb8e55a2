import { describe, expect, it } from 'vitest';
import { startSession } from '#app/auth/session.server.ts';
import { newId } from '#app/lib/ids.ts';
import { insertDocument } from '#app/models/document-store.server.ts';
import { syncTemplateVersions } from '#app/handbook/sync-template-versions.server.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { documentRecord } from '#tests/support/document-record.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';
import { exampleRecord } from '#tests/unit/verify/samples.ts';

const web = useWeb();

describe('the pages of the archive and the handbook, for the coordinator', () => {
  it('show the list, one document, what has reached its end, and the forms', async () => {
    const { portal } = web;
    const { organisationId, staffId } = await makeOrganisation(portal);
    await syncTemplateVersions(portal, organisationId);
    const { template, events, head } = exampleRecord();
    const { definition: _definition, ...frozen } = template;
    const id = newId(new Date());
    await insertDocument(
      documentRecord({
        _id: id,
        organisationId,
        template: frozen,
        phase: 'completed',
        events,
        chain: head,
        recordKey: null,
        answers: null,
        reference: 'K7QM-2HXD-9RTC',
        searchTokens: portal.search.prefixTokens(organisationId, 'Pascalle Voorbéeld'),
      }),
    );
    const cookie = await startSession(
      portal,
      { _id: staffId, organisationId },
      { isVerified: true, device: null },
    );
    const browser = visitor(web);
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    browser.cookies.set(name, value);
    const page = async (path: string) => {
      const answer = await browser.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      return textOf(answer);
    };
    expect(await page('/archief')).toContain('termijn nog niet begonnen: 5 jaar na sluiten dossier');
    expect(await page(`/archief/${id}`)).toContain('Heel: 14 gebeurtenissen');
    const search = async (zoek: string) => {
      const answer = await browser.post('/archief?index', { zoek });
      const address = answer.headers.get('location') ?? '';
      expect(decodeURIComponent(address)).not.toMatch(/voorbe|pas|niemand/i);
      return [await page(address), await page(address.replace('/archief?', '/archief/lijst.csv?'))];
    };
    const [row, line] = [/termijn nog niet begonnen/, /K7QM-2HXD-9RTC/];
    expect(await search('Voorbéeld pas')).toEqual([expect.stringMatching(row), expect.stringMatching(line)]);
    expect(await search('Niemandsma')).toEqual([
      expect.not.stringMatching(row),
      expect.not.stringMatching(line),
    ]);
    // What was not made here is no search at all.
    expect(await page('/archief?zoek=Voorbeeld')).toMatch(row);
    expect(await page('/archief/vernietigen')).toContain('Er is niets waarvan de bewaartermijn voorbij is');
    expect(await page('/handboek')).toContain('Versie 1');
    expect(await page('/verifieer/k7qm2hxd9rtc')).toContain('2 van 2 gezet');
    const empty = await browser.post(`/archief/${id}?index`, { intent: 'hold', reason: '' });
    expect([empty.status, await textOf(empty)]).toEqual([400, expect.stringContaining('Vul een reden in')]);
  });
});
