import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { InvitedView } from '#app/documents/meeting/view-meeting.server.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { usePartyWords } from '../words/party.ts';

export type InvitedPageView = Omit<InvitedView, 'timeZone' | 'startsAt' | 'endsAt'> & {
  /** In words. */
  day: string;
  from: string;
  until: string;
};

/** A meeting, for somebody who was invited: whether they come, and in the hall the button to sign. */
export function InvitedPage({ view }: { view: InvitedPageView }) {
  const t = usePartyWords();
  const { organisation, title, name, day, from, until, place, words, isCancelled, kind, step } = view;
  const isAsked = step !== 'not-asked' && step !== 'over';
  return (
    <PartyLayout organisation={organisation}>
      <div className="signing">
        <Heading level={1}>{t(isCancelled ? 'meeting.cancelled' : 'titles.meeting')}</Heading>
        <Paragraph size="large" lang="nl">
          {title}
        </Paragraph>
        {isCancelled ? (
          <Paragraph>{t('meeting.cancelledText')}</Paragraph>
        ) : (
          <>
            {kind === 'card' && isAsked && <Turn view={view} />}
            <dl className="meeting__when">
              <dt>{t('meeting.when')}</dt>
              <dd>{t('meeting.time', { day, from, until })}</dd>
              <dt>{t('meeting.where')}</dt>
              <dd>
                <bdi>{place}</bdi>
              </dd>
              <dt>{t('meeting.who')}</dt>
              <dd>
                <bdi>{name}</bdi>
              </dd>
            </dl>
            {words !== '' && (
              <p className="meeting__words" lang="nl" dir="auto">
                {words}
              </p>
            )}
            {kind === 'reply' && isAsked && <Reply view={view} />}
            {!isAsked && <Paragraph>{t(`meeting.steps.${step}`)}</Paragraph>}
          </>
        )}
      </div>
    </PartyLayout>
  );
}

/** In the hall: what the holder of the card can do now. */
function Turn({ view: { step, name } }: { view: InvitedPageView }) {
  const t = usePartyWords();
  return (
    <section className="panel meeting__turn" id="stand" {...(step === 'later' && { 'data-live': '5' })}>
      <p className="meeting__step" role="status">
        {t(`meeting.steps.${step}`)}
      </p>
      {step === 'sign' ? (
        <form method="post">
          <Button type="submit" name="act" value="sign">
            {t('meeting.sign', { name })}
          </Button>
        </form>
      ) : (
        step !== 'signed' && (
          <form method="get">
            <Button type="submit" variant="secondary">
              {t('meeting.look')}
            </Button>
          </form>
        )
      )}
    </section>
  );
}

function Reply({ view: { comes, showName, step } }: { view: InvitedPageView }) {
  const t = usePartyWords();
  return (
    <form method="post" className="own__form">
      {comes !== null && (
        <p className="notice notice--success" role="status">
          {t(comes ? 'meeting.comes' : 'meeting.stays')}
        </p>
      )}
      <fieldset className="plain-fieldset">
        <legend>{t('meeting.ask')}</legend>
        <label className="choice">
          <input type="radio" name="comes" value="yes" required defaultChecked={comes !== false} />{' '}
          {t('meeting.yes')}
        </label>
        <label className="choice">
          <input type="radio" name="comes" value="no" defaultChecked={comes === false} /> {t('meeting.no')}
        </label>
      </fieldset>
      <label className="choice">
        <input type="checkbox" name="name" value="yes" defaultChecked={showName} /> {t('meeting.showName')}
      </label>
      <Paragraph size="small">{t('meeting.showNameHelp')}</Paragraph>
      <Button type="submit" name="act" value="reply">
        {t('meeting.save')}
      </Button>
      {step !== 'signed' && <Paragraph className="ams-mt-m">{t('meeting.before')}</Paragraph>}
    </form>
  );
}
