import { thingTexts } from "../../i18n/things.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { cardsOf } from "../card.ts";
import { contextOf } from "../context.ts";
import { facetItem } from "../entry/glance.ts";
import { frameOf } from "../frame.ts";
import { renderMarkdown } from "../markdown.ts";
import { organisationName } from "../names.ts";
import { item, row } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";
import { filled, improveLink, outward, sourceBlock, type ThingPage } from "./thing.ts";

/** The page of one community; throws for an unknown id. */
export function communityPage(data: SiteData, lang: Lang, id: string): ThingPage {
  const found = data.catalog.communities.get(id);
  if (found === undefined) throw new Error(`No community ${id}`);
  const context = contextOf(data, lang, `communities/${id}/`);
  const t = thingTexts[lang];
  const { value, file } = found;
  const { format } = context;
  const topics = (value.topics ?? []).filter((topic) => data.facts.facets.topic.has(topic));
  return {
    frame: frameOf(context, {
      title: value.name,
      description: value.shortDescription[lang],
      above: [{ label: t.communitiesTitle, href: context.to("communities/") }],
    }),
    t,
    name: value.name,
    preline: t.communityKinds[value.kind],
    lead: value.shortDescription[lang],
    actions: outward([[t.website, value.website]]),
    glance: [
      ...row(t.access, [item(t.accesses[value.access])]),
      ...row(
        t.countries,
        (value.countries ?? []).map((code) => item(format.country(code))),
      ),
      ...row(
        t.languages,
        (value.languages ?? []).map((tag) => item(format.language(tag))),
      ),
      ...row(
        t.runBy,
        (value.organisations ?? []).map((organisation) => {
          const name = organisationName(context, organisation);
          return name === null
            ? null
            : item(name, { href: context.to(`organisations/${organisation}/`) });
        }),
      ),
      ...row(
        t.topics,
        topics.map((topic) => facetItem(context, "topic", topic)),
      ),
    ],
    blocks: filled([
      {
        id: "about",
        title: t.about,
        kind: "prose",
        html: renderMarkdown(value.longDescription?.[lang] ?? ""),
      },
      {
        id: "channels",
        title: t.channels,
        kind: "items",
        items: (value.channels ?? []).map(({ kind, url }) =>
          item(shownAddress(url), { href: safeAddress(url), note: t.channelKinds[kind] }),
        ),
      },
      {
        id: "software",
        title: t.aboutSoftware,
        kind: "cards",
        cards: cardsOf(context, value.software ?? []),
      },
      sourceBlock(context, value.sources),
    ]),
    improve: improveLink(context, file),
  };
}
