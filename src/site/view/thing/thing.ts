import type { Source } from "../../../schema/generated/curation.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { thingTexts } from "../../i18n/things.ts";
import type { Lang } from "../../site-data.ts";
import type { Card } from "../card.ts";
import type { Context, Link } from "../context.ts";
import { editAddress } from "../forge.ts";
import type { Frame } from "../frame.ts";
import { readOnWithAge } from "../read-on.ts";
import { type Item, item, joinNotes, type Row } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";

/** A part of a page with its heading; the kinds differ in what they hold. */
export type Block = { readonly id: string; readonly title: string } & (
  | { readonly kind: "items"; readonly items: readonly Item[] }
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "cards"; readonly cards: readonly Card[] }
  | { readonly kind: "prose"; readonly html: string }
  | { readonly kind: "uses"; readonly uses: readonly UseRow[] }
);

/** One software that an organisation uses. */
export interface UseRow {
  readonly software: Item;
  readonly purpose: string;
  readonly period: string;
  readonly evidence: string;
  readonly source: Item | null;
}

/** The page of an organisation, a suite or a community. */
export interface ThingPage {
  readonly frame: Frame;
  readonly t: (typeof thingTexts)[Lang];
  readonly name: string;
  /** The tag of the name's language where that is known not to be the page's. */
  readonly preline: string;
  readonly lead: string | null;
  readonly actions: readonly Link[];
  readonly glance: readonly Row[];
  readonly blocks: readonly Block[];
  readonly improve: Link | null;
}

/** Leaves out blocks that have nothing to show. */
export function filled(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => sizeOf(block) > 0);
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case "items":
      return block.items.length;
    case "rows":
      return block.rows.length;
    case "cards":
      return block.cards.length;
    case "prose":
      return block.html.length;
    case "uses":
      return block.uses.length;
    default:
      return block satisfies never;
  }
}

/** Links out of the page, where an address is given and safe. */
export function outward(
  links: readonly (readonly [string, string | undefined])[],
): readonly Link[] {
  return links.flatMap(([label, address]) => {
    const href = safeAddress(address);
    return href === null ? [] : [{ label, href }];
  });
}

/** The sources of an entry with their age. */
export function sourceBlock(context: Context, sources: readonly Source[]): Block {
  const { lang } = context;
  const items = sources.map(({ url, date, note, commit }) => {
    const read = commit === undefined ? null : entryTexts[lang].commit(commit.slice(0, 10));
    const age = readOnWithAge(context, date);
    return item(shownAddress(url), { href: safeAddress(url), note: joinNotes([note, read, age]) });
  });
  return { id: "sources", title: thingTexts[lang].sources, kind: "items", items };
}

/** Where a reader can better the file; null where the site names no forge. */
export function improveLink({ data, lang }: Context, file: string): Link | null {
  const href = editAddress(data.site, file);
  return href === null ? null : { label: thingTexts[lang].improve, href };
}

/** A software entry as an item; its id where the catalogue does not have it. */
export function softwareItem(context: Context, id: string, note: string | null = null): Item {
  const found = context.data.catalog.software.get(id);
  const href = found === undefined ? null : context.to(`software/${id}/`);
  return item(found?.publiccode.name ?? id, { href, note });
}

/** Organisations, suites or communities as items; ids that lead nowhere are left out. */
export function namedItems(
  context: Context,
  kind: "suites" | "communities",
  ids: readonly string[],
): readonly Item[] {
  return ids.flatMap((id) => {
    const found = context.data.catalog[kind].get(id);
    return found === undefined
      ? []
      : [item(found.value.name, { href: context.to(`${kind}/${id}/`) })];
  });
}
