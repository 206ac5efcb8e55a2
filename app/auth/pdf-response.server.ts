/** A PDF shown in the browser, under a name that says nothing about anybody. */
export function pdfResponse(bytes: Uint8Array, name: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="${name}.pdf"`,
    },
  });
}
