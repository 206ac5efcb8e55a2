import { Checkbox, ErrorMessage, FieldSet } from '@amsterdam/design-system-react';
import type { StaffRole } from '#app/domain/access.ts';
import { useWords } from '../words.tsx';

export interface RoleBoxesProps {
  id: string;
  roles: readonly StaffRole[];
  chosen?: readonly StaffRole[];
  error?: string | undefined;
}

/** What somebody may do, as boxes to tick. */
export function RoleBoxes({ id, roles, chosen = [], error }: RoleBoxesProps) {
  const t = useWords('staff');
  return (
    <FieldSet legend={t('users.roles')} id={id} invalid={error !== undefined} className="ams-mb-m">
      {error && <ErrorMessage>{error}</ErrorMessage>}
      {roles.map((role) => (
        <Checkbox key={role} name="roles" value={role} defaultChecked={chosen.includes(role)}>
          {t(`users.roleNames.${role}`)}
        </Checkbox>
      ))}
    </FieldSet>
  );
}
