import { listTexts } from "../i18n/lists.ts";
import type { Context, Link } from "./context.ts";
import { type Paging, pageSegment } from "./paging.ts";

/** One number of the pager: a link, the page itself (no link), or a gap (no number). */
export interface PagerStep {
  readonly number: string | null;
  readonly label: string | null;
  readonly href: string | null;
  /** The value of aria-current. */
  readonly current: "page" | null;
}

/** The links between the pages of a list. */
export interface Pager {
  readonly label: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly steps: readonly PagerStep[];
}

/** The pager of a list whose first page is at `base` below the language; null where one page holds everything. */
export function pagerOf(context: Context, base: string, paging: Paging<unknown>): Pager | null {
  if (paging.pages === 1) return null;
  const t = listTexts[context.lang];
  const { page, pages } = paging;
  const address = (n: number): string => context.to(base + pageSegment(n));
  return {
    label: t.pages,
    previous: page > 1 ? { label: t.previous, href: address(page - 1) } : null,
    next: page < pages ? { label: t.next, href: address(page + 1) } : null,
    steps: paging.numbers.map((n) => {
      if (n === null) return { number: null, label: null, href: null, current: null };
      const number = context.format.number(n);
      return n === page
        ? { number, label: t.page(n), href: null, current: "page" }
        : { number, label: t.page(n), href: address(n), current: null };
    }),
  };
}
