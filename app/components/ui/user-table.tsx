import { Button, Paragraph, Table } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { StaffRole } from '#app/domain/access.ts';
import { useWords } from '../words.tsx';
import { RoleBoxes } from './role-boxes.tsx';
import { StatusTag } from './status-tag.tsx';

export interface UserRow {
  id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  status: 'invited' | 'active' | 'ended';
}

/** Everybody with an account; what can be changed opens below each. */
export function UserTable({ users, roles }: { users: readonly UserRow[]; roles: readonly StaffRole[] }) {
  const t = useWords('staff');
  return (
    <Table className="table">
      <Table.Header>
        <Table.Row>
          {['person', 'roles', 'status', 'action'].map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`users.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {users.map((user) => (
          <Table.Row key={user.id} id={`user-${user.id}`}>
            <Table.Cell>
              <strong>{user.name}</strong>
              <br />
              {user.email}
            </Table.Cell>
            <Table.Cell>{user.roles.map((role) => t(`users.roleNames.${role}`)).join(', ')}</Table.Cell>
            <Table.Cell>
              <StatusTag tone={user.status === 'active' ? 'done' : 'busy'}>
                {t(`users.statuses.${user.status}`)}
              </StatusTag>
            </Table.Cell>
            <Table.Cell>
              <UserChanges user={user} roles={roles} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function UserChanges({ user, roles }: { user: UserRow; roles: readonly StaffRole[] }) {
  const t = useWords('staff');
  return (
    <details className="fold">
      <summary aria-label={t('users.changeOf', { name: user.name })}>{t('users.change')}</summary>
      <Form method="post" className="fold__form">
        <input type="hidden" name="user" value={user.id} />
        <RoleBoxes id={`roles-${user.id}`} roles={roles} chosen={user.roles} />
        <Button type="submit" variant="secondary" name="intent" value="roles">
          {t('users.save')}
        </Button>
        {user.status === 'invited' && (
          <Button type="submit" variant="secondary" name="intent" value="again">
            {t('users.again')}
          </Button>
        )}
        <Paragraph size="small">{t('users.endHelp')}</Paragraph>
        <Button type="submit" variant="tertiary" name="intent" value="end">
          {t('users.end')}
        </Button>
      </Form>
    </details>
  );
}
