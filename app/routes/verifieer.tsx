import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { BareLayout } from '#app/components/layout/bare-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { UploadForm } from '#app/components/verify/upload-form.tsx';
import { VerifyResult } from '#app/components/verify/verify-result.tsx';
import '#app/components/words/verify.ts';
import { useWords } from '#app/components/words.tsx';
import { findByTypedReference } from '#app/documents/verify/read-public-record.server.ts';
import { largestUpload, readUpload } from '#app/documents/verify/read-upload.server.ts';
import { verifyUpload } from '#app/documents/verify/verify-upload.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('verify:title');

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const typed = new URL(request.url).searchParams.get('kenmerk')?.slice(0, 100) ?? '';
  if (typed !== '') {
    await getServices().limits.consume('verifyUpload', context.address);
    const found = await findByTypedReference(typed);
    if (found) throw redirect(`/verifieer/${found.reference}`);
  }
  return { megabytes: largestUpload, typed };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const portal = getServices();
  await portal.limits.consume('verifyUpload', context.address);
  const { pdf, problem, reference } = await readUpload(request);
  const status = problem === 'tooLarge' ? 413 : 400;
  if (!pdf) return data({ report: null, problem, reference }, { status });
  const trustedCa = [portal.authority.caCertificateDer];
  const inspect = (file: Uint8Array) => portal.workers.run('inspect', { pdf: file, trustedCa });
  try {
    return data({ report: await verifyUpload(portal, { pdf, reference, inspect }), problem, reference });
  } catch (error) {
    if (!isAppError(error, 'unreadable-pdf')) throw error;
    return data({ report: null, problem: 'unreadable', reference }, { status: 400 });
  }
};

export default function VerifyPage() {
  const t = useWords('verify');
  const { megabytes, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.report)
    return (
      <BareLayout>
        <PageHeading title={t('title')} />
        <VerifyResult report={answer.report} />
        <Paragraph className="ams-mt-m">
          <Link className="ams-link" to="/verifieer">
            {t('result.again')}
          </Link>
        </Paragraph>
      </BareLayout>
    );
  return (
    <BareLayout>
      <PageHeading title={t('title')} lead={t('lead')} />
      <UploadForm
        error={answer?.problem ?? null}
        megabytes={megabytes}
        {...(answer?.reference ? { reference: answer.reference } : {})}
      />
      <section className="section">
        <Heading level={2} size="level-3" className="ams-mb-m">
          {t('upload.reference')}
        </Heading>
        <Form method="get">
          <TextField
            name="kenmerk"
            label={t('upload.referenceLabel')}
            defaultValue={typed}
            error={typed === '' ? undefined : t('problems.reference')}
          />
          <Button type="submit" variant="secondary">
            {t('upload.referenceSubmit')}
          </Button>
        </Form>
      </section>
    </BareLayout>
  );
}
