import { Button } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { DocumentView } from '#app/documents/staff/read-document.server.ts';
import { useWords } from '../words.tsx';

/** What a sender can do when a document has ended, and the documents before and after it. */
export function NextSteps({ view, canAct }: { view: DocumentView; canAct: boolean }) {
  const t = useWords('staff');
  const { status, follows, followedBy } = view;
  const isOver = status === 'declined' || status === 'voided' || status === 'expired';
  const canBegin = canAct && followedBy === null && (isOver || status === 'sealed');
  if (!follows && !followedBy && !canBegin) return null;
  return (
    <section className="section" aria-label={t('documents.again.label')}>
      {follows && (
        <p>
          {t('documents.again.follows')}{' '}
          <a className="ams-link" href={`/documenten/${follows.id}`}>
            {follows.reference}
          </a>
        </p>
      )}
      {followedBy && (
        <p>
          {t('documents.again.followedBy')}{' '}
          <a className="ams-link" href={`/documenten/${followedBy.id}`}>
            {followedBy.reference}
          </a>
        </p>
      )}
      {canBegin && (
        <Form method="post">
          <p>{t(isOver ? 'documents.again.over' : 'documents.again.renew')}</p>
          <Button type="submit" variant={isOver ? 'primary' : 'secondary'} name="act" value="again">
            {t('documents.again.submit')}
          </Button>
        </Form>
      )}
    </section>
  );
}
