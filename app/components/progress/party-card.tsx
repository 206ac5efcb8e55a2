import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProgress } from '#app/documents/staff/read-document.server.ts';
import type { Reach } from '#app/domain/events.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { PartyRightsCard } from './party-rights-card.tsx';
import { LetterToSend } from './letter-to-send.tsx';
import { ReachFields } from '../filling/reach-fields.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

/** One party: how far, what the mail server said, and a way to mend an address. */
export function PartyCard({
  party,
  documentId,
  timeZone,
  country,
  ways,
  errorOf,
  canAct,
  canResend,
  isEnded,
}: {
  party: PartyProgress;
  documentId: string;
  timeZone: string;
  country: 'NL' | 'BE';
  ways: readonly Reach[];
  errorOf: (field: string) => string | undefined;
  /** Whether this person may change what is asked of this party. */
  canAct: boolean;
  /** The same for the copy that the party gets in the end. */
  canResend: boolean;
  /** Whether the document ended without being signed by all. */
  isEnded: boolean;
}) {
  const t = useWords('staff');
  const isWrong = ['email', 'phone', 'postal', 'reach'].some((field) => errorOf(`${field}-${party.partyId}`));
  const canMend = canAct && !['signed', 'declined', 'not-needed'].includes(party.progress);
  return (
    <li className="card">
      <Heading level={3}>{party.name}</Heading>
      <p>{[party.title, party.capacityLine].filter(Boolean).join(', ')}</p>
      <p>
        <StatusTag tone={toneOf[party.progress]}>{t(`documents.progress.steps.${party.progress}`)}</StatusTag>{' '}
        {party.signedAt &&
          t('documents.progress.signedAt', { moment: formatDateTime(new Date(party.signedAt), timeZone) })}
        {party.since &&
          t('documents.progress.since', { moment: formatDateTime(new Date(party.since), timeZone) })}
      </p>
      {party.excused && <p>{t(`documents.progress.excused.${party.excused}`)}</p>}
      {party.excused && ['letter', 'here'].includes(party.reach) && (
        <Notice kind="warning">{t('documents.progress.tellNotNeeded')}</Notice>
      )}
      {party.reason && <p>{t('documents.progress.reason', { reason: party.reason })}</p>}
      {(party.invitation === 'refused' || party.invitation === 'bounced') && (
        <Notice kind="warning">
          {t(`documents.progress.${party.reach === 'sms' ? 'sms' : 'mail'}.${party.invitation}`)}
        </Notice>
      )}
      {party.progress === 'wrong-person' && canMend && (
        <Notice kind="warning">{t('documents.progress.disowned')}</Notice>
      )}
      {party.isCodeRefused && canMend && (
        <Notice kind="warning">{t(`documents.progress.codeRefused.${party.channel}`)}</Notice>
      )}
      {isEnded && party.reach === 'letter' && party.link > 0 && party.progress !== 'declined' && (
        <Notice kind="warning">{t('documents.progress.letter.tell')}</Notice>
      )}
      {(party.copy === 'refused' || party.copy === 'bounced') && (
        <Notice kind="warning">{t('documents.progress.mail.copyFailed')}</Notice>
      )}
      <LetterToSend party={party} documentId={documentId} canAct={canAct || canResend} />
      {party.invitation === 'waiting' && canMend && <p>{t('documents.progress.mail.waiting')}</p>}
      {isEnded || party.reach !== 'here' || party.progress !== 'signed' ? null : (
        <p>{t('documents.progress.hereCopy', { name: party.name })}</p>
      )}
      {canMend && party.link > 0 && (
        <p>
          <a className="ams-link" href={`/documenten/${documentId}/toestel?wie=${party.partyId}`}>
            {t('documents.progress.deviceOne', { name: party.name })}
          </a>
        </p>
      )}
      <PartyRightsCard party={party} country={country} errorOf={errorOf} canAct={canMend} />
      {canMend && (
        <details open={isWrong || party.progress === 'wrong-person'}>
          <summary>{t('documents.progress.correct')}</summary>
          <Form method="post">
            <input type="hidden" name="party" value={party.partyId} />
            <ReachFields
              partyId={party.partyId}
              ways={ways}
              reach={party.reach}
              person={party}
              errorOf={(field) => errorOf(`${field}-${party.partyId}`)}
            />
            <Button type="submit" variant="secondary" name="act" value="correct">
              {t('documents.progress.correctSend')}
            </Button>
            {party.link > 0 && (
              <Button type="submit" variant="tertiary" name="act" value="renew">
                {t(party.reach === 'letter' ? 'documents.progress.letter.renew' : 'documents.progress.renew')}
              </Button>
            )}
          </Form>
        </details>
      )}
      {canResend &&
        (party.copy !== 'none' || party.letter?.is === 'copy') &&
        party.progress !== 'declined' && <ResendCopy party={party} ways={ways} errorOf={errorOf} />}
    </li>
  );
}

function ResendCopy({
  party,
  ways,
  errorOf,
}: {
  party: PartyProgress;
  ways: readonly Reach[];
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  return (
    <details>
      <summary>{t('documents.progress.resend')}</summary>
      <p>{t('documents.progress.resendHelp')}</p>
      <Form method="post">
        <input type="hidden" name="party" value={party.partyId} />
        <ReachFields
          partyId={party.partyId}
          ways={ways}
          reach={party.reach}
          person={party}
          errorOf={(field) => errorOf(`${field}-${party.partyId}`)}
        />
        <Button type="submit" variant="secondary" name="act" value="resend">
          {t('documents.progress.resendSend')}
        </Button>
      </Form>
    </details>
  );
}

const toneOf = {
  waiting: 'calm',
  'wrong-person': 'stopped',
  'to-post': 'busy',
  here: 'busy',
  invited: 'busy',
  opened: 'busy',
  identified: 'busy',
  signed: 'done',
  declined: 'stopped',
  'not-needed': 'calm',
} as const;
