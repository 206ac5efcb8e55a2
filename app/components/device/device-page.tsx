import {
  Button,
  ErrorMessage,
  Field,
  Heading,
  Label,
  Paragraph,
  PasswordInput,
} from '@amsterdam/design-system-react';
import type { Problem } from '#app/auth/problem.ts';
import type { DevicePerson, DeviceView } from '#app/documents/device/device-turn.server.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { SummaryBox } from '../signing/problems.tsx';
import { useWords } from '../words.tsx';

export interface DevicePageProps {
  view: DeviceView;
  /** Whether somebody's turn runs, and the device was only laid down. */
  hasTurn: boolean;
  problems: readonly Problem[];
}

/** The device between two people: whose turn it is, and how its owner takes it back. Nothing of the document is on it. */
export function DevicePage({ view, hasTurn, problems }: DevicePageProps) {
  const t = useWords('device');
  const { next, people, organisation, title } = view;
  const wrong = problems.map(({ field, words, values }) => ({
    field,
    text: t(`problems.${words}`, values ?? {}),
  }));
  const rest = people.filter(({ partyId, status }) => status === 'to-sign' && partyId !== next?.partyId);
  // Who signs here may have to wait for others elsewhere.
  const isSoon = next === null && people.some(({ status }) => status === 'later');
  return (
    <PartyLayout organisation={organisation} isAtDevice>
      <div className="signing" id="stand" {...(isSoon && { 'data-live': '5' })}>
        <SummaryBox items={wrong} />
        <Heading level={1}>{next ? t('give', { name: next.name }) : t(isSoon ? 'soon' : 'done')}</Heading>
        {next ? (
          <>
            <Paragraph size="large">
              {t('document', { organisation: organisation.name, name: next.name, title })}
            </Paragraph>
            {hasTurn && <Paragraph>{t('running', { name: next.name })}</Paragraph>}
            <Begin person={next} variant="primary" />
          </>
        ) : (
          <Paragraph size="large">{t(isSoon ? 'soonText' : 'doneText')}</Paragraph>
        )}
        {rest.length > 0 && (
          <details>
            <summary>{t('others')}</summary>
            <ul className="device__others">
              {rest.map((person) => (
                <li key={person.partyId}>
                  <Begin person={person} variant="secondary" />
                </li>
              ))}
            </ul>
          </details>
        )}
        {people.length > 1 && <People people={people} />}
        <details className="device__owner" open={(next === null && !isSoon) || wrong.length > 0}>
          <summary>{t('owner')}</summary>
          <Unlock problem={wrong.find(({ field }) => field === 'pin')?.text} />
        </details>
      </div>
    </PartyLayout>
  );
}

function Begin({ person, variant }: { person: DevicePerson; variant: 'primary' | 'secondary' }) {
  const t = useWords('device');
  return (
    <form method="post" action="/toestel">
      <input type="hidden" name="party" value={person.partyId} />
      <Button type="submit" name="act" value="begin" variant={variant}>
        {t('iAm', { name: person.name })}
      </Button>
    </form>
  );
}

function People({ people }: { people: readonly DevicePerson[] }) {
  const t = useWords('device');
  return (
    <section>
      <Heading level={2} size="level-3">
        {t('people')}
      </Heading>
      <ol className="device__people">
        {people.map(({ partyId, name, status }) => (
          <li key={partyId}>
            <strong>{name}</strong>: {t(`statuses.${status}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Unlock({ problem }: { problem: string | undefined }) {
  const t = useWords('device');
  return (
    <form method="post" action="/toestel" noValidate>
      <Field invalid={problem !== undefined} className="ams-mb-m">
        <Label htmlFor="pin">{t('pin')}</Label>
        <Paragraph size="small" id="pin-help">
          {t('pinHelp')}
        </Paragraph>
        {problem && <ErrorMessage id="pin-error">{problem}</ErrorMessage>}
        <PasswordInput
          id="pin"
          name="pin"
          size={8}
          inputMode="numeric"
          autoComplete="off"
          invalid={problem !== undefined}
          aria-describedby={problem ? 'pin-help pin-error' : 'pin-help'}
        />
      </Field>
      <Button type="submit" name="act" value="unlock" variant="secondary">
        {t('unlock')}
      </Button>
    </form>
  );
}
