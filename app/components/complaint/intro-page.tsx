import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import { Steps } from './steps.tsx';

export interface IntroProps {
  organisation: { id: string; name: string };
  steps: readonly { id: string; by: string; words: string }[];
  elsewhere: readonly string[];
}

/** What happens with a complaint and by when, before anybody has to tell anything. */
export function IntroPage({ organisation, steps, elsewhere }: IntroProps) {
  const t = useWords('complaints');
  return (
    <div className="complaint">
      <Heading level={1}>{t('intro.titleAt', { organisation: organisation.name })}</Heading>
      <Paragraph size="large">{t('intro.lead')}</Paragraph>
      <Notice kind="warning">{t('intro.danger')}</Notice>
      <Heading level={2}>{t('intro.how')}</Heading>
      <ol className="complaint__how">
        <li>{t('intro.how1')}</li>
        <li>{t('intro.how2')}</li>
        <li>{t('intro.how3')}</li>
      </ol>
      <p>
        <a className="ams-button ams-button--primary" href={`/klacht/${organisation.id}/melden`}>
          {t('intro.start')}
        </a>
      </p>
      <Heading level={2}>{t('intro.then')}</Heading>
      <Paragraph>{t('intro.thenLead')}</Paragraph>
      <Steps
        steps={steps.map((step) => ({ ...step, doneAt: null, isLate: false }))}
        text={(id) => steps.find((step) => step.id === id)?.words ?? ''}
        timeZone="UTC"
      />
      <Paragraph>{t('intro.safe')}</Paragraph>
      <FollowLink />
      <Elsewhere places={elsewhere} />
    </div>
  );
}

export function FollowLink() {
  const t = useWords('complaints');
  return (
    <section className="complaint__aside">
      <Heading level={2} size="level-3">
        {t('intro.followTitle')}
      </Heading>
      <a className="ams-link" href="/klacht/volgen">
        {t('intro.follow')}
      </a>
    </section>
  );
}

/** Where somebody can go who does not want to come here, or is not helped here. */
export function Elsewhere({ places }: { places: readonly string[] }) {
  const t = useWords('complaints');
  return (
    <details className="complaint__elsewhere">
      <summary>{t('elsewhere')}</summary>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </details>
  );
}
