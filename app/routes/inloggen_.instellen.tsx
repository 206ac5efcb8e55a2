import { Button, Paragraph } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { deviceOf } from '#app/auth/device.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { ownPath } from '#app/auth/own-path.ts';
import { refusal } from '#app/auth/refuse.server.ts';
import { findHalfSignedIn } from '#app/auth/second-step.server.ts';
import { offerSecondStep, setUpSecondStep } from '#app/auth/set-up-second-step.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { RecoveryCodes } from '#app/components/ui/recovery-codes.tsx';
import { SecondStepForm } from '#app/components/ui/second-step-form.tsx';
import { useWords } from '#app/components/words.tsx';
import { AppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('staff:auth.setUp.title');

/** Without an offer there is nothing to set up: also right after it was done, when the cookie is a newer one. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const portal = getServices();
  const half = await findHalfSignedIn(portal, request);
  return { offer: half && !half.user.totp ? await offerSecondStep(portal, half.user) : null };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const portal = getServices();
  const half = await findHalfSignedIn(portal, request);
  if (!half) throw new AppError('link-expired', 'the session between the steps is over');
  const form = await readForm(request);
  const sealed = form.raw('sealed');
  try {
    const answer = { sealed, code: form.text('code') };
    const { codes, cookie } = await setUpSecondStep(portal, half, answer, deviceOf(request));
    return data({ codes, problems: [], offer: null }, { headers: { 'set-cookie': cookie } });
  } catch (error) {
    const { data: again, init } = refusal(error, { 'wrong-code': 'code' });
    // The same code to scan: it is in the person's app by now.
    return data(
      { ...again, codes: null, offer: await offerSecondStep(portal, half.user, sealed) },
      init ?? {},
    );
  }
};

export default function SetUpSecondStep() {
  const t = useWords('staff');
  const [search] = useSearchParams();
  const answer = useActionData<typeof action>();
  const loaded = useLoaderData<typeof loader>();
  const offer = answer?.offer ?? loaded.offer;
  return (
    <StaffLayout>
      <div className="narrow">
        {answer?.codes ? (
          <>
            <RecoveryCodes codes={answer.codes} level={1} />
            <a className="ams-button ams-button--primary" href={ownPath(search.get('naar'))}>
              {t('auth.recovery.next')}
            </a>
          </>
        ) : (
          <>
            <PageHeading title={t('auth.setUp.title')} lead={t('auth.setUp.lead')} />
            {offer ? <SecondStepForm offer={offer} problems={answer?.problems} /> : <Expired />}
          </>
        )}
      </div>
    </StaffLayout>
  );
}

function Expired() {
  const t = useWords('staff');
  return (
    <>
      <Paragraph className="ams-mb-m">{t('auth.setUp.expired')}</Paragraph>
      <form action="/inloggen">
        <Button type="submit">{t('auth.setUp.signIn')}</Button>
      </form>
    </>
  );
}
