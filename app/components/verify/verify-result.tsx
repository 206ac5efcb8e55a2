import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import { FindingList, type ShownFinding } from './finding-list.tsx';

export interface ShownReport {
  size: number;
  sha256: string;
  isSound: boolean;
  findings: readonly ShownFinding[];
  record: readonly ShownFinding[] | null;
  limits: readonly string[];
}

/** What came out, the answer first; then what was looked at, and what nobody can see from a file. */
export function VerifyResult({ report }: { report: ShownReport }) {
  const t = useWords('verify');
  const outcome = report.isSound ? 'good' : 'bad';
  return (
    <section className="section" aria-labelledby="uitkomst">
      <Notice kind={report.isSound ? 'success' : 'warning'}>
        <Heading level={2} size="level-3" id="uitkomst">
          {t(`result.${outcome}`)}
        </Heading>
        <Paragraph>{t(`result.${outcome}Lead`)}</Paragraph>
      </Notice>
      <Heading level={3} className="ams-mt-m">
        {t('result.findings')}
      </Heading>
      <FindingList findings={report.findings} />
      <Heading level={3} className="ams-mt-m">
        {t('result.record')}
      </Heading>
      {report.record ? (
        <FindingList findings={report.record} />
      ) : (
        <Paragraph>{t('result.noRecord')}</Paragraph>
      )}
      <Heading level={3} className="ams-mt-m">
        {t('result.limits')}
      </Heading>
      <ul className="ams-unordered-list">
        {report.limits.map((words) => (
          <li className="ams-unordered-list__item" key={words}>
            {words}
          </li>
        ))}
      </ul>
      <Paragraph size="small" className="ams-mt-m hash">
        {t('result.bytes', { size: report.size.toLocaleString('nl-NL'), sha256: report.sha256 })}
      </Paragraph>
    </section>
  );
}
