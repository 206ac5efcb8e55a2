import type { Portal } from '#app/services.server.ts';
import { inviteFirstAdmin } from '#app/auth/first-admin.server.ts';

/**
 * What an empty database needs before anybody can sign in.
 *
 * @returns the one-time link for the first admin; null once there is one
 */
export function prepareFirstStart(portal: Portal): Promise<string | null> {
  return inviteFirstAdmin(portal);
}
