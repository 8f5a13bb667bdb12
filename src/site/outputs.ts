import { renderApi } from "../outputs/api/api.ts";
import { renderBadges } from "../outputs/badges/render-badges.ts";
import { type FeedEntry, renderFeed } from "../outputs/feed.ts";
import { renderLicenseApi } from "../outputs/licenses/api.ts";
import type { OutputFile } from "../outputs/output-file.ts";
import { renderPolicies } from "../outputs/policies/render-policies.ts";
import { renderSitemap } from "../outputs/sitemap.ts";
import { PUBLISHED_SCHEMAS } from "../schema/api/schemas.ts";
import { feedTexts } from "./i18n/feed.ts";
import { LANGS, type Lang, type SiteData } from "./site-data.ts";
import { describe } from "./view/description.ts";
import { movedPaths } from "./view/root.ts";

/** A feed reader wants what is new, not everything. */
const FEED_ENTRIES = 50;

/**
 * What of the site is neither page nor asset: the JSON API, the pictures of badges, policies in
 * every form, the feeds, sitemap and robots.txt.
 * `pages` are the addresses of all pages relative to the root, such as `de/software/`.
 */
export function* siteOutputs(data: SiteData, pages: readonly string[]): Generator<OutputFile> {
  yield* renderApi({ catalog: data.catalog, facts: data.facts, schemas: PUBLISHED_SCHEMAS });
  yield* renderLicenseApi(data.catalog, data.facts.asOf);
  yield* renderBadges({ ...data, site: data.site.name, languages: data.site.languages });
  yield* renderPolicies({ ...data, asOf: data.facts.asOf });
  for (const lang of LANGS) yield renderFeed(feedOf(data, lang));
  const moved = new Set(
    movedPaths(data).map(({ params: { lang, kind, old } }) => `${lang}/${kind}/${old}/`),
  );
  const lasting = pages.filter((page) => !moved.has(page));
  yield* renderSitemap(data.site.address ?? null, lasting);
}

function feedOf(data: SiteData, lang: Lang): Parameters<typeof renderFeed>[0] {
  const t = feedTexts[lang];
  const entries = newestEntries(data, lang);
  const base = data.site.address === undefined ? "" : `${data.site.address}${lang}/`;
  return {
    path: `${lang}/feed.xml`,
    language: lang,
    title: `${data.site.name}: ${t.title}`,
    subtitle: data.facts.history.complete ? t.subtitle : `${t.subtitle} ${t.incomplete}`,
    author: data.site.operator?.name ?? data.site.name,
    home: base === "" ? "./" : base,
    self: `${base}feed.xml`,
    updated: entries[0]?.updated ?? `${data.facts.asOf}T00:00:00Z`,
    entries: entries.map((entry) => ({ ...entry, href: base + entry.href })),
  };
}

function newestEntries(data: SiteData, lang: Lang): readonly FeedEntry[] {
  const dated = data.facts.order.flatMap((software) => {
    const history = data.facts.history.entries.get(`software/${software.id}`);
    const updated = history?.changed ?? null;
    return updated === null ? [] : [{ software, updated, published: history?.added ?? null }];
  });
  return dated
    .sort((left, right) => Date.parse(right.updated) - Date.parse(left.updated))
    .slice(0, FEED_ENTRIES)
    .map(({ software, updated, published }) => ({
      key: `software/${software.id}`,
      title: software.publiccode.name,
      summary: describe(software, lang)?.text.shortDescription ?? "",
      href: `software/${software.id}/`,
      updated,
      published,
    }));
}
