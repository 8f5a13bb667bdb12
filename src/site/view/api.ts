import { apiTexts } from "../i18n/api.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { contextOf, type Link } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";

/** The schemas that describe the API's own files; the catalogue's lie beside them. */
const SCHEMAS = [
  "api-index.schema.json",
  "api-names.schema.json",
  "api-software-index.schema.json",
  "api-software.schema.json",
] as const;

/** One kind of file: an example of its address, and what it holds. */
export interface ApiFile {
  readonly address: string;
  readonly href: string;
  readonly text: string;
}

/** The page that explains the API. */
export interface ApiPage {
  readonly frame: Frame;
  readonly t: (typeof apiTexts)[Lang];
  readonly files: readonly ApiFile[];
  readonly schemas: readonly Link[];
  readonly example: string;
  readonly feed: string;
}

/** The model of the API page; links lead to files that exist. */
export function apiPage(data: SiteData, lang: Lang): ApiPage {
  const context = contextOf(data, lang, "api/");
  const t = apiTexts[lang];
  const base = `${context.root}api/v1/`;
  const first = data.facts.order[0]?.id;
  const file = (address: string, text: string): ApiFile => ({
    address: `api/v1/${address}`,
    href: base + address,
    text,
  });
  const files = [
    file("index.json", t.manifest),
    ...(first === undefined
      ? []
      : [
          file("names/software/001.json", t.names),
          file("software/index/001.json", t.index),
          file(`software/${first}.json`, t.entry),
        ]),
  ];
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    files,
    schemas: SCHEMAS.map((name) => ({ label: name, href: `${base}schema/${name}` })),
    example: `curl ${data.site.address ?? "https://…/"}api/v1/index.json`,
    feed: `${context.root}${lang}/feed.xml`,
  };
}
