import { inviteFirstAdmin } from '#app/auth/first-admin.server.ts';
import { seedDemo } from '#app/seed/seed-demo.server.ts';
import type { Portal } from '#app/services.server.ts';

export interface FirstStart {
  /** The one-time link for the first admin; null once there is one. */
  firstAdmin: string | null;
  /** Stops what is still being made, as soon as that can be gone on with. */
  stop(): Promise<void>;
}

/**
 * What an empty database needs before anybody can sign in. The fictitious organisation to look around in is made while the
 * portal is already answering.
 */
export async function prepareFirstStart(portal: Portal): Promise<FirstStart> {
  const firstAdmin = await inviteFirstAdmin(portal);
  const stopping = new AbortController();
  const isTrial = portal.env.seed === 'demo' && portal.env.mode === 'trial';
  const seeding = isTrial ? seed(portal, stopping.signal) : Promise.resolve();
  return {
    firstAdmin,
    stop: () => {
      stopping.abort();
      return seeding;
    },
  };
}

async function seed(portal: Portal, signal: AbortSignal): Promise<void> {
  try {
    await seedDemo(portal, signal);
  } catch (error) {
    portal.log.error({ error }, 'the fictitious organisation could not be made');
  }
}
