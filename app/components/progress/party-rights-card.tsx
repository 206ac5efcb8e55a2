import { Button } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProgress } from '#app/documents/staff/read-document.server.ts';
import { MandateFields } from '../filling/mandate-fields.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

/** What shows that a party may sign for another, and the form to fill it in when somebody saw it. */
export function PartyRightsCard({
  party: { partyId, name, rights },
  country,
  errorOf,
  canAct,
}: {
  party: PartyProgress;
  country: 'NL' | 'BE';
  errorOf: (field: string) => string | undefined;
  canAct: boolean;
}) {
  const t = useWords('staff');
  if (rights === null) return null;
  const { gap, mandate, capacity } = rights;
  const isWrong = ['shown', 'until', 'amount'].some((field) => errorOf(`${field}-${partyId}`));
  return (
    <>
      {gap && (
        <Notice kind="warning">
          {t(`documents.progress.mandate.${gap}`, { name, day: mandate?.until ?? '' })}
        </Notice>
      )}
      {mandate && mandate.shown !== 'later' && !gap && (
        <p>
          {t('documents.progress.mandate.seen', {
            shown: t(`documents.parties.mandate.kinds.${country}.${mandate.shown}`),
          })}{' '}
          {mandate.until !== '' && t('documents.progress.mandate.until', { day: mandate.until })}
        </p>
      )}
      {canAct && (
        <details className="rights" open={gap !== null || isWrong}>
          <summary>{t('documents.progress.mandate.change')}</summary>
          <Form method="post" noValidate>
            <input type="hidden" name="party" value={partyId} />
            <input type="hidden" name="capacity" value={capacity} />
            <MandateFields
              partyId={partyId}
              capacity={capacity}
              country={country}
              mandate={mandate}
              mayBeLeft={false}
              errorOf={(field) => errorOf(`${field}-${partyId}`)}
            />
            <Button type="submit" variant="secondary" name="act" value="mandate">
              {t('documents.progress.mandate.save')}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
