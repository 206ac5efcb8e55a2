import path from 'node:path';
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js';
import type { ServerBuild } from '@remix-run/node';
import remixConfig from '../../remix.config.js';

type Modules = Record<string, () => Promise<Record<string, unknown>>>;

const routeModules = import.meta.glob('../../app/routes/**/*.{ts,tsx}') as Modules;

/** Every route: its id, its path from the root, and its module. */
export interface Route {
  id: string;
  /** As the router has it, `beheer/gebruikers`; undefined for a frame without a path. */
  path: string | undefined;
  index: boolean;
  parentId: string | undefined;
  module: Record<string, unknown>;
}

/** The routes as Remix finds them in `app/routes`. */
export async function allRoutes(): Promise<Route[]> {
  const manifest = flatRoutes(path.resolve('app'), remixConfig.ignoredRouteFiles ?? []);
  return Promise.all(
    Object.values(manifest).map(async ({ id, path: pattern, index, parentId, file }) => {
      const load = routeModules[`../../app/${file}`];
      if (!load) throw new Error(`no module for route ${file}`);
      return { id, path: pattern, index: index === true, parentId, module: await load() };
    }),
  );
}

/** The pages as the server runs them, made without a build: the same modules, and addresses of scripts that nobody loads. */
export async function serverBuild(): Promise<ServerBuild> {
  const [entry, root, routes] = await Promise.all([
    import('../../app/entry.server.tsx'),
    import('../../app/root.tsx'),
    allRoutes(),
  ]);
  const all: Route[] = [{ id: 'root', path: '', index: false, parentId: undefined, module: root }, ...routes];
  const build = {
    entry: { module: entry },
    routes: Object.fromEntries(all.map((route) => [route.id, { ...route, caseSensitive: undefined }])),
    assets: {
      entry: { module: '/assets/entry.js', imports: [] },
      routes: Object.fromEntries(all.map((route) => [route.id, manifestOf(route)])),
      url: '/assets/manifest.js',
      version: 'test',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    basename: '/',
    mode: 'production',
    isSpaMode: false,
    future: {
      unstable_optimizeDeps: false,
      unstable_routeConfig: false,
      v3_routeConfig: false,
      ...remixConfig.future,
    },
  };
  return build as unknown as ServerBuild;
}

function manifestOf({ id, path: pattern, index, parentId, module }: Route) {
  return {
    id,
    path: pattern,
    index,
    parentId,
    module: `/assets/${id}.js`,
    hasLoader: 'loader' in module,
    hasAction: 'action' in module,
    hasClientLoader: false,
    hasClientAction: false,
    hasErrorBoundary: 'ErrorBoundary' in module,
  };
}
