import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ScreenRound, ScreenView } from '#app/documents/meeting/read-screen.server.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { Enhance } from '../enhance.tsx';
import { BareLayout } from '../layout/bare-layout.tsx';
import { useWords } from '../words.tsx';
import screenScript from './screen.js?url';

/** The screen in the hall: which places have signed. Read from far; nothing on it can be pressed. */
export function ScreenPage({ view, token }: { view: ScreenView; token: string }) {
  const t = useWords('meeting');
  const { organisation, title, place, startsAt, timeZone, rounds, signed, needed } = view;
  const day = startsAt === null ? '' : formatDate(new Date(startsAt), timeZone);
  return (
    <main className="screen" id="inhoud">
      <header className="screen__head">
        <p>{[organisation, place, day].filter(Boolean).join(' · ')}</p>
        <Heading level={1}>{title}</Heading>
      </header>
      <div id="stand">
        <p className="screen__count" role="status" data-seq={view.seq}>
          {t(stateOf(view), { signed, needed })}
        </p>
        <progress className="bar screen__bar" value={signed} max={needed} aria-label={t('screen.bar')} />
        {rounds.map((round) => (
          <Round key={round.round} round={round} isOnly={rounds.length === 1} />
        ))}
      </div>
      <p id="verbinding" className="screen__lost" role="alert" hidden data-words={t('screen.lost')} />
      <noscript>
        <p>{t('screen.noScript')}</p>
      </noscript>
      <Enhance src={screenScript} data={{ 'data-stream': `/scherm/${token}/stroom` }} />
    </main>
  );
}

function Round({ round, isOnly }: { round: ScreenRound; isOnly: boolean }) {
  const t = useWords('meeting');
  return (
    <section className={`screen__round screen__round--${round.status}`}>
      {!isOnly && (
        <Heading level={2}>
          {t('screen.round', { round: round.round, signed: round.signed, needed: round.needed })}
        </Heading>
      )}
      <ul className="screen__places">
        {round.places.map((place, index) => (
          <li key={index} className={`screen__place screen__place--${place.status}`}>
            <span className="screen__label">{place.label}</span>
            {place.name !== null && <span className="screen__name">{place.name}</span>}
            <span className="screen__status">
              {place.status === 'signed' && <span aria-hidden="true">✓ </span>}
              {t(`screen.places.${place.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ isStopped, isSealed, isComplete }: ScreenView): string {
  if (isStopped) return 'screen.stopped';
  if (isSealed) return 'screen.sealed';
  return isComplete ? 'screen.complete' : 'screen.count';
}

export function NoScreenPage() {
  const t = useWords('meeting');
  return (
    <BareLayout>
      <Heading level={1}>{t('screen.none')}</Heading>
      <Paragraph>{t('screen.noneText')}</Paragraph>
    </BareLayout>
  );
}
