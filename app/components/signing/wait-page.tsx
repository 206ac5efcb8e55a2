import { Paragraph } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import { Enhance } from '../enhance.tsx';
import watchScript from './watch.js?url';
import { SigningPage } from './signing-page.tsx';

export interface WaitPageProps {
  shell: SigningShell;
  /**
   * `render`: the PDF is being made; `chooser`: somebody else makes choices first; `missing`, `expired`: nobody saw that
   * they may sign for another, or that is over.
   */
  waitsFor: 'render' | 'chooser' | 'missing' | 'expired';
}

/** Nothing to do for a while; the page goes on by itself. */
export function WaitPage({ shell, waitsFor }: WaitPageProps) {
  const t = usePartyWords();
  return (
    <SigningPage shell={shell} heading={t(`wait.${waitsFor}`)} ways={['question', 'stop']}>
      <Paragraph size="large">
        {t(`wait.${waitsFor}Text`, { organisation: shell.organisation.name })}
      </Paragraph>
      <Watch
        reference={shell.reference}
        seconds={waitsFor === 'render' ? 3 : 20}
        isBusy={waitsFor === 'render'}
      />
    </SigningPage>
  );
}

/**
 * Looks whether there is something new, and says so aloud. Without scripts the page loads itself again.
 *
 * @param seconds between one look and the next
 * @param isBusy false while it is somebody, and not the portal, who is waited for
 */
export function Watch({
  reference,
  seconds,
  isBusy = true,
}: {
  reference: string;
  seconds: number;
  isBusy?: boolean;
}) {
  const t = usePartyWords();
  return (
    <>
      <p
        className={isBusy ? 'signing__busy' : undefined}
        role="status"
        id="stand"
        data-ready={t('wait.ready')}
      >
        {t(isBusy ? 'wait.busy' : 'wait.watching')}
      </p>
      <p>
        <a className="ams-link" href={stepPath(reference, 'start')}>
          {t('wait.look')}
        </a>
      </p>
      <noscript>
        <meta httpEquiv="refresh" content={String(seconds)} />
      </noscript>
      <Enhance
        src={watchScript}
        data={{ 'data-state': stepPath(reference, 'state'), 'data-seconds': String(seconds) }}
      />
    </>
  );
}
