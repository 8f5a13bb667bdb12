import type { ElementContent } from "hast";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { format } from "../../format.ts";
import { element, text } from "../hast/element.ts";
import type { Settings } from "./place.ts";
import type { Leveled } from "./sequence.ts";

/** What is said in the place of clauses that stayed the same, with the way to them in the whole text. */
export function gapToHast(changes: readonly Leveled[], settings: Settings): ElementContent {
  const { lang } = settings.place;
  const t = policyCompareTexts[lang];
  const [first, last] = [changes[0], changes.at(-1)].map((each) => each?.change.after);
  const nameOf = (number = "") => (number === "" ? t.wholeText : number);
  const words =
    changes.length === 1
      ? t.gapOne(nameOf(first?.number))
      : t.gapMany(format(lang).number(changes.length), nameOf(first?.number), nameOf(last?.number));
  const href = settings.pageOf("after", first?.id ?? "");
  return element("p", { className: ["gap"] }, [element("a", { href }, [text(words)])]);
}
