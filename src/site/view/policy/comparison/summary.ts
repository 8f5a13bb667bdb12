import type { ElementContent } from "hast";
import type { Comparison, ObligationStep } from "../../../../policies/compare/difference.ts";
import { CHANGE_NAMES, countsOf, stepText } from "../../../../policies/report/words.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { format } from "../../format.ts";
import { element, text } from "../hast/element.ts";
import { type ChangeIds, markOf } from "./addresses.ts";
import { kindId } from "./list.ts";
import type { Settings } from "./place.ts";
import { signOf } from "./states.ts";

/** What counts: how many clauses have each fate, each number leading to the list of them. */
export function summaryToHast(
  comparison: Comparison,
  ids: ChangeIds,
  settings: Settings,
): readonly ElementContent[] {
  const { summary } = comparison;
  const { lang } = settings.place;
  const t = policyCompareTexts[lang];
  const counts = countsOf(summary, lang);
  if (counts.length === 0) return [element("p", { className: ["notice"] }, [text(t.nothing)])];
  const count = (number: number) =>
    element("strong", { className: ["tally__number"] }, [text(format(lang).number(number))]);
  const items = counts.map(({ name, count: number }) =>
    element("li", {}, [
      element("a", { className: ["tally"], href: `#${kindId(name)}` }, [
        signOf(name),
        count(number),
        text(` ${CHANGE_NAMES[name][lang]}`),
      ]),
    ]),
  );
  const same = element("span", { className: ["tally"] }, [
    signOf("same"),
    count(summary.same),
    text(` ${CHANGE_NAMES.same[lang]}`),
  ]);
  const list = element("ul", { className: ["counts"] }, [...items, element("li", {}, [same])]);
  return [list, ...stepsToHast(comparison, ids, settings)];
}

/** So many places are named one by one; the list of changes has all of them. */
const MOST_PLACES = 12;

/** Which duties became stricter or looser, and where; words that came and went with their clause are counted only. */
function stepsToHast(
  { changes, summary }: Comparison,
  ids: ChangeIds,
  { place: { lang } }: Settings,
): readonly ElementContent[] {
  if (summary.steps.length === 0) return [];
  const t = policyCompareTexts[lang];
  const placesOf = ({ from, to }: ObligationStep) =>
    from === null || to === null
      ? []
      : changes.filter(({ obligations }) =>
          obligations.some(({ before, after }) => before?.term === from && after?.term === to),
        );
  const items = summary.steps.map((step) => {
    const places = placesOf(step).slice(0, MOST_PLACES);
    const links = places.flatMap((change, index) => {
      const words = markOf(change).number || t.wholeText;
      const link = element("a", { href: `#${ids.ofChange(change)}` }, [text(words)]);
      return index === 0 ? [link] : [text(", "), link];
    });
    const where = links.length === 0 ? [] : [text(". "), text(`${t.places} `), ...links];
    return element("li", {}, [text(stepText(step, lang)), ...where]);
  });
  return [element("h3", {}, [text(t.steps)]), element("ul", { className: ["steps"] }, items)];
}
