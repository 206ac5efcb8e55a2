/** A seed for fast-check: printed, so that a failing run can be had again with `FC_SEED=… npm test`. */
export function propertySeed(name: string): number {
  const given = process.env.FC_SEED;
  const seed = given === undefined ? (Date.now() ^ (process.pid << 8)) | 0 : Number(given);
  console.log(`${name}: seed ${seed}`);
  return seed;
}
