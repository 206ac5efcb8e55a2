import '@remix-run/node';

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Of the Content-Security-Policy of this answer. */
    nonce: string;
    requestId: string;
    /** The client's address, past the trusted proxies; for limits only. */
    address: string;
  }
}
