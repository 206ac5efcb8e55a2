import { Button } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { refusal } from '#app/auth/refuse.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';

export const meta = pageTitle('staff:dossiers.new');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await requireStaff(request, 'dossier.create');
  return null;
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'dossier.create');
  const form = await readForm(request);
  const kind = form.raw('kind') === 'partnership' ? 'partnership' : 'person';
  try {
    return redirect(`/dossiers/${await createDossier(portal, user, { kind, label: form.text('label') })}`);
  } catch (error) {
    return refusal(error, { 'invalid-input': 'label' });
  }
};

export default function NewDossier() {
  const t = useWords('staff');
  const problems = useProblems(
    useActionData<typeof action>()?.problems.map((problem) => ({ ...problem, words: 'name' })),
  );
  return (
    <StaffLayout>
      <div className="narrow">
        <PageHeading title={t('dossiers.new')} />
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <fieldset className="plain-fieldset">
            <legend>{t('dossiers.kind')}</legend>
            {(['person', 'partnership'] as const).map((kind) => (
              <label key={kind} className="choice">
                <input type="radio" name="kind" value={kind} defaultChecked={kind === 'person'} />{' '}
                {t(`dossiers.kinds.${kind}`)}
              </label>
            ))}
          </fieldset>
          <TextField
            name="label"
            label={t('dossiers.label')}
            help={t('dossiers.labelHelp')}
            error={problems.of('label')}
            autoComplete="off"
          />
          <Button type="submit">{t('dossiers.create')}</Button>
        </Form>
      </div>
    </StaffLayout>
  );
}
