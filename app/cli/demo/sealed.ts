import type { Page, Site } from './site.ts';

/** Waits until the portal says that the document at this address is sealed. */
export async function sealed(staff: Site, address: string): Promise<Page> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    const page = await staff.get(address);
    if (page.document.querySelector('a[href$="bewijs.pdf"]')) return page;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('not sealed within two minutes');
}
