import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { WithdrawalNotice } from '#app/documents/consent/confirm-withdrawal.server.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

/** For an organisation: what stops, and the button that says that it did. */
export function ConfirmWithdrawalPage({ notice }: { notice: WithdrawalNotice | null }) {
  const t = useWords('own');
  if (!notice) {
    return (
      <PartyLayout organisation={null}>
        <div className="own">
          <Heading level={1}>{t('link.dead')}</Heading>
          <Paragraph size="large">{t('confirm.dead')}</Paragraph>
        </div>
      </PartyLayout>
    );
  }
  const { organisation, recipient, person, purposes, at, confirmBy, reference, isConfirmed } = notice;
  return (
    <PartyLayout organisation={organisation}>
      <div className="own">
        <Heading level={1}>{t(isConfirmed ? 'confirm.done' : 'confirm.title')}</Heading>
        {isConfirmed && <Notice kind="success">{t('confirm.thanks')}</Notice>}
        <Paragraph size="large">{t('confirm.what', { person, recipient, moment: at })}</Paragraph>
        <ul className="own__list">
          {purposes.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
        {!isConfirmed && (
          <form method="post" className="own__form">
            <Heading level={2}>{t('confirm.todo')}</Heading>
            <ol className="own__list">
              {['todo1', 'todo2', 'todo3'].map((step) => (
                <li key={step}>{t(`confirm.${step}`)}</li>
              ))}
            </ol>
            <Paragraph>{t('confirm.by', { day: confirmBy })}</Paragraph>
            <Button type="submit">{t('confirm.submit', { recipient })}</Button>
          </form>
        )}
        <Paragraph size="small">{t('confirm.reference', { reference })}</Paragraph>
      </div>
    </PartyLayout>
  );
}
