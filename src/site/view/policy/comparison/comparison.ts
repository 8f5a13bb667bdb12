import type { ElementContent } from "hast";
import type { Comparison } from "../../../../policies/compare/difference.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { element, text } from "../hast/element.ts";
import { changeIds } from "./addresses.ts";
import { changedClause, contextClause, unchangedClause } from "./clause.ts";
import { gapToHast } from "./gap.ts";
import { changeList } from "./list.ts";
import { type ComparisonPlace, type Settings, type ShownText, settingsFor } from "./place.ts";
import { type Leveled, type Step, sequenceOf } from "./sequence.ts";
import { summaryToHast } from "./summary.ts";

/** A comparison as HTML. Pages are made of it at once; the browser shows one clause after the other. */
export interface ComparisonView {
  readonly summary: readonly ElementContent[];
  /** Every change by its kind; empty where there is none. */
  readonly list: readonly ElementContent[];
  /** Whether what stayed the same is there as well, or only its numbers and the way to it. */
  readonly isWhole: boolean;
  /** The clauses, each as soon as it is asked for. */
  readonly clauses: Iterable<ElementContent>;
}

/**
 * So many characters of unchanged text stand on a page beside its changes, about 30 printed pages; with more of them it
 * would be many megabytes, and the text of the version has them anyway.
 */
export const MOST_UNCHANGED = 100_000;

/** Shows a comparison of two texts on a page. Addresses are relative to the page; whatever is in the texts stays text. */
export function comparisonView(
  comparison: Comparison,
  texts: { readonly before: ShownText; readonly after: ShownText },
  place: ComparisonPlace,
): ComparisonView {
  const settings = settingsFor(place, texts.before, texts.after);
  const ids = changeIds(comparison.changes);
  const steps = sequenceOf(comparison.changes);
  const isWhole = unchangedLength(steps) <= MOST_UNCHANGED;
  const toHast = (step: Step): readonly ElementContent[] => {
    switch (step.kind) {
      case "changed":
        return [changedClause(step.change, step.level, ids, settings)];
      case "context":
        return [contextClause(step.change, step.level, ids, settings)];
      case "unchanged": {
        const shown = isWhole ? step.changes : [];
        const clauses = shown.map(({ change, level }) =>
          unchangedClause(change, level, ids, settings),
        );
        return [gapToHast(step.changes, settings), ...clauses];
      }
      default:
        return step satisfies never;
    }
  };
  return {
    summary: summaryToHast(comparison, ids, settings),
    list: listOf(comparison, ids, settings),
    isWhole,
    clauses: {
      *[Symbol.iterator]() {
        for (const step of steps) yield* toHast(step);
      },
    },
  };
}

function listOf(
  comparison: Comparison,
  ids: ReturnType<typeof changeIds>,
  settings: Settings,
): readonly ElementContent[] {
  const kinds = changeList(comparison, ids, settings);
  if (kinds.length === 0) return [];
  const t = policyCompareTexts[settings.place.lang];
  return [
    element("h2", {}, [text(t.listTitle)]),
    element("p", { className: ["hint"] }, [text(t.listLead)]),
    element("div", { className: ["kinds"] }, kinds),
  ];
}

function unchangedLength(steps: readonly Step[]): number {
  const same = steps.flatMap((step) => (step.kind === "unchanged" ? step.changes : []));
  return same.reduce((sum, each) => sum + lengthOf(each), 0);
}

function lengthOf({ change }: Leveled): number {
  const runs = change.blocks.flatMap((block) => {
    if (block.type === "words") return block.runs;
    if (block.type === "figure") return [...block.alternative, ...block.caption];
    const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs));
    return [...block.caption, ...block.columns.flatMap(({ heading }) => heading), ...cells];
  });
  return textOf(runs.flatMap(({ inlines }) => inlines)).length;
}
