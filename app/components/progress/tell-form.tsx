import { Button, Checkbox, Heading, Paragraph, Radio } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { ConsentsView } from '#app/documents/consent/read-consents.server.ts';
import { useWords } from '../words.tsx';

const ways = ['spoken', 'phone', 'letter', 'mail'] as const;

/** For a staff member who was told that consent stops: what, how and when. */
export function TellForm({ view: { live, parties, today } }: { view: ConsentsView }) {
  const t = useWords('staff');
  const [first, ...others] = parties;
  return (
    <section className="section">
      <details>
        <summary>{t('consent.write')}</summary>
        <Paragraph>{t('consent.writeHelp')}</Paragraph>
        <Form method="post" className="own__form">
          {others.length === 0 ? (
            <input type="hidden" name="party" value={first?.partyId ?? ''} />
          ) : (
            <fieldset className="own__choices">
              <legend>{t('consent.who')}</legend>
              {parties.map(({ partyId, name }) => (
                <Radio key={partyId} name="party" value={partyId} defaultChecked={partyId === first?.partyId}>
                  {name}
                </Radio>
              ))}
            </fieldset>
          )}
          <fieldset className="own__choices" id="keys" tabIndex={-1}>
            <legend>{t('consent.what')}</legend>
            {live.map(({ key, purpose, recipient }) => (
              <Checkbox key={key} name="key" value={key}>
                {`${recipient}: ${purpose}`}
              </Checkbox>
            ))}
          </fieldset>
          <fieldset className="own__choices">
            <legend>{t('consent.how')}</legend>
            {ways.map((way) => (
              <Radio key={way} id={`how-${way}`} name="how" value={way}>
                {t(`consent.ways.${way}`)}
              </Radio>
            ))}
          </fieldset>
          <p>
            <label htmlFor="on">{t('consent.on')}</label>
            <br />
            <input
              id="on"
              name="on"
              type="date"
              max={today}
              defaultValue={today}
              className="ams-text-input input--medium"
            />
          </p>
          <Heading level={3} size="level-4">
            {t('consent.now')}
          </Heading>
          <Button type="submit" name="act" value="withdraw">
            {t('consent.save')}
          </Button>
        </Form>
      </details>
    </section>
  );
}
