import { Button } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProgress } from '#app/documents/staff/read-document.server.ts';
import { letterWays } from '#app/domain/events.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

/** The letter to a party without e-mail: to be printed, and then said to be sent or given. */
export function LetterToSend({
  party: { partyId, letter },
  documentId,
  canAct,
}: {
  party: PartyProgress;
  documentId: string;
  canAct: boolean;
}) {
  const t = useWords('staff');
  if (!letter) return null;
  if (letter.is === 'waiting') return <p>{t('documents.progress.letter.waiting')}</p>;
  const link = (
    <p>
      <a className="ams-link" href={`/documenten/${documentId}/brief/${partyId}.pdf`}>
        {t('documents.progress.letter.open')}
      </a>
    </p>
  );
  if (letter.sent !== null) {
    return (
      <>
        <p>{t(`documents.progress.letter.sent.${letter.sent}`)}</p>
        {canAct && letter.is === 'copy' && link}
      </>
    );
  }
  return (
    <>
      <Notice kind="warning">
        {t(letter.is === 'copy' ? 'documents.progress.letter.copyReady' : 'documents.progress.letter.ready')}
      </Notice>
      {canAct && (
        <>
          {link}
          <p>{t('documents.progress.letter.secret')}</p>
          <Form method="post">
            <input type="hidden" name="party" value={partyId} />
            <fieldset className="plain-fieldset">
              <legend>{t('documents.progress.letter.how')}</legend>
              {letterWays.map((way) => (
                <label key={way} className="choice">
                  <input type="radio" name="how" value={way} defaultChecked={way === 'posted'} />{' '}
                  {t(`documents.progress.letter.ways.${way}`)}
                </label>
              ))}
            </fieldset>
            <Button type="submit" name="act" value="letter">
              {t('documents.progress.letter.done')}
            </Button>
          </Form>
        </>
      )}
    </>
  );
}
