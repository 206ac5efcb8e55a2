import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { PartyProblem } from '#app/documents/party-rules.ts';
import type { Reach } from '#app/domain/events.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';
import { PartyFields } from './party-fields.tsx';

/** Who signs: a group per role, with as many places as the form allows. Works without JavaScript. */
export function PartiesForm({
  rules,
  parties,
  problems,
  ways,
  country,
}: {
  rules: readonly PartyRule[];
  parties: readonly DraftParty[];
  problems: readonly PartyProblem[];
  /** In which this portal can reach somebody. */
  ways: readonly Reach[];
  country: 'NL' | 'BE';
}) {
  const t = useWords('staff');
  const nameOf = (partyId: string | undefined) =>
    parties.find((party) => party.partyId === partyId)?.person.name ?? '';
  const said = problems.map((problem) => ({
    name: problem.partyId
      ? `${fieldOf[problem.problem] ?? 'name'}-${problem.partyId}`
      : `role-${problem.role}`,
    text: t(`documents.partyProblems.${problem.problem}`, {
      title: rules.find(({ role }) => role === problem.role)?.title ?? problem.role,
      name: nameOf(problem.partyId),
    }),
  }));
  return (
    <div className="narrow">
      <PageHeading title={t('documents.parties.title')} lead={t('documents.parties.lead')} />
      <ErrorSummary problems={said} />
      <Form method="post" noValidate>
        {/* What Enter does: keep, and not the first button that adds or removes something. */}
        <button type="submit" hidden />
        {rules.map((rule) => {
          const own = parties.filter(({ role }) => role === rule.role);
          return (
            <section key={rule.role} id={`role-${rule.role}`} className="section">
              <Heading level={2}>{rule.title}</Heading>
              {own.map((party, index) => (
                <PartyFields
                  key={party.partyId}
                  rule={rule}
                  party={party}
                  number={own.length > 1 ? index + 1 : null}
                  canRemove={own.length > rule.min}
                  ways={ways}
                  country={country}
                  errorOf={(field) => said.find(({ name }) => name === `${field}-${party.partyId}`)?.text}
                />
              ))}
              {own.length < rule.max && (
                <Button type="submit" variant="secondary" name="add" value={rule.role}>
                  {t('documents.parties.add', { title: rule.title.toLowerCase() })}
                </Button>
              )}
            </section>
          );
        })}
        <Button type="submit">{t('documents.parties.save')}</Button>
      </Form>
    </div>
  );
}

const fieldOf: Partial<Record<PartyProblem['problem'], string>> = {
  reach: 'reach',
  email: 'email',
  mobile: 'phone',
  postal: 'postal',
  organisation: 'organisation',
  capacity: 'capacity',
  'represents-as': 'represents',
  'represents-of': 'of',
  'mandate-until': 'until',
  'mandate-amount': 'amount',
  'mandate-low': 'amount',
  joint: 'joint',
  'minor-young': 'capacity',
  'minor-parent': 'capacity',
};
