import { pageTexts } from "../i18n/pages.ts";
import { LANGS, type Lang, type SiteData } from "../site-data.ts";
import { contextOf } from "./context.ts";
import { type Frame, frameOf, POLICY } from "./frame.ts";
import type { StaticPath } from "./paths.ts";

/** The page at the root of the site, which only leads to the languages. */
export interface RootPage {
  readonly policy: string;
  readonly lang: Lang;
  readonly title: string;
  readonly siteName: string;
  readonly style: string;
  readonly script: string;
  readonly choices: readonly {
    readonly lang: Lang;
    readonly label: string;
    readonly tagline: string;
    readonly href: string;
  }[];
}

/** The model of the root page; its language is the first of the site's. */
export function rootPage({ site, assets }: SiteData): RootPage {
  const names: Record<Lang, string> = { de: "Deutsch", en: "English" };
  const lang = site.languages[0] ?? "de";
  return {
    policy: POLICY,
    lang,
    title: `${site.name} – ${site.languages.map((other) => pageTexts[other].chooseTitle).join(" / ")}`,
    siteName: site.name,
    style: assets.style,
    script: assets.scripts["choose-language"] ?? "",
    choices: LANGS.filter((other) => site.languages.includes(other)).map((other) => ({
      lang: other,
      label: names[other],
      tagline: site.tagline[other],
      href: `${other}/`,
    })),
  };
}

const KINDS = ["software", "organisations", "suites", "communities", "policies"] as const;
type Kind = (typeof KINDS)[number];

/** The pages at old addresses that lead to the new ones. */
export interface MovedPage {
  readonly frame: Frame;
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly href: string;
}

interface Moved {
  readonly lang: Lang;
  readonly kind: Kind;
  readonly old: string;
}

/** One page for each earlier id; an id that is in use again is not moved. */
export function movedPaths(data: SiteData): StaticPath<Moved>[] {
  return KINDS.flatMap((kind) =>
    [...movedIds(data, kind).keys()].flatMap((old) =>
      data.site.languages.map((lang) => ({ params: { lang, kind, old } })),
    ),
  );
}

/** The page at one old address. */
export function movedPage(data: SiteData, lang: Lang, kind: string, old: string): MovedPage {
  const target = movedIds(data, kind as Kind).get(old);
  if (target === undefined) throw new Error(`Nothing moved from ${kind}/${old}`);
  const context = contextOf(data, lang, `${kind}/${old}/`);
  const t = pageTexts[lang];
  return {
    frame: frameOf(context, { title: t.movedTitle, description: t.movedText, robots: "noindex" }),
    title: t.movedTitle,
    text: t.movedText,
    name: target.name[lang],
    href: context.to(`${kind}/${target.id}/`),
  };
}

interface Target {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
}

function movedIds(data: SiteData, kind: Kind): ReadonlyMap<string, Target> {
  return new Map(
    namedEntries(data, kind).flatMap(({ id, name, previous = [] }) =>
      previous
        .filter((old) => !data.catalog[kind].has(old))
        .map((old) => [old, { id, name }] as const),
    ),
  );
}

interface NamedEntry extends Target {
  readonly previous: readonly string[] | undefined;
}

function namedEntries({ catalog }: SiteData, kind: Kind): readonly NamedEntry[] {
  switch (kind) {
    case "software":
      return [...catalog.software.values()].map(({ id, publiccode, curation }) => ({
        id,
        name: { de: publiccode.name, en: publiccode.name },
        previous: curation?.previousIds,
      }));
    case "policies":
      return [...catalog.policies.values()].map(({ id, facts }) => ({
        id,
        name: facts.title,
        previous: facts.previousIds,
      }));
    default:
      return [...catalog[kind].values()].map(({ id, value }) => ({
        id,
        name: { de: value.name, en: value.name },
        previous: value.previousIds,
      }));
  }
}
