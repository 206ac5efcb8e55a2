import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ComplaintCards } from '#app/components/complaint/complaint-cards.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { DocumentCards } from '#app/components/ui/document-cards.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { listComplaints, type ComplaintRow } from '#app/documents/complaint/list-complaints.server.ts';
import { listDocuments } from '#app/documents/staff/list-documents.server.ts';
import { can } from '#app/domain/access.ts';
import { firstNameOf } from '#app/lib/first-name.ts';

export const meta = pageTitle('staff:start.pageTitle');

/** What waits: on others, and on the person who looks. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request);
  const { timeZone } = organisation;
  const [complaints, sent, drafts] = await Promise.all([
    listComplaints(portal, user, { status: 'open', timeZone, onlyMine: true }),
    listDocuments(portal, user, { phases: ['sent'], limit: 20 }),
    listDocuments(portal, user, { phases: ['new', 'draft'], limit: 20 }),
  ]);
  return {
    firstName: firstNameOf(user.name),
    timeZone,
    canRead: can(user, 'document.read'),
    canStart: can(user, 'document.start'),
    isAdmin: can(user, 'users.manage'),
    complaints,
    sent,
    drafts,
  };
};

export default function Start() {
  const t = useWords('staff');
  const { firstName, timeZone, canRead, canStart, isAdmin, complaints, sent, drafts } =
    useLoaderData<typeof loader>();
  const isEmpty = complaints.length + sent.length + drafts.length === 0;
  return (
    <StaffLayout>
      <PageHeading
        title={t('start.title', { name: firstName })}
        lead={canRead && !isEmpty ? t('start.lead') : undefined}
      >
        {canStart && (
          <Link className="ams-button ams-button--primary" to="/dossiers">
            {t('start.new')}
          </Link>
        )}
      </PageHeading>
      {canRead && isEmpty && (
        <Panel
          title={t('start.emptyTitle')}
          text={t('start.empty')}
          to="/dossiers"
          link={t('start.toDossiers')}
        />
      )}
      {complaints.length > 0 && <MyComplaints rows={complaints} timeZone={timeZone} />}
      {canRead && !isEmpty && (
        <>
          <section className="section">
            <Heading level={2}>{t('start.waiting')}</Heading>
            <DocumentCards documents={sent} timeZone={timeZone} empty={t('start.waitingEmpty')} />
          </section>
          <section className="section">
            <Heading level={2}>{t('start.drafts')}</Heading>
            <DocumentCards documents={drafts} timeZone={timeZone} empty={t('start.draftsEmpty')} />
          </section>
        </>
      )}
      {isAdmin && (
        <Panel
          title={t('start.adminTitle')}
          text={t('start.admin')}
          to="/beheer/gebruikers"
          link={t('start.toUsers')}
        />
      )}
    </StaffLayout>
  );
}

function MyComplaints({ rows, timeZone }: { rows: readonly ComplaintRow[]; timeZone: string }) {
  const t = useWords('complaints');
  return (
    <section className="section">
      <Heading level={2}>{t('staff.startTitle')}</Heading>
      <ComplaintCards rows={rows} timeZone={timeZone} empty={t('staff.none')} />
      <Link className="ams-link" to="/klachten">
        {t('staff.all')}
      </Link>
    </section>
  );
}

function Panel({ title, text, to, link }: { title: string; text: string; to: string; link: string }) {
  return (
    <section className="panel">
      <Heading level={2} size="level-3">
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
      <Link className="ams-link" to={to}>
        {link}
      </Link>
    </section>
  );
}
