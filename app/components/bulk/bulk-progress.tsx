import { Button, Heading, Paragraph, Table } from '@amsterdam/design-system-react';
import { Form, Link } from '@remix-run/react';
import type { BulkProgressView } from '#app/documents/bulk/read-bulk.server.ts';
import { Enhance } from '../enhance.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';
import { toneOf } from './tone.ts';
import progressScript from './progress.js?url';

/** How far a list is, what one can do about it, and what became of each row. */
export function BulkProgress({ view }: { view: BulkProgressView }) {
  const t = useWords('bulk');
  const { id, title, status, sent, total, isStopped } = view;
  return (
    <>
      <PageHeading title={t('progress.title', { form: title })} />
      {isStopped && <Notice kind="warning">{t('progress.stopped')}</Notice>}
      <section className="panel bulk__state">
        <p>
          <StatusTag tone={toneOf[status]}>{t(`progress.status.${status}`)}</StatusTag>
        </p>
        <p className="bulk__sent">
          <progress id="sent" className="bar" value={sent} max={total} aria-labelledby="stand" />
        </p>
        <p id="stand" data-words={t('progress.text', { sent: '{sent}', total })}>
          {t('progress.text', { sent, total })}
        </p>
        {status === 'running' && (
          <>
            <Paragraph>{t('progress.leave')}</Paragraph>
            <noscript>
              <p>
                <a className="ams-link" href={`/reeksen/${id}`}>
                  {t('progress.look')}
                </a>
              </p>
            </noscript>
            <Enhance src={progressScript} data={{ 'data-state': `/reeksen/${id}/stand` }} />
          </>
        )}
        <Steering status={status} />
      </section>
      <Rows rows={view.rows} />
      <p>
        <Link className="ams-link" to="/reeksen">
          {t('lists')}
        </Link>
      </p>
    </>
  );
}

function Steering({ status }: Pick<BulkProgressView, 'status'>) {
  const t = useWords('bulk');
  if (status !== 'running' && status !== 'paused') return null;
  return (
    <Form method="post" className="bulk__steering" reloadDocument>
      <Button
        type="submit"
        name="intent"
        value={status === 'running' ? 'pause' : 'resume'}
        variant="secondary"
      >
        {t(status === 'running' ? 'progress.pause' : 'progress.resume')}
      </Button>
      <Button type="submit" name="intent" value="cancel" variant="tertiary" aria-describedby="cancel-help">
        {t('progress.cancel')}
      </Button>
      <p id="cancel-help">{t('progress.cancelHelp')}</p>
    </Form>
  );
}

function Rows({ rows }: Pick<BulkProgressView, 'rows'>) {
  const t = useWords('bulk');
  return (
    <section className="section">
      <Heading level={2}>{t('progress.rows')}</Heading>
      <div className="table-scroll" role="region" aria-label={t('progress.rows')} tabIndex={0}>
        <Table className="table">
          <Table.Header>
            <Table.Row>
              {['row', 'who', 'status'].map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`progress.columns.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map(({ row, who, status, documentId, problem }) => (
              <Table.Row key={row}>
                <Table.Cell>{row}</Table.Cell>
                <Table.Cell>
                  {documentId ? (
                    <Link className="ams-link" to={`/documenten/${documentId}`}>
                      {who || t('check.row', { row })}
                    </Link>
                  ) : (
                    who
                  )}
                </Table.Cell>
                <Table.Cell>
                  {t(`progress.rowStatus.${status}`)}
                  {problem && (
                    <>
                      <br />
                      {t(`problems.${problem}`, { label: '' })}
                    </>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
