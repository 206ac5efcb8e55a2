import { Button } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { StaffRole } from '#app/domain/access.ts';
import { useWords } from '../words.tsx';
import { RoleBoxes } from './role-boxes.tsx';
import { TextField } from './text-field.tsx';

export interface InviteFormProps {
  roles: readonly StaffRole[];
  error: (name: string) => string | undefined;
}

/** Gives somebody an account: they get a mail. */
export function InviteForm({ roles, error }: InviteFormProps) {
  const t = useWords('staff');
  return (
    <Form method="post" noValidate>
      <TextField name="name" autoComplete="off" label={t('users.name')} error={error('name')} />
      <TextField
        name="email"
        type="email"
        autoComplete="off"
        label={t('users.email')}
        error={error('email')}
      />
      <RoleBoxes id="roles" roles={roles} error={error('roles')} />
      <Button type="submit" name="intent" value="invite">
        {t('users.send')}
      </Button>
    </Form>
  );
}
