import { inviteFirstAdmin } from '#app/auth/first-admin.server.ts';
import { seedDemo } from '#app/seed/seed-demo.server.ts';
import type { Portal } from '#app/services.server.ts';

/**
 * What an empty database needs before anybody can sign in. The fictitious organisation to look around in is made while the
 * portal is already answering.
 *
 * @returns the one-time link for the first admin; null once there is one
 */
export async function prepareFirstStart(portal: Portal): Promise<string | null> {
  const link = await inviteFirstAdmin(portal);
  if (portal.env.seed === 'demo' && portal.env.mode === 'trial') {
    seedDemo(portal).catch((error: unknown) =>
      portal.log.error({ error }, 'the fictitious organisation could not be made'),
    );
  }
  return link;
}
