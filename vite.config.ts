import { createRequire } from 'node:module';
import path from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

// The design system's single file cannot be shaken: a page would carry all parts for the few that it uses.
const designSystem = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@amsterdam/design-system-react/package.json')),
  'dist/index.js',
);

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: { alias: [{ find: /^@amsterdam\/design-system-react$/, replacement: designSystem }] },
  // date-fns from its 300 files takes a tenth of the server's start.
  ssr: { noExternal: ['@amsterdam/design-system-react', 'date-fns', '@date-fns/tz'] },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
