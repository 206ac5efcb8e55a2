import { Paragraph } from '@amsterdam/design-system-react';
import type { Json } from '#app/lib/canonical-json.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { useWords } from '#app/lib/words.ts';
import type { FillingView } from './section-form.tsx';

/** Where an answer came from, as long as it is what was taken over. */
export function CarriedOver({
  view,
  fieldId,
  value,
}: {
  view: FillingView;
  fieldId: string;
  value: Json | undefined;
}) {
  const t = useWords('filling');
  const source = view.carriedOver.find((one) => one.fieldId === fieldId);
  if (!source || JSON.stringify(value) !== JSON.stringify(view.values[fieldId])) return null;
  const { from, title = '', completedAt } = source;
  const day = completedAt ? formatDate(new Date(completedAt), view.timeZone) : '';
  return (
    <Paragraph size="small" className="filling__source">
      {t(`fill.carriedOver.${from}`, { title, day })}
    </Paragraph>
  );
}
