import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import type { Block } from '#app/forms/content/blocks.ts';
import { Blocks } from '../document/blocks.tsx';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemSummary } from './problems.tsx';
import { SignatureView, type ShownSignature } from './signature-view.tsx';
import { SigningPage } from './signing-page.tsx';

export interface ConfirmPageProps {
  shell: SigningShell;
  title: string;
  pages: number;
  /** SHA-256 of the PDF that is shown and signed. */
  sha256: string;
  as: { name: string; title: string; capacityLine: string };
  /** Empty for who makes none. */
  choices: readonly Block[];
  canChoose: boolean;
  signature: ShownSignature;
  problems: readonly Problem[];
}

/** Exactly what is about to be signed, as whom, with what; and the one button that does it. */
export function ConfirmPage({
  shell,
  title,
  pages,
  sha256,
  as,
  choices,
  canChoose,
  signature,
  problems,
}: ConfirmPageProps) {
  const t = usePartyWords();
  const { reference } = shell;
  const facts = [
    ['document', title],
    ['reference', reference],
    ['pages', String(pages)],
    ['name', as.name],
    ['as', as.title],
    ...(as.capacityLine ? [['capacity', as.capacityLine] as const] : []),
  ] as const;
  return (
    <SigningPage shell={shell} heading={t('titles.confirm')}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('confirm.intro')}</Paragraph>
      <dl className="document__facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`confirm.${key}`)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('confirm.hash')}</dt>
          <dd>
            <code>{sha256.slice(0, 16)}</code>
            <p className="document__note">{t('confirm.hashHelp')}</p>
          </dd>
        </div>
      </dl>
      <Look reference={reference} />
      {choices.length > 0 && (
        <section aria-labelledby="keuzes">
          <Heading level={2} size="level-3" id="keuzes">
            {t('confirm.choices')}
          </Heading>
          <Blocks blocks={choices} />
          {canChoose && (
            <a className="ams-link" href={stepPath(reference, 'choose')}>
              {t('confirm.changeChoices')}
            </a>
          )}
        </section>
      )}
      <section aria-labelledby="uw-handtekening">
        <Heading level={2} size="level-3" id="uw-handtekening">
          {t('confirm.signature')}
        </Heading>
        <SignatureView signature={signature} />
        <a className="ams-link" href={stepPath(reference, 'signature')}>
          {t('confirm.changeSignature')}
        </a>
      </section>
      <form method="post" className="signing__form signing__act">
        <input type="hidden" name="sha256" value={sha256} />
        <Paragraph>{t('confirm.meaning')}</Paragraph>
        <Button type="submit">{t('confirm.sign')}</Button>
      </form>
    </SigningPage>
  );
}

function Look({ reference }: { reference: string }) {
  const t = usePartyWords();
  return (
    <ul className="signing__links">
      <li>
        <a className="ams-link" href={stepPath(reference, 'read')}>
          {t('confirm.readAgain')}
        </a>
      </li>
      <li>
        <a className="ams-link" href={stepPath(reference, 'document')} target="_blank" rel="noreferrer">
          {t('read.pdf')}
        </a>
      </li>
    </ul>
  );
}
