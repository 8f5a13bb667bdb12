import { definitionTexts } from "../../i18n/license-guides.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { licenseLists, listAddress } from "./lists.ts";
import { type RulesView, rulesView } from "./rules.ts";

/** A criterion, and where a record answers it. */
export interface Criterion {
  readonly title: string;
  readonly text: string;
  readonly answer: string;
  /** An example of a record, at the part that answers; null where the catalogue has no record. */
  readonly example: Link | null;
}

/** The page of the ten criteria. */
export interface DefinitionPage {
  readonly frame: Frame;
  readonly t: (typeof definitionTexts)[Lang];
  readonly criteria: readonly Criterion[];
  readonly original: Link;
  /** null where the catalogue has no rules. */
  readonly rules: RulesView | null;
  readonly refused: Link | null;
}

type CriterionId = keyof (typeof definitionTexts)[Lang]["criteria"];

/** The part of a license page that answers each criterion, in the order of the definition. */
const ANSWERED_BY: Readonly<Record<CriterionId, string>> = {
  redistribution: "duties",
  source: "facts",
  changes: "duties",
  integrity: "duties",
  people: "evidence",
  purposes: "evidence",
  everyone: "summary",
  product: "evidence",
  others: "facts",
  technology: "decision",
};

/** The model of the page of the ten criteria. */
export function definitionPage(data: SiteData, lang: Lang): DefinitionPage {
  const context = contextOf(data, lang, "licenses/definition/");
  const t = definitionTexts[lang];
  const { licenses } = data.catalog.licensing;
  const id = licenses.has("EUPL-1.2") ? "EUPL-1.2" : licenses.keys().next().value;
  const isRefused = licenseLists(data).some(({ value }) => value === "refused");
  const refused = { label: t.refused, href: context.to(listAddress("decision", "refused")) };
  return {
    frame: frameOf(context, {
      title: t.title,
      description: t.lead,
      above: [{ label: licenseTexts[lang].above, href: context.to("licenses/") }],
    }),
    t,
    criteria: Object.entries(ANSWERED_BY).map(([criterion, part]) => ({
      ...t.criteria[criterion as CriterionId],
      example:
        id === undefined
          ? null
          : { label: t.example(id), href: context.to(`licenses/${id}/#${part}`) },
    })),
    rules: rulesView(context),
    original: { label: t.original, href: "https://opensource.org/osd" },
    refused: isRefused ? refused : null,
  };
}
