import { listTexts } from "../i18n/lists.ts";
import { type Card, cardsOf } from "./card.ts";
import type { Context, Link } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type Pager, pagerOf } from "./pager.ts";
import { pageOf } from "./paging.ts";

/** A list of entries that have something in common. */
export interface CardListPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string | null;
  readonly count: string;
  readonly cards: readonly Card[];
  readonly pager: Pager | null;
  readonly hint: string;
  readonly links: readonly Link[];
}

export interface CardListOptions {
  readonly title: string;
  readonly lead: string | null;
  /** All entries of the list by id. */
  readonly software: readonly string[];
  /** The address of the list's first page, below the language. */
  readonly base: string;
  readonly page: number;
  readonly above: readonly Link[];
  /** Other ways to go on from here. */
  readonly links: readonly Link[];
}

/** One page of such a list. */
export function cardListPage(context: Context, options: CardListOptions): CardListPage {
  const t = listTexts[context.lang];
  const paging = pageOf(options.software, options.page);
  const suffix = options.page === 1 ? "" : `, ${t.pageOf(options.page, paging.pages)}`;
  return {
    frame: frameOf(context, {
      title: options.title + suffix,
      description: options.lead ?? options.title,
      above: options.above,
    }),
    title: options.title,
    lead: options.lead,
    count: t.entries(paging.total, context.format.number(paging.total)),
    cards: cardsOf(context, paging.items),
    pager: pagerOf(context, options.base, paging),
    hint: t.browseHint,
    links: options.links,
  };
}
