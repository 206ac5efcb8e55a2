import { getServices } from '#app/services.server.ts';

/** The portal's own certificate, DER (RFC 5280, 4.2.2.1): each certificate it issues says that it is here. */
export const loader = () =>
  new Response(new Uint8Array(getServices().authority.caCertificateDer), {
    headers: {
      'content-type': 'application/pkix-cert',
      'content-disposition': 'attachment; filename="sluitend-ca.cer"',
      'cache-control': 'public, max-age=86400',
    },
  });
