import { Button, Heading } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { answering } from '#app/auth/respond.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { DocumentCards } from '#app/components/ui/document-cards.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { startDocument } from '#app/documents/start-document.server.ts';
import { listDocuments } from '#app/documents/staff/list-documents.server.ts';
import { can } from '#app/domain/access.ts';
import { closeDossier } from '#app/dossiers/close-dossier.server.ts';
import { readDossier } from '#app/dossiers/list-dossiers.server.ts';
import { newestTemplates } from '#templates/index.ts';

export const meta = pageTitle('staff:dossiers.title');

export const loader = answering(async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  const dossier = await readDossier(portal, user, id);
  const documents = await listDocuments(portal, user, { dossierId: dossier.id });
  const forms = newestTemplates()
    .filter((template) => template.dossier === dossier.kind)
    .map(({ id: formId, title, purpose, parties }) => ({
      id: formId,
      title,
      purpose,
      signers: parties.map((party) => party.title).join(', '),
    }));
  const { timeZone } = organisation;
  const canClose = can(user, 'dossier.close') && !dossier.closedAt;
  return {
    dossier,
    documents,
    forms,
    timeZone,
    canClose,
    canStart: can(user, 'document.start') && !dossier.closedAt,
  };
});

export const action = answering(async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const form = await readForm(request);
  if (form.raw('act') === 'close') {
    const { user, portal } = await requireStaff(request, 'dossier.close');
    await closeDossier(portal, user, id);
    return redirect(`/dossiers/${id}`);
  }
  const { user, portal } = await requireStaff(request, 'document.start');
  const dossier = await readDossier(portal, user, id);
  const document = await startDocument(portal, {
    organisationId: user.organisationId,
    staffId: user.id,
    dossierId: dossier.id,
    templateId: form.raw('form'),
  });
  return redirect(`/documenten/${document}`);
});

export default function Dossier() {
  const t = useWords('staff');
  const { dossier, documents, forms, timeZone, canStart, canClose } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <PageHeading title={dossier.label} lead={t(`dossiers.kinds.${dossier.kind}`)} />
      {dossier.closedAt && <p>{t('dossiers.closed')}</p>}
      <section className="section">
        <Heading level={2}>{t('dossiers.documents')}</Heading>
        <DocumentCards documents={documents} timeZone={timeZone} empty={t('dossiers.noDocuments')} />
      </section>
      {canStart && (
        <section className="section">
          <Heading level={2}>{t('dossiers.start')}</Heading>
          <ul className="card-list">
            {forms.map(({ id, title, purpose, signers }) => (
              <li key={id} className="card">
                <Heading level={3}>{title}</Heading>
                <p>{purpose}</p>
                <p>{t('dossiers.signers', { who: signers })}</p>
                <Form method="post">
                  <input type="hidden" name="form" value={id} />
                  <Button
                    type="submit"
                    variant="secondary"
                    aria-label={`${t('dossiers.startThis')}: ${title}`}
                  >
                    {t('dossiers.startThis')}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {canClose && (
        <Form method="post" className="section">
          <p>{t('dossiers.closeHelp')}</p>
          <Button type="submit" variant="tertiary" name="act" value="close">
            {t('dossiers.close')}
          </Button>
        </Form>
      )}
    </StaffLayout>
  );
}
