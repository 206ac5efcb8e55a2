import { startDemoPortal } from '../demo/portal.ts';
import { signInAsFirstAdmin } from '../demo/staff.ts';
import { fillHall, signAtOnce } from './hall.ts';
import { percentile, type Findings, type Row } from './measure.ts';
import { writeByDriver } from './raw-driver.ts';

const people = 50;

/**
 * Fifty people who sign one document at the same moment, over HTTP to the real server: beside the driver doing the same
 * writes, while PDFs are made, and with a second app process.
 */
export async function benchSigningHall(): Promise<Findings> {
  const portal = await startDemoPortal();
  try {
    const staff = await signInAsFirstAdmin(portal);
    const calm = await fillHall(portal, staff, people);
    const raw = await writeByDriver(portal.mongoUri, calm.address.split('/').at(-1) ?? '', people);
    const one = await signAtOnce(calm.signers, [portal.origin]);
    // The seals of the fifty above are being made meanwhile, and others ask for PDFs.
    const busy = await fillHall(portal, staff, people);
    const asking = Promise.all(Array.from({ length: 10 }, () => staff.bytes(`${calm.address}/document.pdf`)));
    const rendering = await signAtOnce(busy.signers, [portal.origin]);
    await asking;
    const other = await portal.startAnother();
    const shared = await fillHall(portal, staff, people);
    const two = await signAtOnce(shared.signers, [portal.origin, other]);
    const perSecond = ({ together }: { together: number }) => Math.round((people / together) * 10_000) / 10;
    return {
      rows: [
        rowOf(`${people} tegelijk ondertekenen`, one.each),
        rowOf('dezelfde schrijfacties door de driver', raw.each),
        rowOf('ondertekenen terwijl er pdf’s gemaakt worden', rendering.each),
        rowOf('ondertekenen met twee processen', two.each),
      ],
      ratios: [
        {
          what: `${people} tegelijk, in malen de driver`,
          ratio: Math.round((one.together / raw.together) * 100) / 100,
          goal: '≤ 3',
        },
        { what: 'handtekeningen per seconde, één proces', ratio: perSecond(one), goal: 'geen' },
        { what: 'handtekeningen per seconde, twee processen', ratio: perSecond(two), goal: 'geen' },
      ],
    };
  } finally {
    await portal.stop();
  }
}

function rowOf(what: string, times: readonly number[]): Row {
  return { what, p50: percentile(times, 0.5), p99: percentile(times, 0.99), runs: times.length };
}
