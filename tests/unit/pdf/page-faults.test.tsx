import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentContent } from '#app/forms/index.ts';
import { Blocks } from '#app/pdf/parts/blocks.server.tsx';
import { Sheet } from '#app/pdf/parts/sheet.server.tsx';
import { Signatures } from '#app/pdf/parts/signatures.server.tsx';
import { TitleBlock } from '#app/pdf/parts/title-block.server.tsx';
import { renderPdf } from '#app/pdf/render.server.ts';
import { page } from '#app/pdf/theme.server.ts';
import { faultsInDocument } from '#tests/support/pdf-faults/index.ts';
import { hasPoppler } from '#tests/support/poppler.ts';

const verifyUrl = 'https://portaal.example/verifieer';
const heading: Block = { type: 'heading', level: 1, text: 'Wat wij afspreken' };
const name = { label: 'Naam', value: 'Wies Werkgeversma' };
const town = { label: 'Woonplaats', value: 'Voorbeeldhuizen aan de Testrivier' };
const table: Block = {
  type: 'table',
  caption: 'Wie helpt?',
  columns: [
    { label: 'Wie', width: 1 },
    { label: 'Waarmee', width: 1 },
  ],
  rows: [['Noor Proefman', 'Reizen']],
};
const content = contentOf([heading, { type: 'facts', items: [name, town] }, table]);

describe.runIf(hasPoppler)('the look at the pages of a document', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await faultsOf(content)).toEqual([]);
  });

  it('finds an answer that is not there', async () => {
    const without = contentOf([heading, { type: 'facts', items: [name] }, table]);
    expect(await faultsOf(content, { made: without })).toContainEqual(
      expect.stringMatching(/^missing: "Woonplaats \| Voorbeeldhuizen aan de Testrivier"/),
    );
  });

  it('finds an answer that is cut off', async () => {
    const short = { ...town, value: 'Voorbeeldhuizen aan de…' };
    const cut = contentOf([heading, { type: 'facts', items: [name, short] }, table]);
    expect((await faultsOf(content, { made: cut })).join()).toContain(
      'missing: "Woonplaats | Voorbeeldhuizen',
    );
  });

  it('finds answers in another order', async () => {
    const turned = contentOf([heading, { type: 'facts', items: [town, name] }, table]);
    expect((await faultsOf(content, { made: turned })).join()).toMatch(/stands before "Naam \| Wies/);
  });

  it('finds an answer that nobody expects', async () => {
    const less = contentOf([heading, { type: 'facts', items: [name] }, table]);
    expect((await faultsOf(less, { made: content })).join()).toContain('"WoonplaatsVoorbeeldhuizen');
  });

  it.each([
    ['right', { left: 560, top: 400 }],
    ['bottom', { left: 100, top: 829 }],
    ['left', { left: -20, top: 400 }],
    ['top', { left: 100, top: 1 }],
  ])('finds a text over the %s edge of the page', async (_, place) => {
    expect((await faultsOf(content, { also: <Loose place={place}>Aantekening</Loose> })).join()).toContain(
      'lies outside the page',
    );
  });

  it('finds a text in the margin', async () => {
    expect(
      (await faultsOf(content, { also: <Loose place={{ left: 30, top: 400 }}>Kanttekening</Loose> })).join(),
    ).toContain('lies in the margin');
  });

  it('finds two texts over each other', async () => {
    const loose = (
      <>
        <Loose place={{ left: 300, top: 500 }}>Kenmerken</Loose>
        <Loose place={{ left: 310, top: 504 }}>Gegevens</Loose>
      </>
    );
    expect((await faultsOf(content, { also: loose })).join()).toContain('lie over each other');
  });

  it('finds a text where somebody signs', async () => {
    const place = { partyId: 'p0', title: 'Werkgever', name: 'Wies Werkgeversma', capacityLine: '' };
    const signed = contentOf([heading], [place]);
    const [box] = (await make(signed)).signatureBoxes;
    const [left, , , top] = box?.rect ?? [0, 0, 0, 0];
    const loose = <Loose place={{ left: left + 10, top: page.height - top + 20 }}>Hier</Loose>;
    expect((await faultsOf(signed, { also: loose })).join()).toContain('lies in the box where p0 signs');
  });

  it('finds a heading that is the last of its page', async () => {
    const after = contentOf([{ type: 'paragraph', text: 'Alles is besproken.' }]);
    const whole = contentOf([heading, ...after.blocks]);
    const faults = await faultsOf(whole, {
      made: contentOf([heading]),
      also: (
        <View break>
          <Blocks blocks={after.blocks} isBlank={false} />
        </View>
      ),
    });
    expect(faults).toEqual(['page 1: "Wat wij afspreken" is the last of its page']);
  });

  it('finds the head of a table without a row, before and after the rows', async () => {
    const rows = contentOf([table]);
    const head = <Words words={['Wie helpt?', 'Wie', 'Waarmee']} />;
    const row = (
      <View break>
        <Words words={['Wie', 'Waarmee', 'Noor Proefman', 'Reizen']} />
      </View>
    );
    const before = await faultsOf(rows, {
      made: contentOf([]),
      also: (
        <>
          {head}
          {row}
        </>
      ),
    });
    expect(before).toEqual(['page 1: "Wie | Waarmee" is the last of its page']);
    const after = await faultsOf(rows, {
      made: rows,
      also: (
        <View break>
          <Words words={['Wie', 'Waarmee']} />
        </View>
      ),
    });
    expect(after.join()).toContain('"WieWaarmee"');
  });
});

function contentOf(
  blocks: readonly Block[],
  signatures: DocumentContent['signatures'] = [],
): DocumentContent {
  return { title: 'Proefstuk', blocks, signatures };
}

/** What is found in a document made of `made` and `also`, where `expected` should be. */
async function faultsOf(
  expected: DocumentContent,
  { made: other = expected, also }: { made?: DocumentContent; also?: ReactNode } = {},
): Promise<string[]> {
  return faultsInDocument(await make(other, also), expected);
}

function make({ title, blocks, signatures }: DocumentContent, also?: ReactNode) {
  return renderPdf((onRender) => (
    <Sheet
      title={title}
      author="Dienst Meedoen"
      language="nl-NL"
      createdAt={new Date('2026-11-22T12:00:00Z')}
      documentId={'0'.repeat(32)}
      runningHead={['Proefstuk, versie 1', 'Kenmerk SL-2026-0001']}
      onRender={onRender}
    >
      <TitleBlock title={title} facts={[{ label: 'Kenmerk', value: 'SL-2026-0001' }]} verifyUrl={verifyUrl} />
      <Blocks blocks={blocks} isBlank={false} />
      <Signatures places={signatures} isBlank={false} />
      {also}
    </Sheet>
  ));
}

function Loose({ place, children }: { place: { left: number; top: number }; children: string }) {
  const { left, top } = place;
  // Counted from the corner of the text, not of the page.
  const style = { position: 'absolute', top: top - page.marginTop, left: left - page.marginX } as const;
  return (
    <View style={style}>
      <Text style={{ fontSize: 10, width: 120 }}>{children}</Text>
    </View>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((word) => <Text key={word}>{word}</Text>);
}
