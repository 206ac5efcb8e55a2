import {
  Button,
  Checkbox,
  Field,
  Heading,
  Label,
  Paragraph,
  Radio,
  TextArea,
} from '@amsterdam/design-system-react';
import type { StepView } from '#app/documents/complaint/read-complaint.server.ts';
import { useWords } from '../words.tsx';

/** The step that comes next is recorded; what is said with it goes to whoever filed the complaint. */
export function StepForm({ steps }: { steps: readonly StepView[] }) {
  const t = useWords('complaints');
  const next = steps.find(({ doneAt }) => doneAt === null);
  if (!next) return null;
  return (
    <form method="post" className="complaint__write panel">
      <Heading level={3}>{t('staff.doStep')}</Heading>
      <Paragraph>{next.title}</Paragraph>
      <input type="hidden" name="step" value={next.id} />
      <Words
        name="stepWords"
        label={t('staff.stepWords')}
        help={t(next.isAnswer ? 'staff.stepAnswerHelp' : 'staff.stepWordsHelp')}
        rows={next.isAnswer ? 8 : 3}
      />
      <Button type="submit" name="act" value="step">
        {t('staff.record')}
      </Button>
    </form>
  );
}

export function WriteForm() {
  const t = useWords('complaints');
  return (
    <details className="complaint__more">
      <summary>{t('staff.write')}</summary>
      <form method="post" className="complaint__write">
        <Words name="words" label={t('staff.message')} rows={4} />
        <fieldset className="plain-fieldset">
          <legend>{t('staff.forWhom')}</legend>
          <Radio name="kind" value="message" id="kind-message" defaultChecked>
            {t('staff.toComplainant')}
          </Radio>
          <Radio name="kind" value="note" id="kind-note">
            {t('staff.noteOnly')}
          </Radio>
        </fieldset>
        <Button type="submit" variant="secondary" name="act" value="write">
          {t('staff.save')}
        </Button>
      </form>
    </details>
  );
}

export function CloseForm({ canClose }: { canClose: boolean }) {
  const t = useWords('complaints');
  return (
    <section className="section">
      <Heading level={2}>{t('staff.close')}</Heading>
      <Paragraph>{t(canClose ? 'staff.closeHelp' : 'staff.notYet')}</Paragraph>
      <details className="complaint__more">
        <summary>{t('staff.close')}</summary>
        <form method="post" className="complaint__write">
          <Words name="closeWords" label={t('staff.closeWords')} rows={3} />
          <Checkbox name="withdrawn" value="yes" id="withdrawn">
            {t('staff.withdrawn')}
          </Checkbox>
          <Button type="submit" variant="secondary" name="act" value="close">
            {t('staff.closeNow')}
          </Button>
        </form>
      </details>
    </section>
  );
}

function Words({ name, label, help, rows }: { name: string; label: string; help?: string; rows: number }) {
  return (
    <Field>
      <Label htmlFor={name}>{label}</Label>
      {help && (
        <Paragraph id={`${name}-help`} size="small">
          {help}
        </Paragraph>
      )}
      <TextArea id={name} name={name} rows={rows} {...(help && { 'aria-describedby': `${name}-help` })} />
    </Field>
  );
}
