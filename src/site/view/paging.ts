export const PAGE_SIZE = 50;

/** One page of a long list; addresses are relative to the list's own folder, such as `page/2/`. */
export interface Paging<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** The numbers to show: first, last, and the neighbours; null for a gap. */
  readonly numbers: readonly (number | null)[];
}

/** How many pages a list of `total` items has; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** One page of a list; `page` counts from 1. */
export function pageOf<T>(all: readonly T[], page: number): Paging<T> {
  const pages = pageCount(all.length);
  return {
    items: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pages,
    total: all.length,
    numbers: numbersFor(page, pages),
  };
}

/** The part of the address that names a page: empty for the first. */
export function pageSegment(page: number): string {
  return page === 1 ? "" : `page/${page}/`;
}

/** The rest parameter of Astro's route for each page: undefined, "page/2", "page/3" … */
export function pageParameters(total: number): readonly (string | undefined)[] {
  return Array.from({ length: pageCount(total) }, (_, index) =>
    index === 0 ? undefined : `page/${index + 1}`,
  );
}

/** The number of the page that a rest parameter names. */
export function pageNumber(parameter: string | undefined): number {
  return parameter === undefined ? 1 : Number(parameter.slice("page/".length));
}

function numbersFor(page: number, pages: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [null, n];
  });
}
