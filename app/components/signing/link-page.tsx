import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { usePartyWords } from '../words/party.ts';

export interface LinkPageProps {
  organisation: { name: string; contact: { email: string | null; phone: string | null } };
  leadsTo: 'sign' | 'copy';
  /** In words; null for a copy. */
  deadline: string | null;
  /** Whether the code stands in the letter that also has the link. */
  hasPaperCode: boolean;
}

/** Behind the link in the mail: who asks, what happens, and the button that begins it. */
export function LinkPage({ organisation, leadsTo, deadline, hasPaperCode }: LinkPageProps) {
  const t = usePartyWords();
  const isCopy = leadsTo === 'copy';
  const steps = isCopy
    ? (['copyStep1', 'copyStep2', 'copyStep3'] as const)
    : (['step1', 'step2', 'step3'] as const);
  return (
    <PartyLayout organisation={organisation}>
      <div className="signing">
        <Heading level={1}>{t(isCopy ? 'titles.copyLink' : 'titles.link')}</Heading>
        <Paragraph size="large">
          {t(isCopy ? 'link.copyText' : 'link.asks', { organisation: organisation.name })}
        </Paragraph>
        <Heading level={2} size="level-3">
          {t('link.how')}
        </Heading>
        <ol className="signing__how">
          {steps.map((step) => (
            <li key={step}>
              {t(`link.${hasPaperCode && step in paperSteps ? paperSteps[step as 'step1'] : step}`)}
            </li>
          ))}
        </ol>
        {deadline !== null && !isCopy && <Paragraph>{t('link.deadline', { deadline })}</Paragraph>}
        <form method="post">
          <Button type="submit">{t(hasPaperCode ? 'link.paperSend' : 'link.send')}</Button>
        </form>
        {!isCopy && (
          <details>
            <summary>{t('link.notMe')}</summary>
            <Paragraph>{t('link.notMeText', { organisation: organisation.name })}</Paragraph>
            <form method="post">
              <Button type="submit" variant="secondary" name="intent" value="not-me">
                {t('link.notMeSend')}
              </Button>
            </form>
          </details>
        )}
      </div>
    </PartyLayout>
  );
}

/** Where the code is in the letter already. */
const paperSteps = { step1: 'paperStep1', copyStep1: 'paperStep1' } as const;

export interface DeadLinkPageProps {
  organisation: LinkPageProps['organisation'] | null;
  reason:
    | 'link-used'
    | 'link-replaced'
    | 'not-yours'
    | 'not-needed'
    | 'link-expired'
    | 'document-ended'
    | 'destroyed'
    | 'not-found';
}

/** Why a link does not work, and what helps. */
export function DeadLinkPage({ organisation, reason }: DeadLinkPageProps) {
  const t = usePartyWords();
  return (
    <PartyLayout organisation={organisation}>
      <div className="signing">
        <Heading level={1}>{t(`dead.${reason}.title`)}</Heading>
        <Paragraph size="large">{t(`dead.${reason}.text`)}</Paragraph>
        <Paragraph>{t(`dead.${reason}.help`, { organisation: organisation?.name ?? '' })}</Paragraph>
      </div>
    </PartyLayout>
  );
}
