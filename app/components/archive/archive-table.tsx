import { Table } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import { formatDay } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { ArchiveStatusTag, KeptUntil, type ShownStatus } from './status.tsx';

export interface ShownRow {
  id: string;
  reference: string;
  title: string;
  version: number;
  parties: readonly string[];
  completedOn: string | null;
  destroyedOn: string | null;
  keptUntil: string | null;
  rule: string;
  status: ShownStatus;
}

const columns = ['document', 'parties', 'completedOn', 'kept', 'status'] as const;

export function ArchiveTable({ rows }: { rows: readonly ShownRow[] }) {
  const t = useWords('staff');
  return (
    <div className="table-scroll" role="region" aria-label={t('archive.title')} tabIndex={0}>
      <Table className="table">
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`archive.columns.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Row({ row }: { row: ShownRow }) {
  const t = useWords('staff');
  const { id, title, version, reference, parties, completedOn, destroyedOn, status } = row;
  return (
    <Table.Row>
      <Table.Cell>
        <Link className="ams-link" to={`/archief/${id}`}>
          {t('archive.form', { title, version })}
        </Link>
        <br />
        {reference}
      </Table.Cell>
      <Table.Cell>{parties.length > 0 ? parties.join(', ') : t('archive.noNames')}</Table.Cell>
      <Table.Cell>{completedOn ? formatDay(completedOn) : ''}</Table.Cell>
      <Table.Cell>
        {destroyedOn ? t('archive.destroyedOn', { day: formatDay(destroyedOn) }) : <KeptUntil {...row} />}
      </Table.Cell>
      <Table.Cell>
        <ArchiveStatusTag status={status} />
      </Table.Cell>
    </Table.Row>
  );
}
