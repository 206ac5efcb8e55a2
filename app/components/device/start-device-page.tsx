import { Button, ErrorMessage, Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';
import type { Problem } from '#app/auth/problem.ts';
import { identitiesSeen } from '#app/domain/events.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useProblems } from '../ui/use-problems.ts';
import { useWords } from '../words.tsx';

export interface StartDevicePageProps {
  id: string;
  title: string;
  people: readonly { partyId: string; name: string; title: string; isChosen: boolean }[];
  problems?: readonly Problem[] | undefined;
}

/** Who signs on this device, how staff know who they are, and the PIN that gives it back. */
export function StartDevicePage({ id, title, people, problems }: StartDevicePageProps) {
  const t = useWords('device');
  const { list, of } = useProblems(problems);
  return (
    <>
      <p>
        <a className="ams-link" href={`/documenten/${id}`}>
          {t('start.back')}
        </a>
      </p>
      <PageHeading title={t('start.title')} lead={title} />
      <ErrorSummary problems={list} />
      <Paragraph className="ams-mb-m">{t('start.lead')}</Paragraph>
      {people.length === 0 ? (
        <Paragraph>{t('start.nobody')}</Paragraph>
      ) : (
        // No part of this page may stay behind on the device: the next one is a page of its own.
        <form method="post" className="own__form" noValidate>
          <fieldset className="plain-fieldset" id="party" tabIndex={-1}>
            <legend>{t('start.who')}</legend>
            {people.length > 1 && <Paragraph size="small">{t('start.whoHelp')}</Paragraph>}
            {of('party') && <ErrorMessage>{of('party')}</ErrorMessage>}
            {people.map((person) => (
              <label key={person.partyId} className="choice">
                <input
                  type="checkbox"
                  name="party"
                  value={person.partyId}
                  defaultChecked={person.isChosen || people.length === 1}
                />{' '}
                {person.name}, {person.title}
              </label>
            ))}
          </fieldset>
          <fieldset className="plain-fieldset" id="seen" tabIndex={-1} aria-describedby="seen-help">
            <legend>{t('start.seen')}</legend>
            <Paragraph size="small" id="seen-help">
              {t('start.seenHelp')}
            </Paragraph>
            {of('seen') && <ErrorMessage>{of('seen')}</ErrorMessage>}
            {identitiesSeen.map((seen) => (
              <label key={seen} className="choice">
                <input type="radio" name="seen" value={seen} /> {t(`start.seens.${seen}`)}
              </label>
            ))}
          </fieldset>
          {people.length > 1 && <Others people={people} />}
          <TextField
            name="pin"
            type="password"
            label={t('start.pin')}
            help={t('start.pinHelp')}
            error={of('pin')}
            inputMode="numeric"
            autoComplete="off"
            isShort
          />
          <TextField
            name="again"
            type="password"
            label={t('start.again')}
            error={of('again')}
            inputMode="numeric"
            autoComplete="off"
            isShort
          />
          <Paragraph size="small">{t('start.session')}</Paragraph>
          <Button type="submit">{t('start.submit')}</Button>
        </form>
      )}
    </>
  );
}

/** For who is known in another way than the rest. */
function Others({ people }: Pick<StartDevicePageProps, 'people'>) {
  const t = useWords('device');
  return (
    <details>
      <summary>{t('start.elseTitle')}</summary>
      {people.map(({ partyId, name }) => (
        <Field key={partyId} className="ams-mb-m">
          <Label htmlFor={`seen-${partyId}`}>{t('start.seenElse', { name })}</Label>
          <Select id={`seen-${partyId}`} name={`seen-${partyId}`} className="input--medium">
            <Select.Option value="">{t('start.seenSame')}</Select.Option>
            {identitiesSeen.map((seen) => (
              <Select.Option key={seen} value={seen}>
                {t(`start.seens.${seen}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ))}
    </details>
  );
}
