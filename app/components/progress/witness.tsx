import { Button } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProgress } from '#app/documents/staff/read-document.server.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

/** For who was present at signatures: the one thing that only they can say. Others see that it is waited for. */
export function Witness({ parties, viewerId }: { parties: readonly PartyProgress[]; viewerId: string }) {
  const t = useWords('staff');
  const waiting = parties.filter(({ witness }) => witness !== null && !witness.isConfirmed);
  const own = waiting.filter(({ witness }) => witness?.staffId === viewerId);
  const others = waiting.filter(({ witness }) => witness?.staffId !== viewerId);
  const names = (of: readonly PartyProgress[]) =>
    new Intl.ListFormat('nl', { type: 'conjunction' }).format(of.map(({ name }) => name));
  return (
    <>
      {own.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{t('documents.progress.witness.title')}</strong>
          </p>
          <p>{t('documents.progress.witness.text', { count: own.length, names: names(own) })}</p>
          <Form method="post">
            {own.map(({ partyId }) => (
              <input key={partyId} type="hidden" name="party" value={partyId} />
            ))}
            <Button type="submit" name="act" value="witness">
              {t('documents.progress.witness.submit')}
            </Button>
          </Form>
          <p>{t('documents.progress.witness.wrong')}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice>{t('documents.progress.witness.waits', { names: names(others) })}</Notice>
      )}
    </>
  );
}
