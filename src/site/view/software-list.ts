import { listTexts } from "../i18n/lists.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Card, cardOf } from "./card.ts";
import { contextOf, type Link } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type Pager, pagerOf } from "./pager.ts";
import { pageOf, pageSegment } from "./paging.ts";
import { type SearchForm, searchForm } from "./search-form.ts";
import { type SearchPanel, searchPanel } from "./search-panel.ts";
import { waysToBrowse } from "./ways.ts";

/** The list of all software, with the search. */
export interface SoftwareListPage {
  readonly frame: Frame;
  readonly t: (typeof listTexts)[Lang];
  readonly title: string;
  readonly lead: string;
  readonly search: SearchForm;
  /** null on the further pages of the list: their search form leads to the first. */
  readonly panel: SearchPanel | null;
  readonly count: string;
  readonly ways: readonly Link[];
  readonly cards: readonly Card[];
  readonly pager: Pager | null;
}

/** The model of one page of the list; `page` counts from 1. */
export function softwareListPage(data: SiteData, lang: Lang, page: number): SoftwareListPage {
  const context = contextOf(data, lang, `software/${pageSegment(page)}`);
  const t = listTexts[lang];
  const paging = pageOf(data.facts.order, page);
  const suffix = page === 1 ? "" : `, ${t.pageOf(page, paging.pages)}`;
  return {
    frame: frameOf(context, {
      title: t.softwareTitle + suffix,
      description: t.softwareLead,
      scripts: page === 1 ? ["search"] : [],
    }),
    t,
    title: t.softwareTitle,
    lead: t.softwareLead,
    search: searchForm(context),
    panel: page === 1 ? searchPanel(context) : null,
    count: t.entries(paging.total, context.format.number(paging.total)),
    ways: waysToBrowse(context),
    cards: paging.items.map((software) => cardOf(context, software)),
    pager: pagerOf(context, "software/", paging),
  };
}
