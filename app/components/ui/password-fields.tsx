import { useWords } from '../words.tsx';
import { TextField } from './text-field.tsx';

/** A new password and the same again. */
export function PasswordFields({ error }: { error: (name: string) => string | undefined }) {
  const t = useWords('staff');
  return (
    <>
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('auth.firstAdmin.password')}
        help={t('auth.firstAdmin.passwordHelp')}
        error={error('password')}
      />
      <TextField
        name="repeat"
        type="password"
        autoComplete="new-password"
        label={t('auth.firstAdmin.repeat')}
        error={error('repeat')}
      />
    </>
  );
}
