import { Button, Paragraph } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { FormCards } from '#app/components/gallery/form-cards.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useWords } from '#app/components/words.tsx';
import { listForms } from '#app/handbook/list-forms.ts';

export const meta = pageTitle('staff:gallery.title');

/** The words that somebody looks for say nothing about anybody, so they may stand in the address. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  await requireStaff(request, 'document.read');
  const query = (new URL(request.url).searchParams.get('zoek') ?? '').slice(0, 100);
  return { query, forms: listForms(query) };
};

export default function GalleryPage() {
  const t = useWords('staff');
  const { query, forms } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <PageHeading title={t('gallery.title')} lead={t('gallery.lead')} />
      <Form method="get" role="search" className="section">
        <TextField name="zoek" label={t('gallery.search')} help={t('gallery.hint')} defaultValue={query} />
        <Button type="submit" variant="secondary">
          {t('gallery.find')}
        </Button>
      </Form>
      {query !== '' && <Paragraph role="status">{t('gallery.found', { count: forms.length })}</Paragraph>}
      <FormCards forms={forms} />
    </StaffLayout>
  );
}
