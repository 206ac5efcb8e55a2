/**
 * A face of 32 by 32 as one path of lines without fill: around, two eyes and a mouth that bends with the mood.
 *
 * @param mood from 0 (sad) to 1 (glad)
 */
export function facePath(mood: number): string {
  const bend = Math.round((21 + (Math.min(1, Math.max(0, mood)) - 0.5) * 14) * 10) / 10;
  const corner = Math.round((21 - (bend - 21) / 3) * 10) / 10;
  return `M29 16A13 13 0 1 1 3 16A13 13 0 1 1 29 16M11 12V13M21 12V13M10 ${corner}Q16 ${bend} 22 ${corner}`;
}
