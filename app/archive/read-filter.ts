import type { ArchiveFilter } from './list-archive.server.ts';

/**
 * The archive's filter from an address; what is not understood is left out.
 *
 * @param search the name that is looked for: an address holds it hidden
 */
export function readArchiveFilter(
  params: URLSearchParams,
  search: string,
): { filter: ArchiveFilter; page: number } {
  const status = statuses.find((known) => known === params.get('stand'));
  const templateId = params.get('formulier')?.slice(0, 80);
  const page = Number(params.get('pagina') ?? 1);
  return {
    filter: {
      ...(status ? { status } : {}),
      ...(templateId ? { templateId } : {}),
      ...(search ? { search } : {}),
      ...(params.get('ditjaar') ? { endsThisYear: true } : {}),
    },
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

const statuses = ['kept', 'held', 'destroyed'] as const;
