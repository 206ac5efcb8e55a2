import { bad, isSound, unknown, type Finding } from '#app/documents/verify/finding.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { tasks } from '#app/jobs/tasks.server.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';

/** A record as the portal exports it. */
export async function verifyJson(bytes: Uint8Array): Promise<Finding[]> {
  const t = wordsOf('verify');
  const input = parseJson(bytes);
  if (input === undefined) return [bad(t('cli.noJson'))];
  try {
    const findings = await verifyRecord(input, tasks.document);
    if (!isSound(findings)) return findings;
    const { head } = input as { head: { hash: string } };
    return [...findings, unknown(t('cli.chainOnly', { head: head.hash.slice(0, 16) }))];
  } catch {
    // Whatever was made of the parts of a hostile file, it is no record.
    return [bad(t('cli.noJson'))];
  }
}

/** @returns undefined for what is no JSON in UTF-8 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
