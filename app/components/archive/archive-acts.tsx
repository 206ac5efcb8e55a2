import { Button, ErrorMessage, Field, Label, TextArea } from '@amsterdam/design-system-react';
import { Form, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';
import type { ShownArchived } from './archive-facts.tsx';

export interface ArchiveActsProps {
  document: ShownArchived;
  canHold: boolean;
  canExport: boolean;
  canPropose: boolean;
  problem: { intent: string; field: string } | null;
}

/** What can be done with a document in the archive, each with what it needs. */
export function ArchiveActs({ document, canHold, canExport, canPropose, problem }: ArchiveActsProps) {
  const t = useWords('staff');
  const { id, status, isSealed, waitsFor } = document;
  const isError = (intent: string) => problem?.intent === intent;
  if (status === 'destroyed')
    return (
      <a className="ams-link" href={`/archief/${id}/verklaring`}>
        {t('archive.acts.certificate')}
      </a>
    );
  const endOf =
    waitsFor === 'agreement-ended' ? 'agreement' : waitsFor === 'consent-ended' ? 'consent' : null;
  return (
    <>
      {canExport && isSealed && (
        <Form method="post" action={`/archief/${id}/pakket`} reloadDocument className="section">
          <Button type="submit">{t('archive.acts.package')}</Button>
        </Form>
      )}
      {canHold && endOf && (
        <ActForm intent={endOf}>
          <DayField error={isError(endOf)} />
        </ActForm>
      )}
      {canHold && (
        <ActForm intent={status === 'held' ? 'release' : 'hold'}>
          <ReasonField error={isError('hold') || isError('release')} />
        </ActForm>
      )}
      {canPropose && status === 'ended' && <ActForm intent="propose" />}
    </>
  );
}

function ActForm({ intent, children }: { intent: string; children?: ReactNode }) {
  const t = useWords('staff');
  const { pathname } = useLocation();
  return (
    <Form method="post" action={`${pathname}?index`} className="panel section narrow">
      <input type="hidden" name="intent" value={intent} />
      <p>{t(`archive.explain.${intent}`)}</p>
      {children}
      <Button type="submit" variant="secondary">
        {t(`archive.acts.${intent}`)}
      </Button>
    </Form>
  );
}

function ReasonField({ error }: { error: boolean }) {
  const t = useWords('staff');
  return (
    <Field invalid={error} className="ams-mb-m">
      <Label htmlFor="reason">{t('archive.reason')}</Label>
      {error && <ErrorMessage id="reason-error">{t('archive.problems.reason')}</ErrorMessage>}
      <TextArea
        id="reason"
        name="reason"
        rows={3}
        maxLength={2000}
        invalid={error}
        {...(error ? { 'aria-describedby': 'reason-error' } : {})}
      />
    </Field>
  );
}

function DayField({ error }: { error: boolean }) {
  const t = useWords('staff');
  return (
    <Field invalid={error} className="ams-mb-m">
      <Label htmlFor="on">{t('archive.day')}</Label>
      {error && <ErrorMessage id="on-error">{t('archive.problems.on')}</ErrorMessage>}
      <input
        className="ams-date-input input--medium"
        type="date"
        id="on"
        name="on"
        {...(error ? { 'aria-describedby': 'on-error', 'aria-invalid': true } : {})}
      />
    </Field>
  );
}
