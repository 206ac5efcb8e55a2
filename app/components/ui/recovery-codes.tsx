import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { Notice } from './notice.tsx';
import { useWords } from '../words.tsx';

/** The codes for when the phone is lost, the one time that they are shown. */
export function RecoveryCodes({ codes, level }: { codes: readonly string[]; level: 1 | 2 }) {
  const t = useWords('staff');
  return (
    <section>
      <Heading level={level}>{t('auth.recovery.title')}</Heading>
      <Paragraph className="ams-mb-m">{t('auth.recovery.lead')}</Paragraph>
      <Notice kind="warning">{t('auth.recovery.warning')}</Notice>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
