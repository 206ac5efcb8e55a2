import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { FormPage } from '#app/components/gallery/form-page.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { cardOf, type FormCard } from '#app/handbook/list-forms.ts';
import { showForm } from '#app/handbook/show-form.server.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:gallery.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { organisation, portal } = await requireStaff(request, 'document.read');
  const { template, content } = showForm(portal, organisation, { id, as: 'example' });
  const card = cardOf(template);
  if (!card) throw new AppError('not-found');
  return { card, example: content };
};

export default function OneForm() {
  const { card, example } = useLoaderData<typeof loader>() as { card: FormCard; example: DocumentContent };
  return (
    <StaffLayout>
      <FormPage card={card} example={example} />
    </StaffLayout>
  );
}
