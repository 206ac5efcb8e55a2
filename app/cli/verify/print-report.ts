import { limitsOfVerification } from '#app/documents/verify/verify-pdf.server.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { FileReport } from './verify-file.ts';

/** One line a finding, as it is read in a terminal. */
export function printReport(path: string, report: FileReport): string[] {
  const t = wordsOf('verify');
  return [
    path,
    ...(report.sha256 === null
      ? []
      : [`    ${t('result.bytes', { size: report.size, sha256: report.sha256 })}`]),
    ...(report.ca === null ? [] : [`    ${t('cli.caFrom', { path: report.ca })}`]),
    ...report.findings.map(({ outcome, words }) => `  ${marks[outcome]} ${words}`),
    ...(report.isSound
      ? [`  ${t('result.limits')}:`, ...limitsOfVerification().map((words) => `    – ${words}`)]
      : []),
    `  ${report.isSound ? t('cli.sound') : t('cli.unsound')}`,
    '',
  ];
}

const marks = { good: '✓', bad: '✗', unknown: '?' } as const;
