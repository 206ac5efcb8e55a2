import { readdirSync } from 'node:fs';
import type { RequestHandler } from 'express';

const types: Partial<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * Gives the `.br` that the build made of a file, to who can read it; stands before the middleware that serves the folder.
 *
 * @param folder as built; files that come later are served as they are
 */
export function precompressed(folder: string): RequestHandler {
  const names = new Set(list(folder).filter((name) => name.endsWith('.br')));
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = types[name.split('.').at(-1) ?? ''];
    if (type && names.has(`${name}.br`)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings('br') === 'br') {
        request.url = request.url.replace(request.path, `${request.path}.br`);
        response.setHeader('content-encoding', 'br');
        response.setHeader('content-type', type);
      }
    }
    next();
  };
}

/** Without a build there is nothing to give. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
