import { Button, Table } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { formatDay } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { ArchiveStatusTag, type ShownStatus } from './status.tsx';

export interface ShownEnded {
  id: string;
  reference: string;
  title: string;
  keptUntil: string;
  rule: string;
  status: ShownStatus;
  proposedBy: { id: string; name: string } | null;
}

export interface DestructionTableProps {
  rows: readonly ShownEnded[];
  /** Who looks: nobody approves their own proposal. */
  me: string;
  canPropose: boolean;
}

export function DestructionTable({ rows, ...viewer }: DestructionTableProps) {
  const t = useWords('staff');
  return (
    <div className="table-scroll" role="region" aria-label={t('archive.destruction.title')} tabIndex={0}>
      <Table className="table">
        <Table.Header>
          <Table.Row>
            {['document', 'kept', 'status', 'action'].map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`archive.columns.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Row key={row.id} row={row} {...viewer} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Row({ row, me, canPropose }: { row: ShownEnded } & Omit<DestructionTableProps, 'rows'>) {
  const t = useWords('staff');
  const { id, title, reference, keptUntil, rule, status, proposedBy } = row;
  return (
    <Table.Row>
      <Table.Cell>
        <strong>{title}</strong>
        <br />
        {reference}
      </Table.Cell>
      <Table.Cell>{t('archive.keptUntil', { day: formatDay(keptUntil), rule })}</Table.Cell>
      <Table.Cell>
        <ArchiveStatusTag status={status} />
        {proposedBy && <p>{t('archive.destruction.by', { name: proposedBy.name })}</p>}
      </Table.Cell>
      <Table.Cell>
        <Form method="post" className="actions">
          <input type="hidden" name="document" value={id} />
          {status === 'ended' && canPropose && <Act intent="propose" />}
          {status === 'proposed' && proposedBy?.id !== me && <Act intent="approve" />}
          {status === 'proposed' && <Act intent="reject" />}
          {status === 'proposed' && proposedBy?.id === me && <p>{t('archive.destruction.other')}</p>}
        </Form>
      </Table.Cell>
    </Table.Row>
  );
}

function Act({ intent }: { intent: 'propose' | 'approve' | 'reject' }) {
  const t = useWords('staff');
  return (
    <Button
      type="submit"
      name="intent"
      value={intent}
      variant={intent === 'reject' ? 'tertiary' : 'secondary'}
    >
      {t(`archive.acts.${intent}`)}
    </Button>
  );
}
