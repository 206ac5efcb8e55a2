// `npm run bench [name …]`: how fast the parts are, each beside a peer in the same run. Ratios count; the machine does not.
import './bench/production.ts';
import { writeFile } from 'node:fs/promises';
import { benchBasePdf } from './bench/base-pdf.ts';
import type { Findings } from './bench/measure.ts';
import { benchFilling } from './bench/filling.ts';
import { benchLinear } from './bench/linear.ts';
import { benchOneSignature } from './bench/one-signature.ts';
import { benchPageWeight } from './bench/page-weight.ts';
import { benchSigningHall } from './bench/signing-hall.ts';

const benchmarks: Readonly<Record<string, () => Promise<Findings>>> = {
  'base-pdf': benchBasePdf,
  linear: benchLinear,
  filling: benchFilling,
  'one-signature': benchOneSignature,
  'page-weight': benchPageWeight,
  'signing-hall': benchSigningHall,
};

const asked = process.argv.slice(2);
const found: Record<string, Findings> = {};
for (const [name, bench] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  found[name] = await bench();
  if (found[name].rows.length > 0) console.table(found[name].rows);
  for (const { what, ratio, goal } of found[name].ratios)
    console.log(`${what}: ${String(ratio)} (doel ${goal})`);
}
if (asked.length === 0)
  await writeFile('bench.json', `${JSON.stringify({ node: process.version, ...found }, null, 2)}\n`);
