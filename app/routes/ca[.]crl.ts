import { readRevocationList } from '#app/archive/revocation-list.server.ts';
import { getServices } from '#app/services.server.ts';

/** The list of revoked certificates, DER (RFC 5280, 5). */
export const loader = async () => {
  const { authority, clock } = getServices();
  return new Response(new Uint8Array(await readRevocationList(authority, clock())), {
    headers: {
      'content-type': 'application/pkix-crl',
      'content-disposition': 'attachment; filename="sluitend-ca.crl"',
      'cache-control': 'public, max-age=3600',
    },
  });
};
