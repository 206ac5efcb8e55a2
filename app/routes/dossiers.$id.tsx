import { Button, Heading } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { Proposals } from '#app/components/dossier/proposals.tsx';
import { StartForms } from '#app/components/gallery/start-forms.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { DocumentCards } from '#app/components/ui/document-cards.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { startDocument } from '#app/documents/start-document.server.ts';
import { listDocuments } from '#app/documents/staff/list-documents.server.ts';
import { closeDossier } from '#app/dossiers/close-dossier.server.ts';
import { mayInDossier, readDossier } from '#app/dossiers/list-dossiers.server.ts';
import { readProposals } from '#app/dossiers/read-person-record.server.ts';
import { listForms } from '#app/handbook/list-forms.ts';

export const meta = pageTitle('staff:dossiers.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  const dossier = await readDossier(portal, user, id);
  const documents = await listDocuments(portal, user, { dossierId: dossier.id });
  const forms = listForms().filter(({ dossier: kind }) => kind === dossier.kind);
  const { timeZone } = organisation;
  const [mayClose, mayStart] = await Promise.all([
    mayInDossier(user, id, 'dossier.close'),
    mayInDossier(user, id, 'document.start'),
  ]);
  const canDecide = dossier.kind === 'person' && mayStart && !dossier.closedAt;
  return {
    dossier,
    proposals: canDecide ? await readProposals(portal, user, id) : [],
    documents,
    forms,
    timeZone,
    canClose: mayClose && !dossier.closedAt,
    canStart: mayStart && !dossier.closedAt,
  };
};

export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const form = await readForm(request);
  if (form.raw('act') === 'close') {
    const { user, portal } = await requireStaff(request, 'dossier.close');
    await closeDossier(portal, user, id);
    return redirect(`/dossiers/${id}`);
  }
  const { user, portal } = await requireStaff(request, 'document.start');
  const dossier = await readDossier(portal, user, id, 'document.start');
  const document = await startDocument(portal, {
    organisationId: user.organisationId,
    staffId: user.id,
    dossierId: dossier.id,
    templateId: form.raw('form'),
  });
  return redirect(`/documenten/${document}`);
};

export default function Dossier() {
  const t = useWords('staff');
  const view = useLoaderData<typeof loader>();
  const { dossier, documents, forms, timeZone, canStart, canClose } = view;
  return (
    <StaffLayout>
      <PageHeading title={dossier.label} lead={t(`dossiers.kinds.${dossier.kind}`)}>
        {dossier.kind === 'person' && (
          <a className="ams-button ams-button--secondary" href={`/dossiers/${dossier.id}/gegevens`}>
            {t('record.title')}
          </a>
        )}
      </PageHeading>
      {dossier.closedAt && <p>{t('dossiers.closed')}</p>}
      <Proposals dossierId={dossier.id} proposals={view.proposals} canDecide timeZone={timeZone} />
      <section className="section">
        <Heading level={2}>{t('dossiers.documents')}</Heading>
        <DocumentCards documents={documents} timeZone={timeZone} empty={t('dossiers.noDocuments')} />
      </section>
      {canStart && <StartForms forms={forms} />}
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
