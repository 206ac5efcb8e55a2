import { Button, Table } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { formatDateTime } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';

export interface SessionTableProps {
  sessions: readonly { id: string; device: string | null; lastSeenAt: string }[];
  /** Id of the session of this device. */
  current: string;
  timeZone: string;
}

/** Where somebody is signed in, each to be ended. */
export function SessionTable({ sessions, current, timeZone }: SessionTableProps) {
  const t = useWords('staff');
  return (
    <>
      <Table className="table">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('account.device')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('account.lastSeen')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('account.action')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sessions.map(({ id, device, lastSeenAt }) => (
            <Table.Row key={id}>
              <Table.Cell>{device ?? t('account.unknownDevice')}</Table.Cell>
              <Table.Cell>{formatDateTime(new Date(lastSeenAt), timeZone)}</Table.Cell>
              <Table.Cell>
                {id === current ? (
                  t('account.thisDevice')
                ) : (
                  <Form method="post">
                    <input type="hidden" name="session" value={id} />
                    <Button
                      type="submit"
                      variant="tertiary"
                      name="intent"
                      value="end"
                      aria-label={t('account.endOf', { device: device ?? t('account.unknownDevice') })}
                    >
                      {t('account.end')}
                    </Button>
                  </Form>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {sessions.length > 1 && (
        <Form method="post">
          <Button type="submit" variant="secondary" name="intent" value="end-others">
            {t('account.endOthers')}
          </Button>
        </Form>
      )}
    </>
  );
}
