import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One page that stands for its kind; `address` is relative to the site, "" for its root. */
export interface PageOfKind {
  readonly kind: string;
  readonly address: string;
}

/** Parts of addresses that are no ids: they make a kind of their own. */
const FIXED = new Set([
  "page",
  "family",
  "decision",
  "exceptions",
  "definition",
  "choose",
  "check",
  "compare",
  "parent",
  "text",
  "requests",
  "authority",
  "health",
  "next-level",
]);

/**
 * The richest page of each kind in one language: what lies in the same section at the same depth is of one kind, for
 * example every entry, and the biggest of them shows the most. New sections come in by themselves.
 */
export function pagesOfEachKind(site: string, language: string): readonly PageOfKind[] {
  const pages = new Map<string, PageOfKind & { readonly size: number }>();
  for (const { address, size } of listPages(site, language)) {
    const [section = "home", ...deeper] = address.split("/").slice(1, -1);
    const kind = [section, ...deeper.map((name) => (FIXED.has(name) ? name : "…"))].join("/");
    if (size > (pages.get(kind)?.size ?? -1)) pages.set(kind, { kind, address, size });
  }
  return [...pages.values()].map(({ kind, address }) => ({ kind, address }));
}

function listPages(site: string, language: string) {
  const entries = readdirSync(join(site, language), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name === "index.html");
  return files.map(({ parentPath, name }) => ({
    address: `${relative(site, parentPath).split(sep).join("/")}/`,
    size: statSync(join(parentPath, name)).size,
  }));
}
