import { Button, Field, Heading, Label, Paragraph, TextInput } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import { LinkButton, SigningPage } from './signing-page.tsx';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import type { Problem } from './problem.ts';
import { SignaturePad } from './signature-pad.tsx';
import { SignatureView, type ShownSignature } from './signature-view.tsx';

export interface SignaturePageProps {
  shell: SigningShell;
  /** The party's own name, as a start for typing. */
  name: string;
  /** What was chosen before. */
  kept: ShownSignature | null;
  problems: readonly Problem[];
}

/** Three ways to sign, each a form of its own; typing comes first, for everybody can. */
export function SignaturePage({ shell, name, kept, problems }: SignaturePageProps) {
  const t = usePartyWords();
  return (
    <SigningPage shell={shell} heading={t('titles.signature')}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('signature.intro')}</Paragraph>
      <Paragraph>{t('signature.notYet')}</Paragraph>
      {kept && (
        <section className="signing__kept">
          <p>{t('signature.kept')}</p>
          <SignatureView signature={kept} />
          <LinkButton reference={shell.reference} to="confirm">
            {t('signature.keep')}
          </LinkButton>
        </section>
      )}
      <Way kind="drawn" problems={problems} needsScript>
        <ProblemAt problems={problems} field="drawing" />
        <SignaturePad />
      </Way>
      <Way kind="typed" problems={problems}>
        <Field invalid={problems.some(({ field }) => field === 'typedName')}>
          <Label htmlFor="typedName">{t('signature.typedLabel')}</Label>
          <ProblemAt problems={problems} field="typedName" />
          <TextInput
            id="typedName"
            name="typedName"
            defaultValue={kept?.typedName ?? name}
            autoComplete="name"
            maxLength={200}
            className="signing__typed"
            {...problemProps(problems, 'typedName')}
          />
        </Field>
      </Way>
      <Way kind="uploaded" problems={problems}>
        <Field invalid={problems.some(({ field }) => field === 'picture')}>
          <Label htmlFor="picture">{t('signature.uploadedLabel')}</Label>
          <ProblemAt problems={problems} field="picture" />
          <input
            id="picture"
            name="picture"
            type="file"
            accept="image/png,image/jpeg"
            className="ams-file-input"
            aria-describedby={problemProps(problems, 'picture')['aria-describedby']}
          />
        </Field>
      </Way>
    </SigningPage>
  );
}

interface WayProps {
  kind: 'typed' | 'drawn' | 'uploaded';
  problems: readonly Problem[];
  needsScript?: boolean;
  children: ReactNode;
}

function Way({ kind, needsScript = false, children }: WayProps) {
  const t = usePartyWords();
  return (
    <section
      className="signing__way"
      aria-labelledby={`way-${kind}`}
      {...(needsScript && { hidden: true, 'data-pad': true })}
    >
      <Heading level={2} size="level-3" id={`way-${kind}`}>
        {t(`signature.${kind}`)}
      </Heading>
      <Paragraph>{t(`signature.${kind}Text`)}</Paragraph>
      <form method="post" encType={kind === 'uploaded' ? 'multipart/form-data' : undefined} noValidate>
        <input type="hidden" name="kind" value={kind} />
        {children}
        <Button type="submit" variant="secondary">
          {t(`signature.${kind}Use`)}
        </Button>
      </form>
    </section>
  );
}
