import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Link, readPageLinks } from "./page-links.ts";
import { resolveLink } from "./resolve-link.ts";
import { stylesheetAddresses } from "./stylesheet-links.ts";

/** What a check of a built site found: one line per different mistake, and how much was looked at. */
export interface SiteLinks {
  readonly mistakes: readonly string[];
  readonly pages: number;
  readonly links: number;
}

interface AnchorLink {
  readonly from: string;
  readonly path: string;
  readonly anchor: string;
}

/** A mistake that many pages have in common, for example in their footer, has the same `key` on all of them. */
interface Mistake {
  readonly key: string;
  readonly from: string;
  readonly text: string;
}

/**
 * Checks every link of every page and stylesheet below `folder`: relative, inside, its file and its anchor are there,
 * nothing is loaded from another host. `ownAddresses` are the web addresses under which the site is published.
 */
export async function checkSite(
  folder: string,
  ownAddresses: readonly string[] = [],
): Promise<SiteLinks> {
  const files = new Set(await listFiles(folder));
  const anchors = new Map<string, ReadonlySet<string>>();
  const wanted: AnchorLink[] = [];
  const mistakes: Mistake[] = [];
  let links = 0;
  for (const from of files) {
    const read = await readLinks(folder, from);
    if (!read) continue;
    if (from.endsWith(".html")) anchors.set(from, read.anchors);
    links += read.links.length;
    for (const link of read.links) {
      const found = resolveLink(from, link, ownAddresses);
      if (found.kind === "inside" && found.anchor) wanted.push({ from, ...found });
      const reason = found.kind === "inside" ? whyMissing(files, found.path) : reasonOf(found);
      if (reason) mistakes.push(describe(from, link, reason, found.kind === "inside"));
    }
  }
  mistakes.push(...missingAnchors(wanted, anchors));
  return { mistakes: summarize(mistakes), pages: anchors.size, links };
}

function describe(from: string, link: Link, reason: string, inside: boolean): Mistake {
  const key = inside ? reason : `${link.address} ${reason}`;
  return { key, from, text: `${link.place} "${link.address}" ${reason}` };
}

/** Each mistake once, with the first page that has it and the number of the others. */
function summarize(mistakes: readonly Mistake[]): readonly string[] {
  return [...Map.groupBy(mistakes, ({ key }) => key).values()].map((same) => {
    const others = new Set(same.map(({ from }) => from)).size - 1;
    const more = others > 0 ? ` (and on ${others} other pages)` : "";
    return `${same[0]?.from}: ${same[0]?.text}${more}`;
  });
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) =>
    join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/").replace(/^\//, ""),
  );
}

async function readLinks(folder: string, file: string) {
  if (file.endsWith(".html")) return readPageLinks(await readFile(join(folder, file), "utf8"));
  if (!file.endsWith(".css")) return null;
  const addresses = stylesheetAddresses(await readFile(join(folder, file), "utf8"));
  const links: Link[] = addresses.map((address) => ({ place: "url()", address, loads: true }));
  return { anchors: new Set<string>(), links };
}

function reasonOf(
  found: { readonly kind: "outside" } | { readonly kind: "wrong"; reason: string },
) {
  return found.kind === "wrong" ? found.reason : null;
}

function whyMissing(files: ReadonlySet<string>, path: string): string | null {
  if (files.has(path)) return null;
  if (files.has(`${path}/index.html`)) return "leads to a folder without its final slash";
  return `leads to ${path}, which is not there`;
}

function missingAnchors(
  wanted: readonly AnchorLink[],
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Mistake[] {
  const missing = wanted.filter(({ path, anchor }) => {
    const there = anchors.get(path);
    return there && !there.has(anchor) && anchor !== "top" && !anchor.startsWith(":~:");
  });
  return missing.map(({ from, path, anchor }) => {
    const text = `"#${anchor}" is not in ${path}`;
    return { key: text, from, text };
  });
}
