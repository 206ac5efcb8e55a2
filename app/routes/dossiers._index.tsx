import { Button } from '@amsterdam/design-system-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useWords } from '#app/components/words.tsx';
import { can } from '#app/domain/access.ts';
import { listDossiers } from '#app/dossiers/list-dossiers.server.ts';

export const meta = pageTitle('staff:dossiers.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  return { dossiers: await listDossiers(portal, user), canCreate: can(user, 'dossier.create') };
};

/** A search is posted: a name does not belong in an address. */
export const action = async ({ request }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  const search = (await readForm(request)).text('begin');
  return { search, found: await listDossiers(portal, user, search) };
};

export default function DossierList() {
  const t = useWords('staff');
  const { dossiers: all, canCreate } = useLoaderData<typeof loader>();
  const { search = '', found: dossiers = all } = useActionData<typeof action>() ?? {};
  return (
    <StaffLayout>
      <PageHeading title={t('dossiers.title')} lead={t('dossiers.lead')}>
        {canCreate && (
          <Link className="ams-button ams-button--primary" to="/dossiers/nieuw">
            {t('dossiers.new')}
          </Link>
        )}
      </PageHeading>
      <Form method="post" role="search" className="search">
        <TextField name="begin" label={t('dossiers.search')} defaultValue={search} autoComplete="off" />
        <Button type="submit" variant="secondary">
          {t('dossiers.find')}
        </Button>
      </Form>
      {dossiers.length === 0 && <p>{t(search ? 'dossiers.noneFound' : 'dossiers.empty')}</p>}
      <ul className="card-list">
        {dossiers.map(({ id, label, kind }) => (
          <li key={id} className="card">
            <Link className="ams-link" to={`/dossiers/${id}`}>
              {label}
            </Link>
            <p>{t(`dossiers.kinds.${kind}`)}</p>
          </li>
        ))}
      </ul>
      {canCreate && (
        <p>
          <Link className="ams-link" to="/reeksen">
            {t('dossiers.bulk')}
          </Link>
        </p>
      )}
    </StaffLayout>
  );
}
