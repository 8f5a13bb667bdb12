import type { Catalog, Software } from "../../catalog/catalog.ts";
import type { Facts } from "../../facts/facts.ts";
import type { OutputFile } from "../output-file.ts";
import { type Language, pictureOf } from "./badge-picture.ts";
import { renderBadgeSvg } from "./badge-svg.ts";

/** What pictures are made from; `site` is the name of the catalogue. */
export interface BadgesInput {
  readonly catalog: Catalog;
  readonly facts: Facts;
  readonly site: string;
  readonly languages: readonly Language[];
}

/** The address of a badge's picture, relative to the root of the site. */
export function badgeAddress(software: string, badge: string, language: Language): string {
  return `badges/${software}/${badge}.${language}.svg`;
}

/**
 * The picture of every badge of every entry, one at a time, at addresses that a README can embed: they are there from
 * the first day, whether anything is measured or not, and stay when an entry gets another id.
 */
export function* renderBadges(input: BadgesInput): Generator<OutputFile> {
  for (const software of input.facts.order) yield* badgesOfEntry(software, input);
}

function* badgesOfEntry(software: Software, input: BadgesInput): Generator<OutputFile> {
  const { rules, entries } = input.facts.badges;
  const entry = entries.get(software.id);
  if (rules === null || entry === undefined) return;
  const { criteria, awards } = entry;
  const context = { rules, criteria, site: input.site, software: software.publiccode.name };
  const ids = [software.id, ...earlierIds(software, input.catalog)];
  for (const award of awards) {
    for (const language of input.languages) {
      const content = renderBadgeSvg(pictureOf(award, context, language));
      for (const id of ids) yield { path: badgeAddress(id, award.badge.id, language), content };
    }
  }
}

/** Earlier ids that no other entry has by now. */
function earlierIds({ curation }: Software, { software }: Catalog): readonly string[] {
  return (curation?.previousIds ?? []).filter((old) => !software.has(old));
}
