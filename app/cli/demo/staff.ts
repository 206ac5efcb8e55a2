import { generate } from 'otplib';
import type { DemoPortal } from './portal.ts';
import type { Site } from './site.ts';

/** Makes the first admin through the printed link, sets up the second factor, and is signed in. */
export async function signInAsFirstAdmin({ firstAdminUrl, site: newSite }: DemoPortal): Promise<Site> {
  const site = newSite();
  const password = 'een ruiter op zeven fietsen';
  const setUp = await site.submit(await site.get(new URL(firstAdminUrl).pathname), {
    name: 'Beheerder Voorbeeldsma',
    email: 'beheer@dienst.example',
    password,
    repeat: password,
    organisationName: 'Dienst Begeleid Werken Voorbeeldstreek',
  });
  const secret = setUp.document.querySelector('code')?.textContent.replace(/\s/g, '');
  if (!secret) throw new Error(`no secret for codes on ${setUp.url}`);
  const done = await site.submit(setUp, { code: await generate({ secret }) });
  if (done.status >= 400) throw new Error(`signing in failed: ${done.status}`);
  return site;
}
