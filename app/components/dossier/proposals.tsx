import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ProposalView } from '#app/dossiers/read-person-record.server.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { SaidWords } from './said.tsx';

/** What completed documents propose to change, one by one: old and new beside each other. */
export function Proposals(props: {
  dossierId: string;
  proposals: readonly ProposalView[];
  canDecide: boolean;
  timeZone: string;
}) {
  const t = useWords('staff');
  if (props.proposals.length === 0) return null;
  return (
    <section className="section" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        {t('record.proposals')}
      </Heading>
      <Paragraph>{t('record.proposalsLead')}</Paragraph>
      <ul className="card-list">
        {props.proposals.map((proposal) => (
          <li key={proposal.part} className="card proposal">
            <Proposal {...props} proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  proposal,
  dossierId,
  canDecide,
  timeZone,
}: {
  proposal: ProposalView;
  dossierId: string;
  canDecide: boolean;
  timeZone: string;
}) {
  const t = useWords('staff');
  const { part, label, before, after, source, seen } = proposal;
  const day = formatDate(new Date(source.completedAt), timeZone);
  return (
    <>
      <Heading level={3} size="level-4">
        {label}
      </Heading>
      <p className="proposal__source">
        {t('record.from')}{' '}
        <a className="ams-link" href={`/documenten/${source.documentId}`}>
          {t('record.document', { title: source.title, day })}
        </a>
      </p>
      <div className="proposal__sides">
        <div>
          <h4>{t('record.before')}</h4>
          <SaidWords said={before} />
        </div>
        <div className="proposal__new">
          <h4>{t('record.after')}</h4>
          <SaidWords said={after} />
        </div>
      </div>
      {canDecide && (
        <form method="post" action={`/dossiers/${dossierId}/gegevens`} className="proposal__ways">
          <input type="hidden" name="part" value={part} />
          <input type="hidden" name="document" value={source.documentId} />
          <input type="hidden" name="seen" value={seen} />
          {(['accept', 'decline'] as const).map((verdict) => (
            <Button
              key={verdict}
              type="submit"
              name="verdict"
              value={verdict}
              variant={verdict === 'accept' ? 'primary' : 'secondary'}
              aria-label={`${t(`record.${verdict}`)}: ${label}`}
            >
              {t(`record.${verdict}`)}
            </Button>
          ))}
        </form>
      )}
    </>
  );
}
