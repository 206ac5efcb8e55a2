import { Link } from '@remix-run/react';
import type { SmkRow } from '#app/handbook/smk.ts';
import { useWords } from '../words.tsx';

/** Each requirement with the steps and forms that realise it; who has none is said to have none. */
export function SmkTable({ rows }: { rows: readonly SmkRow[] }) {
  const t = useWords('staff');
  return (
    <div className="table-scroll" role="region" aria-label={t('smk.title')} tabIndex={0}>
      <table className="ams-table__table table">
        <caption className="ams-visually-hidden">{t('smk.title')}</caption>
        <thead>
          <tr>
            {(['code', 'asks', 'steps', 'forms'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`smk.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, asks, steps, forms }) => (
            <tr key={code} className="ams-table__row">
              <th scope="row">{code}</th>
              <td data-label={t('smk.columns.asks')}>{asks}</td>
              <td data-label={t('smk.columns.steps')}>
                <ul className="plain-list">
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              </td>
              <td data-label={t('smk.columns.forms')}>
                {forms.length === 0 && t('smk.none')}
                <ul className="plain-list">
                  {forms.map(({ id, title, how }) => (
                    <li key={id}>
                      <Link className="ams-link" to={`/formulieren/${id}`}>
                        {title}
                      </Link>
                      {`: ${how}`}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
