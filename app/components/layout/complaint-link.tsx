import { useCommonWords } from '../words/common.ts';

/** Below every page: anybody may complain, about anything here. */
export function ComplaintLink() {
  const t = useCommonWords();
  return (
    <p className="page__complaint">
      <a className="ams-link" href="/klacht">
        {t('complaint')}
      </a>
    </p>
  );
}
