import type { Portal } from '#app/services.server.ts';

/** Says on the terminal where the portal is and how to begin; the one thing that is no log line. */
export function greet({ env, hasMailbox }: Portal, firstAdminUrl: string | null): void {
  const lines = [
    '',
    `  Sluitend staat klaar op ${env.publicUrl}`,
    ...(firstAdminUrl
      ? ['', '  Maak de eerste beheerder met deze link (werkt één keer):', `  ${firstAdminUrl}`]
      : []),
    ...(hasMailbox
      ? ['', `  Alle mail en sms komt in het postvak (na het inloggen): ${env.publicUrl}/postvak`]
      : []),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
