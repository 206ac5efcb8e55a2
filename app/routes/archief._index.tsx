import { Paragraph } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { hideSearch, showSearch } from '#app/archive/hidden-search.server.ts';
import { listArchive } from '#app/archive/list-archive.server.ts';
import { readArchiveFilter } from '#app/archive/read-filter.ts';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ArchiveFilterForm } from '#app/components/archive/filter-form.tsx';
import { ArchiveTable } from '#app/components/archive/archive-table.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { can } from '#app/domain/access.ts';
import { newestTemplates } from '#templates/index.ts';

export const meta = pageTitle('staff:archive.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'archive.read');
  const { searchParams } = new URL(request.url);
  const search = showSearch(portal.keyring, organisation.id, searchParams.get('zoek') ?? '');
  const { filter, page } = readArchiveFilter(searchParams, search);
  searchParams.delete('pagina');
  return {
    ...(await listArchive(portal, user, organisation, { ...filter, page })),
    filter,
    query: searchParams.toString(),
    forms: newestTemplates().map(({ id, title }) => ({ id, title })),
    canDestroy: can(user, 'destruction.approve'),
  };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { organisation, portal } = await requireStaff(request, 'archive.read');
  const form = await readForm(request);
  const wanted = {
    zoek: hideSearch(portal.keyring, organisation.id, form.text('zoek')),
    formulier: form.text('formulier'),
    stand: form.text('stand'),
    ditjaar: form.text('ditjaar'),
  };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
  return redirect(`/archief?${query.toString()}`);
};

export default function ArchivePage() {
  const t = useWords('staff');
  const { rows, page, hasNext, filter, query, forms, canDestroy } = useLoaderData<typeof loader>();
  const pageLink = (to: number) => `/archief?${query}${query ? '&' : ''}pagina=${to}`;
  return (
    <StaffLayout>
      <PageHeading title={t('archive.title')} lead={t('archive.lead')}>
        {canDestroy && (
          <Link className="ams-button ams-button--primary" to="/archief/vernietigen">
            {t('archive.toDestruction')}
          </Link>
        )}
      </PageHeading>
      <ArchiveFilterForm filter={filter} forms={forms} />
      {rows.length === 0 ? <Paragraph>{t('archive.empty')}</Paragraph> : <ArchiveTable rows={rows} />}
      <nav className="actions ams-mt-m" aria-label={t('archive.pages')}>
        {page > 1 && (
          <Link className="ams-link" to={pageLink(page - 1)}>
            {t('archive.previous')}
          </Link>
        )}
        {hasNext && (
          <Link className="ams-link" to={pageLink(page + 1)}>
            {t('archive.next')}
          </Link>
        )}
        <a className="ams-link" href={`/archief/lijst.csv?${query}`}>
          {t('archive.export')}
        </a>
      </nav>
    </StaffLayout>
  );
}
