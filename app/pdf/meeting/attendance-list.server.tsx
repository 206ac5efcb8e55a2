import { Sheet } from '../parts/sheet.server.tsx';
import { Table } from '../parts/table.server.tsx';
import { Words } from '../parts/text.server.tsx';
import { TitleBlock } from '../parts/title-block.server.tsx';
import { printable } from '../printable.server.ts';
import { renderPdf, type RenderedPdf } from '../render.server.ts';
import { languageOf } from '../words.server.ts';

/** Who was at a meeting, and who signed. Moments are in words. */
export interface AttendanceList {
  kind: 'attendance';
  title: string;
  reference: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  on: string;
  /** "3 december 2026 van 14:00 tot 16:00". */
  when: string;
  place: string;
  people: readonly { name: string; label: string; attended: string; signed: string }[];
  /** "23 van de 25 waren er; 25 hebben getekend." */
  summary: string;
  verifyUrl: string;
  documentId: string;
}

export function renderAttendanceList(input: AttendanceList): Promise<RenderedPdf> {
  const list = printable(input);
  return renderPdf((onRender) => (
    <Sheet
      title={`Aanwezig bij de ondertekening: ${list.title}`}
      author={list.organisation.name}
      language={languageOf(list.organisation.country)}
      createdAt={new Date(`${list.on}T12:00:00Z`)}
      documentId={list.documentId}
      runningHead={['Aanwezig bij de ondertekening', `Kenmerk ${list.reference}`]}
      onRender={onRender}
    >
      <TitleBlock
        title="Aanwezig bij de ondertekening"
        subtitle={list.title}
        facts={[
          { label: 'Wanneer', value: list.when },
          { label: 'Waar', value: list.place },
        ]}
        verifyUrl={list.verifyUrl}
      />
      <Words>{list.summary}</Words>
      <Table
        isBlank={false}
        structKey="aanwezig"
        block={{
          type: 'table',
          caption: 'Wie er was en wie tekende',
          columns: [
            { label: 'Naam', width: 27 },
            { label: 'Organisatie of rol', width: 29 },
            { label: 'Aanwezig', width: 22 },
            { label: 'Getekend', width: 22 },
          ],
          rows: list.people.map(({ name, label, attended, signed }) => [name, label, attended, signed]),
        }}
      />
    </Sheet>
  ));
}
