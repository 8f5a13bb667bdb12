import type { Software } from "../../catalog/catalog.ts";
import type { Badge } from "../../facts/badges/rule-set.ts";
import { factTestsIn } from "../../facts/badges/rule-test.ts";
import { type Context, termLabel } from "./context.ts";
import { describe } from "./description.ts";
import { organisationName } from "./names.ts";

/** One entry in a list. */
export interface Card {
  readonly name: string;
  readonly href: string;
  readonly summary: string | null;
  readonly summaryLang: string | null;
  /** Short facts in their order of weight: publisher, license, levels of badges. */
  readonly facts: readonly string[];
  /** The label of a development status that a reader must know before the click; null for stable. */
  readonly status: string | null;
  /** Something that only this list says, such as how far it replaces a product. */
  readonly note: string | null;
}

/** The card of one entry. */
export function cardOf(context: Context, software: Software, note: string | null = null): Card {
  const { lang, data } = context;
  const { publiccode: code, id } = software;
  const description = describe(software, lang);
  const status = code.developmentStatus;
  return {
    name: code.name,
    href: context.to(`software/${id}/`),
    summary: description?.text.shortDescription ?? null,
    summaryLang: description?.foreign ?? null,
    facts: cardFacts(context, software),
    status:
      status === "stable"
        ? null
        : termLabel(data.catalog.vocabularies.developmentStatuses, status, lang),
    note,
  };
}

/** The cards of entries by id; an id that leads nowhere is left out. */
export function cardsOf(context: Context, ids: readonly string[]): readonly Card[] {
  return ids.flatMap((id) => {
    const software = context.data.catalog.software.get(id);
    return software === undefined ? [] : [cardOf(context, software)];
  });
}

function cardFacts(context: Context, software: Software): readonly string[] {
  const { publiccode: code, curation } = software;
  const publisher =
    organisationName(context, curation?.publisher, "short") ?? code.organisation?.name ?? null;
  return [publisher, code.legal.license, ...heldLevels(context, software.id)].filter(
    (fact) => fact !== null,
  );
}

/** The levels that an entry holds, of badges that say more than the license beside them. */
function heldLevels({ lang, data }: Context, id: string): readonly string[] {
  const awards = data.facts.badges.entries.get(id)?.awards ?? [];
  return awards.flatMap(({ badge, level }) =>
    level === null || isAboutLicense(badge)
      ? []
      : [`${badge.name[lang]}: ${level.level.name[lang]}`],
  );
}

function isAboutLicense({ levels }: Badge): boolean {
  const criteria = levels.flatMap((level) => level.criteria);
  const tests = criteria.flatMap(({ test }) => factTestsIn(test));
  return tests.every(({ fact }) => fact === "stated/license-verdict");
}
