import { Button, Heading } from '@amsterdam/design-system-react';
import type { MeetingPerson, MeetingView } from '#app/documents/meeting/read-meeting.server.ts';
import { identitiesSeen } from '#app/domain/events.ts';
import { formatDateTime, formatTime } from '#app/lib/format-date.ts';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

/** Everybody who signs: whether they come, whether they are there, and whether they signed. */
export function MeetingPeople({ view, timeZone }: { view: MeetingView; timeZone: string }) {
  const t = useWords('meeting');
  const { people, isOpen, plan } = view;
  const isAhead = plan !== null && !plan.isCancelled && !isOpen && view.isLive;
  return (
    <section className="section">
      <Heading level={2}>{t('people.title')}</Heading>
      <p>
        {t('people.count', {
          comes: people.filter(({ comes }) => comes === true).length,
          there: people.filter(({ attended }) => attended !== null).length,
          signed: people.filter(({ signedAt }) => signedAt !== null).length,
          all: people.length,
        })}
      </p>
      {isOpen && <p>{t('people.seenHelp')}</p>}
      <ul className="card-list">
        {people.map((person) => (
          <li key={person.partyId} id={`wie-${person.partyId}`} className="card meeting__person">
            <div>
              <p>
                <strong>{person.name}</strong>, {person.label}
              </p>
              <p>
                <StatusTag tone={toneOf[person.step]}>{t(`people.steps.${person.step}`)}</StatusTag>{' '}
                {person.signedAt &&
                  t('people.signedAt', { moment: formatDateTime(new Date(person.signedAt), timeZone) })}{' '}
                {person.comes !== null && t(person.comes ? 'people.comes' : 'people.stays')}{' '}
                {t(`people.invitation.${person.invitation}`)}
              </p>
            </div>
            {isOpen && <Attendance person={person} timeZone={timeZone} />}
            {isAhead && <Told person={person} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** At the door: they are there, and how staff know who they are. */
function Attendance({ person, timeZone }: { person: MeetingPerson; timeZone: string }) {
  const t = useWords('meeting');
  const { partyId, name, attended } = person;
  if (attended) {
    return (
      <form method="post" className="meeting__attend">
        <input type="hidden" name="party" value={partyId} />
        <span>
          {t('people.thereSince', { time: formatTime(new Date(attended.at), timeZone) })}{' '}
          {t(`people.seens.${attended.seen}`)}
        </span>
        <Button type="submit" variant="tertiary" name="act" value="gone">
          {t('people.gone')}
          <span className="ams-visually-hidden"> {name}</span>
        </Button>
      </form>
    );
  }
  return (
    <form method="post" className="meeting__attend">
      <input type="hidden" name="party" value={partyId} />
      <label htmlFor={`seen-${partyId}`} className="ams-visually-hidden">
        {t('people.seen', { name })}
      </label>
      <select id={`seen-${partyId}`} name={`seen-${partyId}`} className="ams-select" defaultValue="known">
        {identitiesSeen.map((seen) => (
          <option key={seen} value={seen}>
            {t(`people.seens.${seen}`)}
          </option>
        ))}
      </select>
      <Button type="submit" variant="secondary" name="act" value="attend">
        {t('people.there')}
        <span className="ams-visually-hidden"> {name}</span>
      </Button>
    </form>
  );
}

/** Before the meeting: what somebody said on the telephone. */
function Told({ person: { partyId, name, comes } }: { person: MeetingPerson }) {
  const t = useWords('meeting');
  return (
    <form method="post" className="meeting__attend">
      <input type="hidden" name="party" value={partyId} />
      {(['comes', 'stays'] as const)
        .filter((act) => comes !== (act === 'comes'))
        .map((act) => (
          <Button key={act} type="submit" variant="tertiary" name="act" value={act}>
            {t(`people.told.${act}`)}
            <span className="ams-visually-hidden"> {name}</span>
          </Button>
        ))}
    </form>
  );
}

const toneOf = {
  attend: 'calm',
  later: 'calm',
  sign: 'busy',
  signed: 'done',
  'not-asked': 'stopped',
  over: 'stopped',
} as const;
