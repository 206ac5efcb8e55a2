import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningOutcome } from '#app/documents/party/signing-outcome.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import type { Reach } from '#app/domain/events.ts';
import type { Edition } from '#app/forms/content/editions.ts';
import { useLent } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import { Readings } from './readings.tsx';
import { LinkButton, SigningPage } from './signing-page.tsx';
import { Watch } from './wait-page.tsx';

export interface DonePageProps {
  shell: SigningShell;
  outcome: SigningOutcome;
  /** In which other looks the document can be read. */
  editions: readonly Edition[];
  firstName: string;
  /** When this party signed, in words; null when they did not. */
  signedAt: string | null;
  /** How they get their copy. */
  reach: Reach;
  /** A second click, or a second device. */
  isAgain: boolean;
}

/** What became of it, what is still to come, and what there is to keep. */
export function DonePage(props: DonePageProps) {
  const t = usePartyWords();
  const { shell, outcome, signedAt, isAgain } = props;
  const isLent = useLent();
  return (
    <SigningPage shell={shell} heading={t(headingOf(outcome))} ways={[]}>
      {isAgain && signedAt !== null && (
        <p className="signing__told" role="status">
          {t('done.already')}
        </p>
      )}
      {signedAt !== null && <Paragraph>{t('done.signedAt', { moment: signedAt })}</Paragraph>}
      <Outcome {...props} />
      {outcome.kind !== 'declined' && outcome.kind !== 'ended' && (
        <Readings reference={shell.reference} editions={props.editions} />
      )}
      {!isLent && (
        <form method="post" action={stepPath(shell.reference, 'stop')} className="signing__aside">
          <input type="hidden" name="intent" value="close" />
          <Button type="submit" variant="tertiary">
            {t('done.leave')}
          </Button>
        </form>
      )}
    </SigningPage>
  );
}

function headingOf(outcome: SigningOutcome) {
  switch (outcome.kind) {
    case 'signed':
    case 'preserving':
      return 'done.signed';
    case 'complete':
      return 'done.complete';
    case 'declined':
      return 'done.declined';
    case 'ended':
      return outcome.because === 'completed' ? 'done.ended.completedTitle' : 'done.ended.title';
  }
}

function Outcome({ shell, outcome, firstName, reach }: DonePageProps) {
  const t = usePartyWords();
  const organisation = shell.organisation.name;
  switch (outcome.kind) {
    case 'signed':
      return <Signed reference={shell.reference} outcome={outcome} firstName={firstName} reach={reach} />;
    case 'preserving':
      return (
        <>
          <Paragraph size="large">{t('done.preserving')}</Paragraph>
          <Paragraph>{t(`done.copyBy.${reach}`)}</Paragraph>
          <Watch reference={shell.reference} seconds={5} />
        </>
      );
    case 'complete':
      return <Copies reference={shell.reference} />;
    case 'declined':
      return <Paragraph size="large">{t('done.declinedText', { organisation })}</Paragraph>;
    case 'ended':
      return <Paragraph size="large">{t(`done.ended.${outcome.because}`, { organisation })}</Paragraph>;
  }
}

function Signed({
  reference,
  outcome: { isSealed, toGo },
  firstName,
  reach,
}: {
  reference: string;
  outcome: Extract<SigningOutcome, { kind: 'signed' }>;
  firstName: string;
  reach: Reach;
}) {
  const t = usePartyWords();
  const isLent = useLent();
  return (
    <>
      <Paragraph size="large">{t('done.thanks', { firstName })}</Paragraph>
      <Paragraph>{t(isSealed ? 'done.isSealed' : 'done.sealing')}</Paragraph>
      <Heading level={2} size="level-3">
        {t('done.next')}
      </Heading>
      <Paragraph>
        {t('done.others', { count: toGo })} {t(`done.copyBy.${reach}`)}
      </Paragraph>
      <p>
        <a className="ams-link" href={stepPath(reference, 'document')} target="_blank" rel="noreferrer">
          {t('done.look')}
        </a>
      </p>
      {!isSealed && <Watch reference={reference} seconds={5} />}
      {!isLent && <Paragraph>{t('done.close')}</Paragraph>}
    </>
  );
}

function Copies({ reference }: { reference: string }) {
  const t = usePartyWords();
  return (
    <>
      <Paragraph size="large">{t('done.completeText')}</Paragraph>
      <p>
        <LinkButton reference={reference} to="copy" download>
          {t('done.copy')}
        </LinkButton>
      </p>
      <p>
        <LinkButton reference={reference} to="evidence" tone="secondary" download>
          {t('done.evidence')}
        </LinkButton>
      </p>
      <Paragraph size="small">{t('done.evidenceHelp')}</Paragraph>
    </>
  );
}
