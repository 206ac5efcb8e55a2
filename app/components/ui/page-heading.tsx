import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';

/** What a page is about, in a line or two, with its one main action beside it. */
export function PageHeading({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="page-heading">
      <div>
        <Heading level={1}>{title}</Heading>
        {lead && <Paragraph size="large">{lead}</Paragraph>}
      </div>
      {children && <div className="page-heading__action">{children}</div>}
    </div>
  );
}
