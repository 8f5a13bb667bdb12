import { Parser } from "htmlparser2";
import { stylesheetAddresses } from "./stylesheet-links.ts";

/** One address in a page; `loads` says that a browser fetches it without being asked. */
export interface Link {
  readonly place: string;
  readonly address: string;
  readonly loads: boolean;
}

/** What a page offers to others (its anchors) and what it asks of them. */
export interface PageLinks {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
}

type Attributes = Readonly<Record<string, string>>;

const loading = new Set(["action", "background", "data", "formaction", "ping", "poster", "src"]);
const loadingRelations =
  /\b(stylesheet|icon|manifest|modulepreload|preload|prefetch|preconnect|dns-prefetch)\b/i;

/** Reads anchors and addresses out of HTML as browsers do (WHATWG HTML); never fails. */
export function readPageLinks(html: string): PageLinks {
  const anchors = new Set<string>();
  const links: Link[] = [];
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inStyle = name === "style";
      if (attributes.id) anchors.add(attributes.id);
      if (name === "a" && attributes.name) anchors.add(attributes.name);
      links.push(...linksOf(name, attributes));
    },
    ontext(text) {
      if (inStyle) links.push(...styleLinks("<style>", text));
    },
    onclosetag() {
      inStyle = false;
    },
  });
  parser.end(html);
  return { anchors, links };
}

function linksOf(name: string, attributes: Attributes): Link[] {
  const links: Link[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    const place = `<${name} ${key}>`;
    if (key === "href" || key === "xlink:href") {
      links.push({ place, address: value, loads: hrefLoads(name, attributes) });
    } else if (key === "srcset" || key === "imagesrcset") {
      links.push(...candidates(value).map((address) => ({ place, address, loads: true })));
    } else if (key === "style") links.push(...styleLinks(place, value));
    else if (loading.has(key)) links.push({ place, address: value, loads: true });
  }
  const refresh = name === "meta" && /refresh/i.test(attributes["http-equiv"] ?? "");
  const target = refresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.content ?? "")?.[1] : null;
  if (target) links.push({ place: "<meta refresh>", address: target, loads: false });
  return links;
}

function hrefLoads(name: string, attributes: Attributes): boolean {
  if (name === "a" || name === "area") return false;
  return name !== "link" || loadingRelations.test(attributes.rel ?? "");
}

function styleLinks(place: string, css: string): Link[] {
  return stylesheetAddresses(css).map((address) => ({ place, address, loads: true }));
}

/** The addresses of a srcset attribute (WHATWG HTML, 4.8.4.2.1). */
function candidates(srcset: string): readonly string[] {
  const parts = srcset.split(/,\s+|,$/).map((part) => part.trim().split(/\s+/)[0] ?? "");
  return parts.filter((address) => address !== "");
}
