import { Button, Field, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import type { MeetingView } from '#app/documents/meeting/read-meeting.server.ts';
import { shortDate } from '#app/forms/dutch/date.ts';
import { formatDate, formatTime } from '#app/lib/format-date.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { TextField } from '../ui/text-field.tsx';
import { useTyped } from '../ui/typed.tsx';
import { useWords } from '../words.tsx';

/** Day, time and place of a meeting, and what those who are invited should know. */
export function PlanForm({
  view,
  timeZone,
  errorOf,
}: {
  view: MeetingView;
  timeZone: string;
  errorOf: (name: string) => string | undefined;
}) {
  const t = useWords('meeting');
  const { plan, deadline } = view;
  const known = plan && !plan.isCancelled ? plan : null;
  const words = useTyped('words', known?.words);
  const time = (moment: string | undefined) =>
    moment === undefined ? undefined : formatTime(new Date(moment), timeZone);
  return (
    <form method="post" className="own__form" noValidate>
      {deadline && (
        <Paragraph>{t('plan.deadline', { day: formatDate(new Date(deadline), timeZone) })}</Paragraph>
      )}
      <TextField
        name="date"
        label={t('plan.date')}
        help={t('plan.dateHelp')}
        error={errorOf('date')}
        defaultValue={known ? shortDate(localDateOf(known.startsAt, timeZone)) : undefined}
        isShort
      />
      <TextField
        name="from"
        label={t('plan.from')}
        error={errorOf('from')}
        defaultValue={time(known?.startsAt)}
        isShort
      />
      <TextField
        name="until"
        label={t('plan.until')}
        error={errorOf('until')}
        defaultValue={time(known?.endsAt)}
        isShort
      />
      <TextField
        name="place"
        label={t('plan.place')}
        help={t('plan.placeHelp')}
        error={errorOf('place')}
        defaultValue={known?.place}
      />
      <Field className="ams-mb-m">
        <Label htmlFor="words" optional>
          {t('plan.words')}
        </Label>
        <Paragraph id="words-help" size="small">
          {t('plan.wordsHelp')}
        </Paragraph>
        <TextArea id="words" name="words" rows={4} aria-describedby="words-help" defaultValue={words} />
      </Field>
      <Button type="submit" name="act" value="plan">
        {t(known ? 'plan.change' : 'plan.submit')}
      </Button>
      <Paragraph size="small">{t('plan.mails')}</Paragraph>
    </form>
  );
}
