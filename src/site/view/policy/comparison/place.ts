import type { Properties } from "hast";
import { figureFile, versionPage } from "../../../../outputs/policies/addresses.ts";
import type { ClauseLink, PolicyText } from "../../../../policies/model.ts";
import type { Lang } from "../../../site-data.ts";
import { footnoteMarks } from "../hast/footnotes.ts";
import type { ClauseTarget, TextSetting } from "../hast/setting.ts";

/** One of two texts on a page: whose it is, and what it is called there. */
export interface SidePlace {
  readonly policy: string;
  /** What stands over its words, such as "Bisher: 2026.2". */
  readonly label: string;
}

/** What a comparison needs to know of the page that it is shown on; plain JSON, so that a worker can be told. */
export interface ComparisonPlace {
  /** The language of the page; the texts may be in another one. */
  readonly lang: Lang;
  /** The way to the root of the site, such as `../../`. */
  readonly root: string;
  readonly before: SidePlace;
  readonly after: SidePlace;
  /** The versions of every policy of the site, by its id. */
  readonly policies: Readonly<Record<string, readonly string[]>>;
  /** Pictures that the site has, from its root. */
  readonly pictures: readonly string[];
}

/** What of a text its words need: the numbers of its clauses and footnotes. */
export type ShownText = Pick<PolicyText, "version" | "language" | "clauses">;

/** How the words of each side are turned into HTML. */
export interface Settings {
  readonly place: ComparisonPlace;
  readonly before: TextSetting;
  readonly after: TextSetting;
  /** The language of both texts. */
  readonly language: Lang;
  /** The page of a clause in the text that it stands in. */
  readonly pageOf: (side: "before" | "after", clause: string) => string;
}

/** The settings for two texts of one language. */
export function settingsFor(place: ComparisonPlace, before: ShownText, after: ShownText): Settings {
  const language = after.language === "en" ? "en" : "de";
  const page = (side: "before" | "after", clause: string) => {
    const { version } = side === "before" ? before : after;
    return place.root + versionPage(place.lang, { policy: place[side].policy, version }, clause);
  };
  return {
    place,
    language,
    before: sideSetting(place, "before", before, language),
    after: sideSetting(place, "after", after, language),
    pageOf: page,
  };
}

/** The language of the texts, as an attribute where that of the page is another one. */
export function textLanguage({ language, place }: Settings): Properties {
  return language === place.lang ? {} : { lang: language };
}

/** The language of the page, for its words among those of the texts. */
export function pageLanguage({ language, place }: Settings): Properties {
  return language === place.lang ? {} : { lang: place.lang };
}

function sideSetting(
  place: ComparisonPlace,
  side: "before" | "after",
  text: ShownText,
  lang: Lang,
): TextSetting {
  const { policy } = place[side];
  const pictures = new Set(place.pictures);
  const numbers = new Map(text.clauses.map(({ id, number }) => [id, number]));
  return {
    lang,
    targetOf: (link) => targetOf(place, { policy, version: text.version, numbers }, link),
    pictureOf: (file) => {
      const address = figureFile(policy, file);
      return pictures.has(address) ? place.root + address : null;
    },
    footnotes: { ...footnoteMarks(text), isLinked: false },
  };
}

interface Standing {
  readonly policy: string;
  readonly version: string;
  readonly numbers: ReadonlyMap<string, string>;
}

/** A cross-reference leads to the page of the version that it stands in, or to what holds of another policy. */
function targetOf(place: ComparisonPlace, at: Standing, link: ClauseLink): ClauseTarget {
  const policy = link.policy ?? at.policy;
  const own = policy === at.policy;
  const versions = Object.hasOwn(place.policies, policy) ? place.policies[policy] : undefined;
  const version = link.version ?? (own ? at.version : versions?.findLast((id) => id !== "draft"));
  const label = (own && at.numbers.get(link.clause)) || `${own ? "" : policy}#${link.clause}`;
  const isThere = version !== undefined && versions?.includes(version) === true;
  const isClause = !own || link.version !== null || at.numbers.has(link.clause);
  if (!isThere || !isClause) return { href: null, label };
  return { href: place.root + versionPage(place.lang, { policy, version }, link.clause), label };
}
