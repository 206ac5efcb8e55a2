import { Button, Paragraph, Table } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ManageLayout } from '#app/components/layout/manage-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { listWork, retryWork } from '#app/documents/staff/list-work.server.ts';
import { formatDateTime } from '#app/lib/format-date.ts';

export const meta = pageTitle('staff:tasks.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'jobs.manage');
  return { rows: await listWork(portal, user), timeZone: organisation.timeZone };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'jobs.manage');
  await retryWork(portal, user, (await readForm(request)).raw('document'));
  return data({ retried: true });
};

type Row = Awaited<ReturnType<typeof listWork>>[number];

export default function TasksPage() {
  const t = useWords('staff');
  const { rows, timeZone } = useLoaderData<typeof loader>();
  const failed = rows.filter(({ failures }) => failures.length > 0).length;
  return (
    <ManageLayout>
      <PageHeading title={t('tasks.title')} lead={t('tasks.lead')} />
      {useActionData<typeof action>()?.retried && <Notice kind="success">{t('tasks.retried')}</Notice>}
      {rows.length === 0 ? (
        <Paragraph>{t('tasks.empty')}</Paragraph>
      ) : (
        <>
          <Paragraph className="ams-mb-m">
            {t('tasks.counts', { waiting: rows.length - failed, failed })}
          </Paragraph>
          <Table className="table">
            <Table.Header>
              <Table.Row>
                {['document', 'work', 'why', 'next', 'action'].map((column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {t(`tasks.${column}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <TaskRow key={row.documentId} row={row} timeZone={timeZone} />
              ))}
            </Table.Body>
          </Table>
        </>
      )}
    </ManageLayout>
  );
}

function TaskRow({ row, timeZone }: { row: Row; timeZone: string }) {
  const t = useWords('staff');
  const { documentId, reference, title, failures } = row;
  const reason = (code: string) => t([`tasks.reasons.${code}`, 'tasks.reasons.other'], { code });
  const lines = (of: (failure: Row['failures'][number]) => string) =>
    failures.map((failure) => <div key={failure.work}>{of(failure)}</div>);
  return (
    <Table.Row>
      <Table.Cell>
        <strong>{title}</strong>
        <br />
        {reference}
      </Table.Cell>
      <Table.Cell>
        {failures.length === 0 && t('tasks.waiting')}
        {lines(({ kind }) => t([`tasks.kinds.${kind}`, 'tasks.kinds.other']))}
      </Table.Cell>
      <Table.Cell>
        {lines(({ code, status, count }) =>
          [reason(code), status && `(${status})`, `${t('tasks.attempts', { count })}.`]
            .filter(Boolean)
            .join(' '),
        )}
      </Table.Cell>
      <Table.Cell>{lines(({ nextAt }) => formatDateTime(new Date(nextAt), timeZone))}</Table.Cell>
      <Table.Cell>
        <Form method="post">
          <input type="hidden" name="document" value={documentId} />
          <Button type="submit" variant="secondary">
            {t('tasks.retry')}
          </Button>
        </Form>
      </Table.Cell>
    </Table.Row>
  );
}
