import { frameTexts } from "../i18n/frame.ts";
import { LANGS, type Lang, type SiteData } from "../site-data.ts";
import type { Context, Link } from "./context.ts";

export interface NavigationLink extends Link {
  /** "page" on the page itself, "true" on a page below it, null elsewhere (values of aria-current). */
  readonly current: "page" | "true" | null;
}

export interface Alternate {
  readonly lang: Lang;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Everything around the content of a page. */
export interface Frame {
  readonly lang: Lang;
  readonly t: (typeof frameTexts)[Lang];
  readonly root: string;
  readonly home: string;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly alternates: readonly Alternate[];
  readonly policy: string;
  readonly styles: readonly string[];
  readonly icon: string;
  readonly feed: string;
  /** Runs before the first paint, so that a chosen theme does not flash. */
  readonly themeScript: string;
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly navigation: readonly NavigationLink[];
  readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly breadcrumb: readonly Link[];
  readonly demonstration: boolean;
  readonly officialHeader: string | null;
  readonly dataStand: string;
  /** schema.org data as JSON, already safe inside a script element; null where a page has none. */
  readonly jsonLd: string | null;
  readonly robots: string | null;
}

/** What a page says of itself. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The pages above this one, without the home page and the page itself. */
  readonly above?: readonly Link[];
  /** Names of browser entries that the page needs beside `theme`. */
  readonly scripts?: readonly string[];
  /** Names of style sheets that the page needs beside the one of every page. */
  readonly styles?: readonly string[];
  /** schema.org data as JSON, already safe inside a script element. */
  readonly jsonLd?: string;
  readonly robots?: string;
}

/** The policy of every page: the search needs WebAssembly and a worker; everything else comes from the site's own files. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/**
 * The menu has room for eight. Communities are also reached from the organisations and at the foot of every page, so
 * that policies take their place where there are any.
 */
function mainPlaces({ data }: Context): readonly Place[] {
  const hasPolicies = data.catalog.policies.size > 0;
  return [
    "software",
    "insteadOf",
    "suites",
    "licenses",
    ...(hasPolicies ? (["policies"] as const) : []),
    "organisations",
    ...(hasPolicies ? [] : (["communities"] as const)),
    "knowledge",
    "contribute",
  ];
}

const ADDRESS = {
  software: "software/",
  categories: "categories/",
  browse: "browse/",
  insteadOf: "instead-of/",
  suites: "suites/",
  organisations: "organisations/",
  communities: "communities/",
  knowledge: "knowledge/",
  licenses: "licenses/",
  policies: "policies/",
  check: "licenses/check/",
  badges: "badges/",
  contribute: "contribute/",
  statistics: "statistics/",
  dataQuality: "data-quality/",
  enforcement: "enforcement/",
  api: "api/",
  imprint: "imprint/",
  privacy: "privacy/",
  accessibility: "accessibility/",
  easyLanguage: "easy-language/",
} as const;
type Place = keyof typeof ADDRESS;

/** The frame of one page. */
export function frameOf(context: Context, head: PageHead): Frame {
  const { data, lang, path, root } = context;
  const t = frameTexts[lang];
  const { site, assets } = data;
  return {
    lang,
    t,
    root,
    home: context.to(""),
    siteName: site.name,
    title: path === "" ? `${site.name}: ${head.title}` : `${head.title} – ${site.name}`,
    description: head.description,
    canonical: site.address === undefined ? null : `${site.address}${lang}/${path}`,
    alternates: alternates(context),
    styles: [assets.style, ...(head.styles ?? []).map((name) => styleAddress(data, name))].map(
      (address) => root + address,
    ),
    fonts: assets.fonts.map((font) => root + font),
    policy: POLICY,
    icon: `${root}favicon.svg`,
    feed: `${root}${lang}/feed.xml`,
    themeScript: scriptAddress(context, "theme"),
    scripts: (head.scripts ?? []).map((name) => scriptAddress(context, name)),
    navigation: mainPlaces(context).map((place) => navigationLink(context, place)),
    footer: footer(context),
    breadcrumb: path === "" ? [] : [{ label: t.home, href: context.to("") }, ...(head.above ?? [])],
    demonstration: site.demonstration,
    officialHeader: site.officialHeader?.[lang] ?? null,
    dataStand: t.dataStand(context.format.date(data.facts.asOf)),
    jsonLd: head.jsonLd ?? null,
    robots: head.robots ?? null,
  };
}

function scriptAddress({ data, root }: Context, name: string): string {
  return root + scriptOf(data, name);
}

/** The address of a bundled browser entry, from the root; throws for one that was not bundled. */
export function scriptOf({ assets }: SiteData, name: string): string {
  const address = assets.scripts[name];
  if (address === undefined) throw new Error(`The browser entry ${name} was not bundled`);
  return address;
}

/** The address of a further style sheet, from the root; throws for one that was not bundled. */
function styleAddress({ assets }: SiteData, name: string): string {
  const address = assets.furtherStyles[name];
  if (address === undefined) throw new Error(`The style sheet ${name} was not bundled`);
  return address;
}

function alternates({ data, lang, path, root }: Context): readonly Alternate[] {
  const names: Record<Lang, string> = { de: "Deutsch", en: "English" };
  return LANGS.filter((other) => data.site.languages.includes(other)).map((other) => ({
    lang: other,
    label: names[other],
    href: `${root}${other}/${path}`,
    current: other === lang,
  }));
}

function navigationLink(context: Context, place: Place): NavigationLink {
  const address = ADDRESS[place];
  const inside = context.path.startsWith(address);
  const current = context.path === address ? "page" : inside ? "true" : null;
  return { ...placeLink(context, place), current };
}

function placeLink(context: Context, place: Place): Link {
  return { label: frameTexts[context.lang][place], href: context.to(ADDRESS[place]) };
}

function footer(context: Context): Frame["footer"] {
  const t = frameTexts[context.lang];
  const links = (places: readonly Place[]): readonly Link[] =>
    places.map((place) => placeLink(context, place));
  return [
    {
      title: t.about,
      links: links([
        "software",
        "categories",
        "browse",
        "licenses",
        "check",
        "badges",
        ...(context.data.catalog.policies.size === 0 ? [] : (["policies"] as const)),
        "communities",
        "statistics",
        ...(context.data.facts.badges.rules === null ? [] : (["dataQuality"] as const)),
        ...(context.data.enforcement.policies.size === 0 ? [] : (["enforcement"] as const)),
        "contribute",
      ]),
    },
    {
      title: t.forMachines,
      links: [
        ...links(["api"]),
        { label: t.feed, href: `${context.root}${context.lang}/feed.xml` },
      ],
    },
    { title: t.legal, links: links(["imprint", "privacy", "accessibility", "easyLanguage"]) },
  ];
}
