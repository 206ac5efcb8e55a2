import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProgress } from '#app/documents/staff/read-document.server.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

/** One party: how far, what the mail server said, and a way to mend an address. */
export function PartyCard({
  party,
  timeZone,
  canAct,
  canResend,
}: {
  party: PartyProgress;
  timeZone: string;
  /** Whether this person may change what is asked of this party. */
  canAct: boolean;
  /** The same for the copy that the party gets in the end. */
  canResend: boolean;
}) {
  const t = useWords('staff');
  const canMend = canAct && !['signed', 'declined', 'not-needed'].includes(party.progress);
  return (
    <li className="card">
      <Heading level={3}>{party.name}</Heading>
      <p>{[party.title, party.capacityLine].filter(Boolean).join(', ')}</p>
      <p>
        <StatusTag tone={toneOf[party.progress]}>{t(`documents.progress.steps.${party.progress}`)}</StatusTag>{' '}
        {party.signedAt &&
          t('documents.progress.signedAt', { moment: formatDateTime(new Date(party.signedAt), timeZone) })}
      </p>
      {party.reason && <p>{t('documents.progress.reason', { reason: party.reason })}</p>}
      {(party.invitation === 'refused' || party.invitation === 'bounced') && (
        <Notice kind="warning">{t(`documents.progress.mail.${party.invitation}`)}</Notice>
      )}
      {(party.copy === 'refused' || party.copy === 'bounced') && (
        <Notice kind="warning">{t('documents.progress.mail.copyFailed')}</Notice>
      )}
      {party.invitation === 'waiting' && canMend && <p>{t('documents.progress.mail.waiting')}</p>}
      {canMend && (
        <details>
          <summary>{t('documents.progress.correct')}</summary>
          <Form method="post">
            <input type="hidden" name="party" value={party.partyId} />
            <TextField
              name="email"
              label={t('documents.parties.email')}
              type="email"
              defaultValue={party.email ?? ''}
            />
            <TextField
              name="phone"
              label={t('documents.parties.phone')}
              type="tel"
              defaultValue={party.phone ?? ''}
            />
            <Button type="submit" variant="secondary" name="act" value="correct">
              {t('documents.progress.correctSend')}
            </Button>
            {party.link > 0 && (
              <Button type="submit" variant="tertiary" name="act" value="renew">
                {t('documents.progress.renew')}
              </Button>
            )}
          </Form>
        </details>
      )}
      {canResend && party.copy !== 'none' && party.progress !== 'declined' && <ResendCopy party={party} />}
    </li>
  );
}

function ResendCopy({ party }: { party: PartyProgress }) {
  const t = useWords('staff');
  return (
    <details>
      <summary>{t('documents.progress.resend')}</summary>
      <p>{t('documents.progress.resendHelp')}</p>
      <Form method="post">
        <input type="hidden" name="party" value={party.partyId} />
        <TextField
          name="email"
          label={t('documents.parties.email')}
          type="email"
          defaultValue={party.email ?? ''}
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
  invited: 'busy',
  opened: 'busy',
  identified: 'busy',
  signed: 'done',
  declined: 'stopped',
  'not-needed': 'calm',
} as const;
