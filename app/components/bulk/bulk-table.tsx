import { Paragraph, Table } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { BulkSummary } from '#app/documents/bulk/read-bulk.server.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';
import { toneOf } from './tone.ts';

/** Somebody's own lists. */
export function BulkTable({ bulks, timeZone }: { bulks: readonly BulkSummary[]; timeZone: string }) {
  const t = useWords('bulk');
  return (
    <>
      <PageHeading title={t('list.title')} />
      {bulks.length === 0 ? (
        <Paragraph>{t('list.empty')}</Paragraph>
      ) : (
        <div className="table-scroll" role="region" aria-label={t('list.title')} tabIndex={0}>
          <Table className="table">
            <Table.Header>
              <Table.Row>
                {['form', 'day', 'status', 'sent'].map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`list.columns.${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {bulks.map(({ id, title, status, sent, total, createdAt }) => (
                <Table.Row key={id}>
                  <Table.Cell>
                    <Link className="ams-link" to={`/reeksen/${id}`}>
                      {title}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>{formatDate(new Date(createdAt), timeZone)}</Table.Cell>
                  <Table.Cell>
                    <StatusTag tone={toneOf[status]}>{t(`progress.status.${status}`)}</StatusTag>
                  </Table.Cell>
                  <Table.Cell>{t('progress.text', { sent, total })}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </>
  );
}
