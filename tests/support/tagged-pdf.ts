import type { SignatureBox } from '#app/seal/signature-field.server.ts';

/** A small tagged PDF with a place to sign for each party, and the boxes of those places. */
export function taggedPdf(parties: readonly string[]): { pdf: Uint8Array; boxes: SignatureBox[] } {
  const boxes = parties.map((party, index): SignatureBox => {
    const bottom = 780 - (index % 12) * 62;
    const left = 40 + Math.floor(index / 12) * 110;
    return {
      page: 0,
      name: `partij-${index + 1}`,
      alt: `Handtekening van ${party}`,
      rect: [left, bottom, left + 100, bottom + 56],
    };
  });
  const forms = boxes.map(({ alt }, index) => ({
    number: 7 + index,
    text: `<</Type /StructElem /S /Form /P 5 0 R /Alt ${hex(alt)} /K []>>`,
  }));
  const kids = forms.map(({ number }) => `${number} 0 R`).join(' ');
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /Lang (nl) /MarkInfo <</Marked true>> /StructTreeRoot 4 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Resources <<>> /Contents 6 0 R /StructParents 0 /Tabs /S>>',
    '<</Type /StructTreeRoot /K [5 0 R] /ParentTree <</Nums [0 []]>> /ParentTreeNextKey 1>>',
    `<</Type /StructElem /S /Document /P 4 0 R /K [${kids}]>>`,
    '<</Length 22>>\nstream\n0.5 w 40 20 m 200 20 l\nendstream',
    ...forms.map(({ text }) => text),
  ];
  let out = '%PDF-1.7\n';
  const offsets = objects.map((text, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${text}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1} /Root 1 0 R /ID [<00> <00>]>>\nstartxref\n${out.length}\n%%EOF\n`;
  return {
    pdf: Buffer.from(
      `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
      'latin1',
    ),
    boxes,
  };
}

const hex = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
