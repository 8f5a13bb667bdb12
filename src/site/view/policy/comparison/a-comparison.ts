import { compareTexts } from "../../../../policies/compare/compare.ts";
import type { PolicyText } from "../../../../policies/model.ts";
import { successionsOf } from "../../../../policies/succession.ts";
import type { Lang } from "../../../site-data.ts";
import { hastToHtml } from "../hast/to-html.ts";
import { comparisonView } from "./comparison.ts";

/** The HTML of a comparison of two texts of one policy on a German or an English page, for tests. */
export function shownComparison(one: PolicyText, other: PolicyText, lang: Lang = "de") {
  const comparison = compareTexts(one, other, successionsOf(other.front));
  const view = comparisonView(
    comparison,
    { before: one, after: other },
    {
      lang,
      root: "../",
      before: { policy: "regeln", label: "Bisher: 2026.1" },
      after: { policy: "regeln", label: "Jetzt: 2026.2" },
      policies: { regeln: ["2026.1", "2026.2"], land: ["2025.1", "draft"] },
      pictures: ["policies/regeln/alt.svg", "policies/regeln/neu.svg"],
    },
  );
  const clauses = [...view.clauses].map((node) => hastToHtml([node]));
  return {
    view,
    clauses,
    summary: hastToHtml(view.summary),
    list: hastToHtml(view.list),
    /** The part of the page that has this id. */
    part: (id: string) => clauses.find((html) => html.includes(` id="${id}"`)) ?? "",
  };
}

/** HTML in short: what came in {+…+}, what went in [-…-], as it is heard. */
export function short(html: string): string {
  return html
    .replaceAll('<ins><span class="sr-only">Einfügung: </span>', "{+")
    .replaceAll('<span class="sr-only"> Ende der Einfügung. </span></ins>', "+}")
    .replaceAll('<del><span class="sr-only">Streichung: </span>', "[-")
    .replaceAll('<span class="sr-only"> Ende der Streichung. </span></del>', "-]");
}
