import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { renderMeetingPaper, type MeetingPaper } from '#app/pdf/meeting/meeting-papers.server.tsx';
import { readCards } from '#tests/support/hall.ts';
import { structureOf, withRole } from '#tests/support/pdf-structure.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

const common = {
  title: 'Samenwerkingsconvenant sluitende aanpak',
  reference: 'ABCD-EFGH-JKLM',
  organisation: { name: 'Dienst Voorbeeldstreek', country: 'NL' as const },
  on: '2026-12-03',
  day: '3 december 2026',
  place: 'Raadzaal, Plein 1 in Voorbeeldstad',
  verifyUrl: 'https://formulieren.voorbeeld.nl/verifieer/ABCD-EFGH-JKLM',
  documentId: 'ab'.repeat(16),
};
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Łucja de Vries-van den Bosch ${index + 1}`,
    label: `Gemeente Voorbeeldstad en omstreken ${index + 1}`,
  }));
const cards = (count: number): MeetingPaper => ({
  kind: 'cards',
  ...common,
  cards: people(count).map((one, index) => ({
    ...one,
    url: `https://voorbeeld.nl/bijeenkomst/kaart-${index}`,
  })),
});
const list: MeetingPaper = {
  kind: 'attendance',
  ...common,
  when: '3 december 2026 van 14:00 tot 16:00',
  summary: 'Van de 30 personen waren er 29. Er hebben 30 getekend.',
  people: people(30).map((one) => ({
    ...one,
    attended: 'ja, om 13:58',
    signed: '3 december 2026 om 14:12:05',
  })),
};
const wall = (count: number): MeetingPaper => ({
  kind: 'wall',
  ...common,
  signatories: people(count).map(({ name, label }, index) => ({ label, name: index % 3 ? null : name })),
});

/** With `SLUITEND_PAPERS=<folder>` each is kept, to be looked at. */
async function render(paper: MeetingPaper, name: string) {
  const made = await renderMeetingPaper(paper);
  const folder = process.env['SLUITEND_PAPERS'];
  if (folder) await writeFile(`${folder}/${name}.pdf`, made.bytes);
  return made;
}

describe('what is printed for a meeting', () => {
  it.runIf(hasPoppler)('has a card for each, which a telephone reads', async () => {
    const { bytes, pages } = await render(cards(24), 'kaartjes');
    expect(pages).toBe(3);
    expect(readCards(bytes, 24)).toEqual(
      Array.from({ length: 24 }, (_, index) => `https://voorbeeld.nl/bijeenkomst/kaart-${index}`),
    );
    const figures = withRole(await structureOf(bytes), 'Figure');
    expect(figures.map(({ alt }) => alt)).toContain(
      'QR-code om te tekenen, voor Łucja de Vries-van den Bosch 24',
    );
  });

  it.runIf(hasPoppler)('has everybody on the list, over as many pages as it takes', async () => {
    const { bytes, pages } = await render(list, 'aanwezig');
    expect(pages).toBeGreaterThan(1);
    const text = textOfPdf(bytes);
    for (const { name } of people(30)) expect(text.replace(/\s+/g, ' ')).toContain(name.split(' ').at(-1));
    expect(withRole(await structureOf(bytes), 'TR')).toHaveLength(31);
  });

  it.each([2, 12, 25, 40])('fits a certificate for %i on one page', async (count) => {
    const { bytes, pages } = await render(wall(count), `oorkonde-${count}`);
    expect(pages).toBe(1);
    expect(withRole(await structureOf(bytes), 'LI')).toHaveLength(count);
  });
});
