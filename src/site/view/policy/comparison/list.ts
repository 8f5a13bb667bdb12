import type { ElementContent } from "hast";
import type {
  BlockChange,
  ClauseChange,
  Comparison,
} from "../../../../policies/compare/difference.ts";
import { type ChangeName, countsOf, statesOf } from "../../../../policies/report/words.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { element, text } from "../hast/element.ts";
import { type ChangeIds, markOf } from "./addresses.ts";
import { type Settings, textLanguage } from "./place.ts";
import { isLeftOut } from "./runs.ts";
import { signOf } from "./states.ts";

/** The id of the list of all changes of one kind. */
export function kindId(name: ChangeName): string {
  return `kind-${name}`;
}

/** Every change by its kind, each leading to its place: what the numbers of the summary lead to. */
export function changeList(
  { changes, summary }: Comparison,
  ids: ChangeIds,
  settings: Settings,
): readonly ElementContent[] {
  const { lang } = settings.place;
  const byName = new Map<string, ClauseChange[]>();
  for (const change of changes) {
    for (const name of new Set(statesOf(change, lang).map((state) => state.name))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [change]);
      else known.push(change);
    }
  }
  return countsOf(summary, lang).map(({ name, text: words }) =>
    element("div", { className: ["kind"] }, [
      element("h3", { id: kindId(name), tabIndex: -1 }, [signOf(name), text(` ${words}`)]),
      element(
        "ul",
        {},
        (byName.get(name) ?? []).map((change) => itemOf(change, ids, settings)),
      ),
    ]),
  );
}

function itemOf(change: ClauseChange, ids: ChangeIds, settings: Settings): ElementContent {
  return element("li", {}, [linkTo(change, ids, settings)]);
}

function linkTo(change: ClauseChange, ids: ChangeIds, settings: Settings): ElementContent {
  const { number } = markOf(change);
  const t = policyCompareTexts[settings.place.lang];
  const words = element("span", textLanguage(settings), [text(titleOf(change))]);
  const name = text(`${number === "" ? t.wholeText : number} `);
  return element("a", { href: `#${ids.ofChange(change)}` }, [name, words]);
}

const LONGEST = 70;

/** The heading of a clause, or how its text begins. */
function titleOf(change: ClauseChange): string {
  const { title } = markOf(change);
  if (title !== "") return title;
  const whole = wordsOf(change).replaceAll(/\s+/gu, " ").trim();
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf(" ", LONGEST);
  return `${whole.slice(0, end > 0 ? end : LONGEST)} …`;
}

function wordsOf(change: ClauseChange): string {
  const blocks = "blocks" in change ? change.blocks : (change.after[0]?.blocks ?? []);
  const showing = change.fate === "repealed" ? "before" : "after";
  for (const block of blocks) {
    const words = isLeftOut(block, showing) ? "" : blockWords(block, showing);
    if (words.trim() !== "") return words;
  }
  return "";
}

function blockWords(block: BlockChange, showing: "before" | "after"): string {
  const runs = {
    words: () => (block.type === "words" ? block.runs : []),
    table: () => (block.type === "table" ? block.caption : []),
    figure: () => (block.type === "figure" ? block.alternative : []),
  }[block.type]();
  const shown = runs.filter((run) => !isLeftOut(run, showing));
  return textOf(shown.flatMap(({ inlines }) => inlines));
}
