import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ComplaintView } from '#app/documents/complaint/read-complaint.server.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useWords } from '../words.tsx';

/** Who may see a complaint: somebody turns out to be in it, or somebody else goes on with it. */
export function WhoForms({ view, userId }: { view: ComplaintView; userId: string }) {
  const t = useWords('complaints');
  const { handler, colleagues, barred } = view;
  const named = (one: { id: string; name: string }) => ({
    value: one.id,
    label: one.id === userId ? t('staff.me', { name: one.name }) : one.name,
  });
  const others = colleagues.filter(({ mayHandle }) => mayHandle);
  const everybody = handler ? [handler, ...colleagues] : colleagues;
  return (
    <section className="section">
      <Heading level={2}>{t('staff.who')}</Heading>
      {barred.length > 0 && <Paragraph>{t('staff.barred', { names: barred.join(', ') })}</Paragraph>}
      <form method="post" className="complaint__write">
        <ChoiceField
          name="keepOut"
          label={t('staff.about')}
          help={t('staff.aboutHelp')}
          choices={everybody.map(named)}
        />
        <Button type="submit" variant="secondary" name="act" value="keepOut">
          {t('staff.keepOut')}
        </Button>
      </form>
      <Heading level={3} className="ams-mt-l">
        {t('staff.handOver')}
      </Heading>
      {others.length === 0 && <Paragraph>{t('staff.noOther')}</Paragraph>}
      {others.length > 0 && (
        <form method="post" className="complaint__write">
          <ChoiceField name="handler" label={t('staff.handOverTo')} choices={others.map(named)} />
          <Button type="submit" variant="secondary" name="act" value="handOver">
            {t('staff.give')}
          </Button>
        </form>
      )}
    </section>
  );
}
