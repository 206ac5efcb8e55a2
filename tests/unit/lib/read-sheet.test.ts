import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { readSheetRows, sheetLimits } from '#app/lib/read-sheet.server.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a list as a csv file', () => {
  it.each([
    ['with ;', 'Naam;E-mail\nFatma;fatma@client.example'],
    ['with ,', 'Naam,E-mail\r\nFatma,fatma@client.example\r\n'],
    ['with tabs', 'Naam\tE-mail\nFatma\tfatma@client.example'],
    [
      'with a byte order mark and empty lines',
      '\u{feff}Naam;E-mail\n\n;\nFatma; fatma@client.example \n;;;\n',
    ],
  ])('%s', async (_how, text) => {
    expect(await readSheetRows(utf8(text))).toEqual([
      ['Naam', 'E-mail'],
      ['Fatma', 'fatma@client.example'],
    ]);
  });

  it('as an old spreadsheet writes it, with the letters of Windows', async () => {
    const bytes = Buffer.from('Naam;Plaats\nAndr\u00e9 \u00d6zt\u00fcrk;Curi\u00ebnhof', 'latin1');
    expect((await readSheetRows(bytes))[1]).toEqual(['André Öztürk', 'Curiënhof']);
  });

  it('keeps a separator and a line end between quotes, and fills up what is missing', async () => {
    const rows = await readSheetRows(utf8('Naam;Wat\n"Bakker; Sanne";"twee\nregels"\nKim'));
    expect(rows.slice(1)).toEqual([
      ['Bakker; Sanne', 'twee\nregels'],
      ['Kim', ''],
    ]);
  });

  it.each([
    ['', 'empty'],
    ['Naam;E-mail\n', 'empty'],
    [`Naam\n${'Kim\n'.repeat(sheetLimits.rows + 1)}`, 'tooMany'],
    [`${';'.repeat(sheetLimits.columns)}x\n1`, 'tooMany'],
    ['\0\0\0', 'unreadable'],
  ])('%# that is no list is refused with the reason', async (text, problem) => {
    await expect(readSheetRows(utf8(text))).rejects.toMatchObject({
      code: 'invalid-input',
      details: { problem },
    });
  });
});

describe('a list as a workbook', () => {
  it('has its first sheet read: text, numbers, days and yes or no', async () => {
    const rows = await readSheetRows(
      await workbook(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c><c r="B1" t="inlineStr"><is><t>Uren</t></is></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>Chaïma</t></is></c><c r="B2"><v>7.5</v></c><c r="C2" t="b"><v>1</v></c></row>',
      ),
    );
    expect(rows).toEqual([
      ['Naam', 'Uren', ''],
      ['Chaïma', '7,5', 'ja'],
    ]);
  });

  it('that unpacks to more than any list is refused', async () => {
    const bomb = await workbook(`<!--${' '.repeat(60 * 1024 * 1024)}-->`);
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readSheetRows(bomb)).rejects.toMatchObject({ details: { problem: 'unreadable' } });
  });

  it('that is broken off is refused', async () => {
    const whole = await workbook('<row r="1"/>');
    await expect(readSheetRows(whole.subarray(0, 300))).rejects.toMatchObject({
      details: { problem: 'unreadable' },
    });
  });
});

/** The smallest workbook (ECMA-376) with one sheet of these rows. */
async function workbook(rows: string): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${text}`), name);
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await finished(zip.outputStream);
  return Buffer.concat(chunks);
}
