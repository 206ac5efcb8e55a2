import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { nameParties, startDraft } from '#app/cli/demo/fill.ts';
import type { DemoParty } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { hasPoppler } from '#tests/support/poppler.ts';

const stage = useStage();

const people: DemoParty[] = [
  one('Anke Noorderman', 'Gemeente Voorbeeldnoord', 1),
  one('Bram Noordersma', 'Gemeente Voorbeeldnoord', 1),
  one('Chaïma Noordstra', 'Gemeente Voorbeeldnoord', 1),
  one('Dirk Zuidema', 'Zorg Voorbeeldzuid', 2),
];

it('partners sign all at once; two of the three of a municipality are enough, the third hears it and may leave it', async () => {
  const { portal, staff } = stage;
  const { mail } = portal;
  const template = getTemplate('samenwerkingsconvenant');
  const answers = templateExamples['samenwerkingsconvenant']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const [anke, bram, chaima, dirk] = people;
  if (!anke || !bram || !chaima || !dirk) throw new Error('nobody');
  const address = await startDraft(staff, template, answers);
  await nameParties(staff, address, people);

  const { page } = await staffWindow(stage, { javaScriptEnabled: true });
  await page.goto(`${portal.origin}${address}/versturen`);
  await page.getByLabel('In welke volgorde?').selectOption('together');
  await page.getByLabel('Hoeveel mensen van Gemeente Voorbeeldnoord').selectOption('2');
  await page.getByText('Een eigen termijn voor elke ronde').click();
  await page.getByLabel('Elke ronde krijgt een eigen termijn').check();
  await page.getByLabel('Dagen voor deze ronde').first().fill('0');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByRole('link', { name: 'Vul bij ronde 1 een getal in van 1 tot en met 365.' }).waitFor();
  await expectAccessible(page);
  expect(await page.getByLabel('In welke volgorde?').inputValue()).toBe('together');
  await page.getByLabel('Dagen voor deze ronde').first().fill('10');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.waitForURL(portal.origin + address);

  // All were asked at once.
  const link = /http\S+\/t\/[\w-]+/.exec(await mail.find(chaima.email, /\/t\//))?.[0] ?? '';
  const { page: third } = await windowFor(stage, phone);
  await third.goto(link);
  await third.getByRole('button', { name: /code/ }).click();
  await third.waitForURL(/\/code/);
  await signAsParty(portal, anke, template, answers);
  await signAsParty(portal, bram, template, answers);
  expect(await mail.find(chaima.email, /niet meer nodig/)).not.toContain('/t/');
  await third.goto(link);
  await third.getByRole('heading', { name: 'Het is niet meer nodig' }).waitFor();
  await expectAccessible(third);

  await page.goto(portal.origin + address);
  await page.getByText('2 van de 3 handtekeningen die nodig zijn.').waitFor();
  const card = page.locator('li.card', { hasText: chaima.name });
  expect(await card.innerText()).toContain('Er zijn al genoeg handtekeningen.');
  await expectAccessible(page);

  await signAsParty(portal, dirk, template, answers);
  await sealed(staff, address);
  const report = inspectPdf(await staff.bytes(`${address}/document.pdf`));
  expect(report.signatures).toHaveLength(3);
  const sheet = await textOf(await staff.bytes(`${address}/bewijs.pdf`));
  if (sheet !== null) {
    expect(sheet).toContain('Er waren genoeg handtekeningen. Niet meer nodig: Chaïma Noordstra.');
    expect(sheet).toContain('Voor ronde 1 is bepaald tot wanneer ondertekenen kan.');
  }
});

function one(name: string, organisation: string, round: number): DemoParty {
  const email = `${name.split(' ')[0]?.toLowerCase().replace('ï', 'i') ?? ''}.rondes@party.example`;
  return { role: 'partner', name, email, organisation, round };
}

/** The words of a PDF, a line break as a space; null where there is no program to read them. */
async function textOf(bytes: Uint8Array): Promise<string | null> {
  if (!hasPoppler) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-rounds-'));
  const file = path.join(folder, 'bewijs.pdf');
  await writeFile(file, bytes);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return text.replace(/\s+/g, ' ');
}
