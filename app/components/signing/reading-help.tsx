import { useLocation } from '@remix-run/react';
import { stepPath } from '#app/auth/step-path.ts';
import { Enhance } from '../enhance.tsx';
import { useCalm } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import aloudScript from './aloud.js?url';

/** For who reads with difficulty: big letters with less around them, and the page read aloud where there is a voice. */
export function ReadingHelp({ reference }: { reference: string }) {
  const t = usePartyWords();
  const isCalm = useCalm();
  const page = useLocation().pathname.split('/')[3] ?? '';
  return (
    <div className="reading-help">
      <form method="post" action={`${stepPath(reference, 'start')}/weergave`}>
        <input type="hidden" name="bladzijde" value={page} />
        <button type="submit" name="rustig" value={isCalm ? 'nee' : 'ja'} className="reading-help__button">
          {t(isCalm ? 'calm.off' : 'calm.on')}
        </button>
      </form>
      {/* Shown by the script, and only where the browser has a Dutch voice. */}
      <div className="reading-help__aloud" id="voorlezen" role="group" aria-label={t('aloud.label')} hidden>
        <button
          type="button"
          className="reading-help__button"
          data-aloud="play"
          data-start={t('aloud.start')}
          data-pause={t('aloud.pause')}
          data-resume={t('aloud.resume')}
        >
          {t('aloud.start')}
        </button>
        <button type="button" className="reading-help__button" data-aloud="stop" hidden>
          {t('aloud.stop')}
        </button>
        <label>
          {t('aloud.speed')}{' '}
          <select data-aloud="speed" defaultValue="1">
            <option value="0.7">{t('aloud.slow')}</option>
            <option value="1">{t('aloud.normal')}</option>
            <option value="1.3">{t('aloud.fast')}</option>
          </select>
        </label>
      </div>
      <Enhance src={aloudScript} />
    </div>
  );
}
