import { thingTexts } from "../../i18n/things.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Card, cardOf } from "../card.ts";
import { type Context, contextOf } from "../context.ts";
import { frameOf } from "../frame.ts";
import { healthLink } from "../health/page.ts";
import { renderMarkdown } from "../markdown.ts";
import { organisationName } from "../names.ts";
import { item, row } from "../row.ts";
import {
  filled,
  improveLink,
  outward,
  softwareItem,
  sourceBlock,
  type ThingPage,
} from "./thing.ts";

/** The page of one suite with its components; throws for an unknown id. */
export function suitePage(data: SiteData, lang: Lang, id: string): ThingPage {
  const found = data.catalog.suites.get(id);
  if (found === undefined) throw new Error(`No suite ${id}`);
  const context = contextOf(data, lang, `suites/${id}/`);
  const t = thingTexts[lang];
  const { value, file } = found;
  const publisher = organisationName(context, value.publisher);
  const components = componentCards(context, id);
  return {
    frame: frameOf(context, {
      title: value.name,
      description: value.shortDescription[lang],
      above: [{ label: t.suitesTitle, href: context.to("suites/") }],
    }),
    t,
    name: value.name,
    preline: t.componentsN(components.length),
    lead: value.shortDescription[lang],
    actions: [
      ...outward([
        [t.website, value.website],
        [t.repository, value.repository],
        [t.documentation, value.documentation],
      ]),
      ...healthLink(context, "suites", id),
    ],
    glance: [
      ...row(t.publisher, [
        publisher === null
          ? null
          : item(publisher, { href: context.to(`organisations/${value.publisher}/`) }),
      ]),
      ...row(
        t.wholeEntry,
        value.software === undefined ? [] : [softwareItem(context, value.software)],
      ),
    ],
    blocks: filled([
      {
        id: "about",
        title: t.about,
        kind: "prose",
        html: renderMarkdown(value.longDescription[lang]),
      },
      { id: "components", title: t.components, kind: "cards", cards: components },
      sourceBlock(context, value.sources),
    ]),
    improve: improveLink(context, file),
  };
}

function componentCards(context: Context, id: string): readonly Card[] {
  const { data, lang } = context;
  return (data.facts.relations.components.get(id) ?? []).flatMap(({ software, part }) => {
    const entry = data.catalog.software.get(software);
    return entry === undefined ? [] : [cardOf(context, entry, part?.[lang] ?? null)];
  });
}
