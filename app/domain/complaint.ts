import type { StaffRole } from './access.ts';

/** A member of staff, as far as it matters for who handles a complaint. */
export interface Colleague {
  id: string;
  name: string;
  roles: readonly StaffRole[];
}

/**
 * Who handles a complaint: a quality coordinator, or else an admin; never whom it is about. Of several the one who
 * comes first in the list.
 *
 * @returns null when there is nobody who may
 */
export function chooseHandler(staff: readonly Colleague[], barredIds: readonly string[]): string | null {
  const free = staff.filter(({ id }) => !barredIds.includes(id));
  const withRole = (role: StaffRole) => free.find(({ roles }) => roles.includes(role));
  return (withRole('qualityCoordinator') ?? withRole('admin'))?.id ?? null;
}

/**
 * Which colleagues a text may mean. A name that was asked for counts by any of its own words ("Noor", "mevrouw De Wit");
 * in a story only a whole name counts, or each Jan would be meant by "januari was leuk, zei Jan".
 */
export function colleaguesMeant<C extends Pick<Colleague, 'name'>>(
  texts: { named: string; stories: readonly string[] },
  staff: readonly C[],
): C[] {
  const named = new Set(wordsOf(texts.named));
  const stories = texts.stories.map((story) => ` ${wordsOf(story).join(' ')} `);
  return staff.filter(({ name }) => {
    const words = wordsOf(name);
    const own = words.filter((word) => word.length > 1 && !particles.has(word));
    const isNamed = own.some((word) => named.has(word));
    return isNamed || (own.length > 1 && stories.some((story) => story.includes(` ${words.join(' ')} `)));
  });
}

/** Letters only, small, without accents: "Öztürk" is also "ozturk". */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Parts that many names share. */
const particles = new Set(
  'van von de der den del dos da di du la le el al ter ten te het en op aan'.split(' '),
);
