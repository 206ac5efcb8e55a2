import { Paragraph } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { LinkedText } from '#app/components/ui/linked-text.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { AppError } from '#app/lib/errors.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { readMessage } from '#app/mail/read-message.server.ts';
import { findMessage } from '#app/models/message.server.ts';

export const meta = pageTitle('staff:mailbox.title');

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { portal } = await requireStaff(request);
  const { hasMailbox, keyring } = portal;
  const message = hasMailbox ? await findMessage(keyring, params['id'] ?? '') : null;
  if (!message) throw new AppError('not-found');
  const { channel, raw, at } = message;
  return { channel, at: at.toISOString(), ...(await readMessage(channel, raw)) };
};

export default function Message() {
  const t = useWords('staff');
  const { channel, at, to, subject, text, attachments } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <Paragraph className="ams-mb-m">
        <Link to="/postvak" className="ams-link">
          {t('mailbox.back')}
        </Link>
      </Paragraph>
      <PageHeading title={channel === 'sms' ? t('mailbox.sms') : subject} />
      <dl className="facts">
        <dt>{t('mailbox.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('mailbox.at')}</dt>
        <dd>{formatDateTime(new Date(at), 'Europe/Amsterdam')}</dd>
        {attachments.length > 0 && (
          <>
            <dt>{t('mailbox.attachments')}</dt>
            <dd>{attachments.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
      <LinkedText text={text} />
    </StaffLayout>
  );
}
