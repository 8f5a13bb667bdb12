import type { ElementContent } from "hast";
import { hasId } from "../../../policies/ids.ts";
import type { Block, Clause, PolicyText } from "../../../policies/model.ts";
import { textOf } from "../../../policies/text.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import { blocksToHast } from "./hast/blocks.ts";
import { directionOf } from "./hast/direction.ts";
import { element, text } from "./hast/element.ts";
import { footnotesToHast } from "./hast/footnote-list.ts";
import { inlinesToHast } from "./hast/inlines.ts";
import type { TextSetting } from "./hast/setting.ts";
import { clausesById } from "./shown-text.ts";

/** What the page says at a clause beside its own words; every part may be empty. */
export interface ClauseNotes {
  /** Behind the words: that it is new, from when it obliges, what watches over it. */
  readonly after: readonly ElementContent[];
  /** Behind a disclosure or at the edge: how to cite it and how to comment on it. */
  readonly aside: readonly ElementContent[];
}

export type NotesOf = (clause: Clause) => ClauseNotes;

/** What all clauses of a text are set with. */
interface Setting {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly words: TextSetting;
  readonly notesOf: NotesOf;
}

/**
 * The whole text of a version, clause in clause; each clause with an id is an element with that id. Headings begin
 * below the page's own, each level of sections one deeper, whatever level they were written with.
 */
export function clausesToHast(
  policyText: PolicyText,
  words: TextSetting,
  notesOf: NotesOf,
): readonly ElementContent[] {
  const setting: Setting = { clauses: clausesById(policyText), words, notesOf };
  const document = setting.clauses.get("");
  return document === undefined ? [] : ownAndInner(document, setting, 2);
}

/** The own blocks of a clause with its footnotes behind them, and the clauses inside it. */
function ownAndInner(clause: Clause, setting: Setting, level: number): readonly ElementContent[] {
  const { blocks, footnotes } = clause;
  const firstInner = blocks.findIndex(({ type }) => type === "clause");
  const end = firstInner === -1 ? blocks.length : firstInner;
  const toHast = (some: readonly Block[]) =>
    blocksToHast(some, setting.words, (id, as) => placeClause(id, as, setting, level));
  return [
    ...toHast(blocks.slice(0, end)),
    ...footnotesToHast(footnotes, setting.words),
    ...toHast(blocks.slice(end)),
  ];
}

function placeClause(
  id: string,
  as: "part" | "item",
  setting: Setting,
  level: number,
): readonly ElementContent[] {
  const clause = setting.clauses.get(id);
  if (clause === undefined) return [];
  if (clause.kind === "section") return [section(clause, setting, level)];
  const whole = part(clause, setting, level);
  return [as === "item" ? element("li", {}, [whole]) : whole];
}

function section(clause: Clause, setting: Setting, level: number): ElementContent {
  const { after, aside } = setting.notesOf(clause);
  const heading = element(`h${Math.min(level, 6)}`, directionOf(textOf(clause.heading)), [
    element("span", { className: ["clause__number"] }, [text(clause.number)]),
    text(" "),
    ...inlinesToHast(clause.heading, setting.words),
  ]);
  const head = element("div", { className: ["clause__head"] }, [
    heading,
    ...addressOf(clause, setting),
    ...aside,
  ]);
  const content = [head, ...after, ...ownAndInner(clause, setting, level + 1)];
  return element("section", { className: ["clause-section"], ...idOf(clause) }, content);
}

/** A paragraph or an item: its number at the edge, its words, and what there is to say of it. */
function part(clause: Clause, setting: Setting, level: number): ElementContent {
  const { after, aside } = setting.notesOf(clause);
  const mark = element("div", { className: ["clause__mark"] }, [
    element("span", { className: ["clause__number"] }, [text(clause.number)]),
    text(" "),
    ...addressOf(clause, setting),
  ]);
  const body = element("div", { className: ["clause__body"] }, [
    ...ownAndInner(clause, setting, level),
    ...after,
  ]);
  return element("div", { className: ["clause"], ...idOf(clause) }, [mark, body, ...aside]);
}

function idOf(clause: Clause) {
  return hasId(clause) ? { id: clause.id } : {};
}

/** The link that leads to the clause itself, so that its address can be copied; a clause without an id has none. */
function addressOf(clause: Clause, { words }: Setting): readonly ElementContent[] {
  if (!hasId(clause)) return [];
  const ariaLabel = policyVersionTexts[words.lang].address(clause.number);
  const properties = { className: ["clause__address"], href: `#${clause.id}`, ariaLabel };
  return [element("a", properties, [text("#")])];
}
