import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BareLayout } from '#app/components/layout/bare-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { PublicFacts } from '#app/components/verify/public-facts.tsx';
import { UploadForm } from '#app/components/verify/upload-form.tsx';
import '#app/components/words/verify.ts';
import { useWords } from '#app/components/words.tsx';
import { readPublicRecord } from '#app/documents/verify/read-public-record.server.ts';
import { largestUpload } from '#app/documents/verify/read-upload.server.ts';

export const meta = pageTitle('verify:title');

/** Behind the QR code on each page of a document: for anybody who holds the paper. */
export const loader = async ({ params }: LoaderFunctionArgs) => ({
  record: await readPublicRecord(params['reference'] ?? ''),
  megabytes: largestUpload,
});

export default function VerifyReferencePage() {
  const t = useWords('verify');
  const { record, megabytes } = useLoaderData<typeof loader>();
  const { reference, form } = record;
  return (
    <BareLayout>
      <PageHeading
        title={t('reference.title', { form: form.title, reference })}
        lead={t('reference.exists')}
      />
      <PublicFacts record={record} />
      <section className="section">
        <Heading level={2} size="level-3">
          {t('reference.dropTitle')}
        </Heading>
        <Paragraph className="ams-mb-m">{t('reference.dropText')}</Paragraph>
        <UploadForm error={null} megabytes={megabytes} reference={reference} />
      </section>
    </BareLayout>
  );
}
