import type { Pagefind } from "./search/ask.ts";
import { byId } from "./search/dom.ts";
import { type OrderFile, ranksOf } from "./search/ranks.ts";
import { createSearch, type Labels } from "./search/search.ts";
import type { SearchSettings } from "./search/texts.ts";
import { wire } from "./search/wire.ts";

/** The search of the software list. The page works without it; with it the list answers while one types. */
const section = byId("search", HTMLElement);
const root = new URL(section.dataset.root ?? "./", location.href);
const settings: SearchSettings = JSON.parse(byId("search-settings", HTMLScriptElement).text);

/** The name says most, then what an entry replaces (src/site/search/records.ts writes the fields). */
const META_WEIGHTS = { title: 5, replaces: 3, description: 2, about: 1 };

async function loadPagefind(): Promise<Pagefind> {
  const address = new URL("pagefind/pagefind.js", root).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 1, ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

async function loadJson<T>(name: string): Promise<T> {
  const reply = await fetch(
    new URL(`pagefind/${name}.${document.documentElement.lang}.json`, root),
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.status}`);
  return reply.json();
}

wire(
  createSearch({
    settings,
    loadPagefind,
    loadRanks: async () => ranksOf(await loadJson<OrderFile>("order")),
    loadLabels: () => loadJson<Labels>("labels"),
  }),
);
