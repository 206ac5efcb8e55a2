import { listInWords } from '../../dutch/text.ts';
import { type AreaProfile, consistencyWord, type InterestProfile } from './profile.ts';

/** What stands out, in plain sentences to talk about: no advice and no verdict. */
export function talkPoints(profile: InterestProfile): string[] {
  const scored = profile.areas.filter(({ score }) => score !== null);
  if (scored.length === 0) return [];
  return [
    'Dit beeld is geen oordeel, wel iets om over te praten. U kiest zelf wat u ermee doet.',
    ...top(scored),
    ...mixedUp(scored),
    ...(profile.way === 'short'
      ? ['U bekeek de korte reeks. Dat geeft een eerste indruk. Met de lange reeks ziet u meer.']
      : []),
  ];
}

function top(scored: readonly AreaProfile[]): string[] {
  const first = scored.filter(({ rank }) => rank === 1);
  if (first.length === scored.length) {
    return ['U koos bij elk soort werk ongeveer hetzelfde. Wat zou u als eerste willen proberen?'];
  }
  const names = listInWords(first.map(({ label }) => `‘${label}’`));
  return [
    first.length === 1
      ? `Bovenaan staat ${names}. Wat lijkt u daar leuk aan? Herkent u dat?`
      : `Samen bovenaan staan ${names}. Ze hebben evenveel punten. Wat wilt u het liefst proberen?`,
  ];
}

/** Only where there is interest: that somebody says no to most of a field of work is clear enough. */
function mixedUp(scored: readonly AreaProfile[]): string[] {
  const found = scored.filter(
    ({ score, consistency }) => (score ?? 0) >= 50 && consistencyWord(consistency) === 'wisselend',
  );
  if (found.length === 0) return [];
  const names = listInWords(found.map(({ label }) => `‘${label}’`));
  return [`Bij ${names} koos u de ene keer ja en de andere keer nee. Wat daarvan wel, en wat niet?`];
}
