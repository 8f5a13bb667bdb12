import type { ElementContent } from "hast";
import type { FigureChange } from "../../../../policies/compare/difference.ts";
import type { Figure } from "../../../../policies/model.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { element, text } from "../hast/element.ts";
import type { Settings } from "./place.ts";
import { runsToHast, type Showing } from "./runs.ts";

/** A picture, or both where another one took its place, with its text alternative as text where that changed. */
export function figureChangeToHast(
  change: FigureChange,
  settings: Settings,
  showing: Showing,
): ElementContent {
  const isChanged = change.alternative.some((run) => run.change !== "same");
  const alternative = runsToHast(change.alternative, settings, showing);
  const t = policyCompareTexts[settings.language];
  const said = element("p", { className: ["hint"] }, [text(t.alternative), ...alternative]);
  const caption = runsToHast(change.caption, settings, showing);
  return element("figure", {}, [
    ...picturesOf(change, settings, showing),
    ...(isChanged && alternative.length > 0 ? [said] : []),
    ...(caption.length === 0 ? [] : [element("figcaption", {}, caption)]),
  ]);
}

function picturesOf(
  { before, after }: FigureChange,
  settings: Settings,
  showing: Showing,
): readonly ElementContent[] {
  const one = before && picture(before, "before", settings);
  const other = after && picture(after, "after", settings);
  const isSame = before !== null && before.file === after?.file;
  if (showing === "before") return one ? [one] : [];
  if (showing === "after" || isSame) return other ? [other] : [];
  const labelled = (side: "before" | "after", node: ElementContent | null) =>
    node === null
      ? []
      : [element("p", { className: ["hint"] }, [text(settings.place[side].label)]), node];
  if (one === null || other === null) return [one ?? other].filter((node) => node !== null);
  return [...labelled("before", one), ...labelled("after", other)];
}

/** The picture; where there is no such file, what a person hears who does not see it. */
function picture(
  { file, alternative }: Figure,
  side: "before" | "after",
  settings: Settings,
): ElementContent {
  const src = settings[side].pictureOf(file);
  if (src !== null) return element("img", { src, alt: alternative, loading: "lazy" });
  const words = alternative === "" ? file : alternative;
  return element("p", { className: ["unsupported"] }, [text(words)]);
}
