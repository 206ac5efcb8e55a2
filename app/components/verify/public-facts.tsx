import { Paragraph } from '@amsterdam/design-system-react';
import { useWords } from '../words.tsx';

export interface PublicFactsProps {
  record: {
    form: { title: string; version: number };
    status: string;
    at: string | null;
    signed: number;
    asked: number;
    chain: { count: number; head: string; brokenAt: number | null };
    sha256: string | null;
  };
}

/** What is said of a document to whoever knows its code: that it exists and how it stands, nothing of its content. */
export function PublicFacts({ record }: PublicFactsProps) {
  const t = useWords('verify');
  const { form, status, at, signed, asked, chain, sha256 } = record;
  const state = status === 'preparing' || status === 'signing' ? 'sent' : status;
  const facts: [string, string][] = [
    ['form', t('reference.formVersion', form)],
    ['state', t(`state.${state}`, { at })],
    ['signatures', t('reference.signatureCount', { signed, asked })],
    [
      'chain',
      chain.brokenAt === null
        ? t('reference.chainWhole', { count: chain.count })
        : t('reference.chainBroken', { at: chain.brokenAt }),
    ],
    ['head', chain.head],
    ...(sha256 ? [['sha256', sha256] satisfies [string, string]] : []),
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([key, value]) => (
          <FactRow key={key} label={t(`reference.${key}`)} value={value} />
        ))}
      </dl>
      <Paragraph size="small">{t('reference.stamp')}</Paragraph>
    </>
  );
}

function FactRow({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="hash">{value}</dd>
    </>
  );
}
