import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { useWords } from '../words.tsx';

/** The first page behind a mailed link: one button, so that a mail scanner changes nothing. */
export function OwnLinkPage({ works }: { works: boolean }) {
  const t = useWords('own');
  return (
    <PartyLayout organisation={null}>
      <div className="own">
        <Heading level={1}>{t(works ? 'ask.title' : 'link.dead')}</Heading>
        {works ? (
          <form method="post">
            <Paragraph size="large" className="ams-mb-m">
              {t('link.lead')}
            </Paragraph>
            <Button type="submit">{t('link.send')}</Button>
          </form>
        ) : (
          <>
            <Paragraph size="large">{t('link.deadText')}</Paragraph>
            <p>
              <a className="ams-button ams-button--primary" href="/mijn">
                {t('link.new')}
              </a>
            </p>
          </>
        )}
      </div>
    </PartyLayout>
  );
}
