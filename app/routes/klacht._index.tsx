import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FollowLink } from '#app/components/complaint/intro-page.tsx';
import { PartyLayout } from '#app/components/layout/party-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { useWords } from '#app/components/words.tsx';
import { listOrganisations } from '#app/models/organisation.server.ts';

export const meta = pageTitle('complaints:title');

/** For anybody: which service it is about. With one service there is nothing to choose. */
export const loader = async () => {
  const organisations = await listOrganisations();
  const [only] = organisations;
  if (only && organisations.length === 1) return redirect(`/klacht/${only._id}`);
  return { organisations: organisations.map(({ _id, name }) => ({ id: _id, name })) };
};

export default function Complaint() {
  const t = useWords('complaints');
  const { organisations } = useLoaderData<typeof loader>();
  return (
    <PartyLayout organisation={null}>
      <div className="complaint">
        <Heading level={1}>{t('title')}</Heading>
        <Paragraph size="large">{t('intro.lead')}</Paragraph>
        <Notice kind="warning">{t('intro.danger')}</Notice>
        <Heading level={2}>{t('intro.which')}</Heading>
        <Paragraph>{t(organisations.length === 0 ? 'intro.none' : 'intro.whichHelp')}</Paragraph>
        <ul className="complaint__choices">
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <a className="ams-link" href={`/klacht/${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <FollowLink />
      </div>
    </PartyLayout>
  );
}
