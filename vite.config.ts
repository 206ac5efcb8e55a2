import { createRequire } from 'node:module';
import path from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import remixConfig from './remix.config.js';

// The design system's single file cannot be shaken: a page would carry all parts for the few that it uses.
const designSystem = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@amsterdam/design-system-react/package.json')),
  'dist/index.js',
);

// Formik takes four functions of lodash and one for wrapped components, and with them a fifth of the filling page.
const ownHelpers = path.resolve('app/lib/formik-helpers');

export default defineConfig({
  plugins: [remix(remixConfig), oneFileForFilling()],
  resolve: {
    alias: [
      { find: /^@amsterdam\/design-system-react$/, replacement: designSystem },
      { find: /^lodash-es\/(clone|cloneDeep|isPlainObject|toPath)$/, replacement: `${ownHelpers}/$1.ts` },
      { find: /^hoist-non-react-statics$/, replacement: `${ownHelpers}/hoistStatics.ts` },
    ],
  },
  // date-fns from its 300 files takes a tenth of the server's start.
  ssr: { noExternal: ['@amsterdam/design-system-react', 'date-fns', '@date-fns/tz'] },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});

/** All that `entry.client.tsx` needs in one file: pages have no other scripts to share parts with. */
function oneFileForFilling(): Plugin {
  return {
    name: 'one-file-for-filling',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {}
        : {
            build: {
              rollupOptions: {
                output: {
                  manualChunks: (id, { getModuleInfo }) =>
                    reachable(getModuleInfo).has(id) ? 'invullen' : undefined,
                },
              },
            },
          },
  };
}

type GetModuleInfo = (id: string) => { importedIds: readonly string[] } | null;

let known: Set<string> | undefined;

function reachable(getModuleInfo: GetModuleInfo): Set<string> {
  if (known) return known;
  const found = new Set<string>();
  const toDo = [path.resolve('app/entry.client.tsx')];
  for (let id = toDo.pop(); id !== undefined; id = toDo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    toDo.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  found.delete(path.resolve('app/entry.client.tsx'));
  known = found;
  return found;
}
