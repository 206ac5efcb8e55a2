import { Button, Heading, Paragraph, Table } from '@amsterdam/design-system-react';
import { Form, Link } from '@remix-run/react';
import type { BulkDraftView } from '#app/documents/bulk/read-bulk.server.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';

/** The last look before a list is sent: what is wrong in which row, and the button. */
export function CheckList({ view, isRefused }: { view: BulkDraftView; isRefused: boolean }) {
  const t = useWords('bulk');
  const wrong = view.wrong.length;
  const right = view.rows - wrong;
  return (
    <>
      <PageHeading title={t('check.title')} />
      {isRefused && <Notice kind="warning">{t('check.refused')}</Notice>}
      {wrong === 0 ? (
        <Notice kind="success">{t('check.allRight', { count: view.rows })}</Notice>
      ) : (
        <Notice kind="warning">
          {t('check.someWrong', { count: wrong })} {t('check.fix')}
        </Notice>
      )}
      {wrong > 0 && <WrongRows wrong={view.wrong} />}
      {right > 0 && (
        <Form method="post" className="section" reloadDocument>
          <Paragraph className="ams-mb-m">{t('check.whoHas')}</Paragraph>
          <input type="hidden" name="intent" value={wrong === 0 ? 'send' : 'skip'} />
          <Button type="submit" variant={wrong === 0 ? 'primary' : 'secondary'}>
            {t(wrong === 0 ? 'check.submit' : 'check.skip', { count: right })}
          </Button>
        </Form>
      )}
      <p>
        <Link className="ams-link" to={`/reeksen/${view.id}/kolommen`}>
          {t('check.change')}
        </Link>
      </p>
      <p>
        <Link className="ams-link" to={`/documenten/${view.modelId}/velen`}>
          {t('check.again')}
        </Link>
      </p>
    </>
  );
}

function WrongRows({ wrong }: Pick<BulkDraftView, 'wrong'>) {
  const t = useWords('bulk');
  return (
    <section className="section">
      <Heading level={2}>{t('check.wrong')}</Heading>
      <div className="table-scroll" role="region" aria-label={t('check.wrong')} tabIndex={0}>
        <Table className="table">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('check.columnRow')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('check.columnProblem')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {wrong.map(({ row, problems }) => (
              <Table.Row key={row}>
                <Table.HeaderCell scope="row">{t('check.row', { row })}</Table.HeaderCell>
                <Table.Cell>
                  <ul className="plain-list">
                    {problems.map(({ problem, label }, index) => (
                      <li key={index}>{t(`problems.${problem}`, { label })}</li>
                    ))}
                  </ul>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
