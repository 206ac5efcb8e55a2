import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Low to high; folders on one line may not import each other. */
const layers: readonly (readonly string[])[] = [
  ['app/lib', 'app/locales'],
  ['templates'],
  ['app/forms', 'app/domain'],
  ['app/pdf', 'app/seal'],
  ['app/models', 'app/storage', 'app/mail', 'app/jobs'],
  ['app/record'],
  ['app/documents', 'app/dossiers', 'app/conferences', 'app/handbook', 'app/archive'],
  ['app/ports.server.ts'],
  ['app/services.server.ts'],
  ['app/auth'],
  ['app/seed'],
  ['app/components'],
  ['app/host'],
  ['app/routes', 'app/root.tsx', 'app/entry.server.tsx', 'app/entry.client.tsx'],
  ['server.js'],
  ['app/cli'],
];

const root = path.resolve(import.meta.dirname, '..');
const files = [...filesBelow('app'), ...filesBelow('templates'), 'server.js'].filter((file) =>
  /\.(tsx?|js)$/.test(file),
);

describe('the layers of the code', () => {
  it.each(files)('%s imports only from below', (file) => {
    const wrong = importsOf(file).filter((target) => !mayImport(file, target));
    expect(wrong).toEqual([]);
  });

  it('gives each file a layer', () => {
    expect(files.filter((file) => layerOf(file) === -1 && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('keeps server code out of components, which also run in the browser', () => {
    const wrong = files
      .filter((file) => file.startsWith('app/components/') || file.startsWith('app/forms/'))
      .flatMap((file) => importsOf(file, 'values').filter((target) => target.includes('.server')));
    expect(wrong).toEqual([]);
  });
});

describe('the size of files', () => {
  const sizes = files
    .map((file) => ({ file, lines: read(file).split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const linesAt = (share: number) =>
    sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines;

  it('has a median of at most 60 lines and a 90th percentile of at most 240', () => {
    expect(linesAt(0.5)).toBeLessThanOrEqual(60);
    expect(linesAt(0.9)).toBeLessThanOrEqual(240);
  });

  it('has no route over 120 lines', () => {
    expect(sizes.filter(({ file, lines }) => file.startsWith('app/routes/') && lines > 120)).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
  return toLayer < fromLayer || (toLayer === fromLayer && folderOf(from) === folderOf(to));
}

function layerOf(file: string): number {
  return layers.findIndex((layer) => layer.some((folder) => isIn(file, folder)));
}

function folderOf(file: string): string {
  return layers.flat().find((folder) => isIn(file, folder)) ?? file;
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** The project's own files that a file imports, as paths from the root. `values`: without types, which are gone when it runs. */
function importsOf(file: string, what: 'all' | 'values' = 'all'): string[] {
  const source = what === 'all' ? read(file) : read(file).replace(/import type [^;]+;/g, '');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .map((specifier) => {
      if (specifier.startsWith('#')) return specifier.slice(1);
      if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
      return null;
    })
    .filter((target): target is string => target !== null)
    .map((target) => target.replace(/\?.*$/, ''))
    .filter((target) => !/\.(css|svg|json)$/.test(target));
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
