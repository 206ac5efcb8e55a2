import { Paragraph } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import { Enhance } from '../enhance.tsx';
import watchScript from './watch.js?url';
import { SigningPage } from './signing-page.tsx';

export interface WaitPageProps {
  shell: SigningShell;
  /** `render`: the PDF is being made; `chooser`: somebody else makes choices first. */
  waitsFor: 'render' | 'chooser';
}

/** Nothing to do for a while; the page goes on by itself. */
export function WaitPage({ shell, waitsFor }: WaitPageProps) {
  const t = usePartyWords();
  return (
    <SigningPage shell={shell} heading={t(`wait.${waitsFor}`)} ways={['question', 'stop']}>
      <Paragraph size="large">{t(`wait.${waitsFor}Text`)}</Paragraph>
      <Watch reference={shell.reference} seconds={waitsFor === 'render' ? 3 : 20} />
    </SigningPage>
  );
}

/**
 * Looks whether there is something new, and says so aloud. Without scripts the page loads itself again.
 *
 * @param seconds between one look and the next
 */
export function Watch({ reference, seconds }: { reference: string; seconds: number }) {
  const t = usePartyWords();
  return (
    <>
      <p className="signing__busy" role="status" id="stand" data-ready={t('wait.ready')}>
        {t('wait.busy')}
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
