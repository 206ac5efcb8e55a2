import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { useWords } from '../words.tsx';

/** The device was not touched for long, or the PIN was wrong too often: nobody is signed in on it. */
export function NoDevicePage({ isLost }: { isLost: boolean }) {
  const t = useWords('device');
  return (
    <PartyLayout organisation={null} isAtDevice>
      <div className="signing">
        <Heading level={1}>{t('none.title')}</Heading>
        <Paragraph size="large">{t(isLost ? 'none.pin' : 'none.time')}</Paragraph>
        <Paragraph>{t('none.give')}</Paragraph>
        <p>
          <a className="ams-link" href="/inloggen">
            {t('none.signIn')}
          </a>
        </p>
      </div>
    </PartyLayout>
  );
}
