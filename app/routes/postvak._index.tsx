import { Paragraph } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { AppError } from '#app/lib/errors.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { readMessage } from '#app/mail/read-message.server.ts';
import { listMessages } from '#app/models/message.server.ts';

export const meta = pageTitle('staff:mailbox.title');

/** For who is signed in: it exists only where the portal is tried out, and holds parties' links. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { portal } = await requireStaff(request);
  const { hasMailbox, keyring } = portal;
  if (!hasMailbox) throw new AppError('not-found');
  const messages = await listMessages(keyring, 100);
  return Promise.all(
    messages.map(async ({ id, channel, raw, at }) => {
      const { to, subject } = await readMessage(channel, raw);
      return { id, channel, at: at.toISOString(), to, subject };
    }),
  );
};

export default function Mailbox() {
  const t = useWords('staff');
  const messages = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <PageHeading title={t('mailbox.title')} lead={t('mailbox.lead')} />
      {messages.length === 0 && <Paragraph>{t('mailbox.empty')}</Paragraph>}
      <ul className="messages">
        {messages.map(({ id, channel, at, to, subject }) => (
          <li key={id}>
            <Link to={`/postvak/${id}`} className="message">
              <span className="message__to">
                {t(`mailbox.${channel}`)} · {to}
              </span>
              <span className="message__subject">{subject}</span>
              <time className="message__at" dateTime={at}>
                {formatDateTime(new Date(at), 'Europe/Amsterdam')}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </StaffLayout>
  );
}
