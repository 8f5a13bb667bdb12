import type { Language } from "../../problem/report.ts";
import { compareClauses } from "../compare/blocks.ts";
import type { BlockChange, WordRun } from "../compare/difference.ts";
import { keyOfText } from "../compare/leaves.ts";
import { compareGroup } from "../compare/regrouped.ts";
import type { Clause } from "../model.ts";
import { textOf, textOfClause } from "../text.ts";
import { amountsIn } from "./amounts.ts";
import { isNarrowed } from "./narrowed.ts";
import { addedTo, qualifiersIn } from "./qualifiers.ts";

/** A way in which words may oblige to less although their obligation words are as strong; a person has to judge. */
export type Softening =
  /** Words that limit the duty came to it, or it is an exception that was added to one. */
  | { readonly kind: "qualified"; readonly words: readonly string[] }
  /** Numbers or time limits are gone or other ones, or there is a year from which it may apply. */
  | { readonly kind: "amounts"; readonly gone: readonly string[]; readonly come: readonly string[] }
  /** Words, items or rows of a table are gone, and nothing stands in their place. */
  | { readonly kind: "shortened"; readonly words: string }
  /** A definition reads differently, and with it every duty that uses the term. */
  | { readonly kind: "redefined"; readonly term: string }
  /** Other words stand in the place of the parent's, or before the word that obliges, and nothing of the above. */
  | { readonly kind: "reworded" };

/** Steps that the comparison of the words of one clause may take. */
const LIMIT = 2000;

/**
 * What a machine can see of how the words of a clause may oblige to less than those of the parent's clause that it
 * comes from (to several where it was split). `obliges` says whether the parent's clause is a duty, or part of one.
 * Words that were only added and limit nothing specify the duty and are no softening; nor is what only got stronger.
 */
export function softenings(
  inherited: Clause,
  own: readonly Clause[],
  { language, obliges }: { readonly language: Language; readonly obliges: boolean },
): readonly Softening[] {
  if (own.map(keyOfText).join("\n") === keyOfText(inherited)) return [];
  if (inherited.term !== null) return [{ kind: "redefined", term: inherited.term }];
  const hasTable = inherited.blocks.some(({ type }) => type === "table");
  if (!obliges && !hasTable) return [];
  const [before, after] = [ownWords(inherited), own.map(ownWords).join("\n")];
  const words = addedTo(qualifiersIn(before, language), qualifiersIn(after, language));
  const gone = addedTo(amountsIn(after), amountsIn(before));
  const come = addedTo(amountsIn(before), amountsIn(after));
  const found: readonly Softening[] = [
    ...(words.length > 0 ? [{ kind: "qualified", words } as const] : []),
    ...(gone.length > 0 || come.some(isYear) ? [{ kind: "amounts", gone, come } as const] : []),
  ];
  const lost = lossIn(inherited, own, language);
  return found.length === 0 || lost?.kind === "shortened"
    ? [...found, ...(lost ? [lost] : [])]
    : found;
}

/** What is gone without a substitute, or replaced; null where words were only added or a limit is gone. */
function lossIn(inherited: Clause, own: readonly Clause[], language: Language): Softening | null {
  const blocks = blocksOf(inherited, own);
  const losses = lossesIn(blocks, own.length === 1);
  const limits = qualifiersIn(ownWords(inherited), language);
  const dropped = losses.filter(({ come }) => come === "").map(({ gone }) => gone);
  const words = [...blocks.flatMap(rowsGone), ...dropped].find(
    (each) => !isLimit(each, limits, language),
  );
  if (words !== undefined) {
    return { kind: "shortened", words: words.replace(/^[\s,;:]+/u, "") };
  }
  const isReplaced = losses.some(({ come }) => come !== "");
  return isReplaced || blocks.some(isNarrowed) ? { kind: "reworded" } : null;
}

function isYear(amount: string): boolean {
  return /^(?:19|20|21)[0-9]{2}(?:-[0-9]{2}){0,2}$/u.test(amount);
}

/** What others say obliges nobody, and takes nothing from a duty. */
export function ownWords(clause: Clause): string {
  return textOfClause({ ...clause, blocks: clause.blocks.filter(({ type }) => type !== "quote") });
}

function blocksOf(inherited: Clause, own: readonly Clause[]): readonly BlockChange[] {
  const [first, ...others] = own;
  if (first !== undefined && others.length === 0) return compareClauses(inherited, first, LIMIT);
  const { before, after } = compareGroup([inherited], own, LIMIT);
  return [...before, ...after].flatMap(({ blocks }) => blocks);
}

interface Loss {
  readonly gone: string;
  /** What came in the same place. */
  readonly come: string;
}

/** What is gone from each block; whole blocks, and those of a clause that was split, may stand for one another. */
function lossesIn(blocks: readonly BlockChange[], isOne: boolean): readonly Loss[] {
  const isWhole = ({ change }: BlockChange) => !isOne || change === "added" || change === "removed";
  const whole = blocks.filter(isWhole);
  const places = [...blocks.filter((block) => !isWhole(block)).map((block) => [block]), whole];
  return places
    .map((place) => ({
      gone: place
        .map((block) => wordsIn(block, "removed"))
        .join(" ")
        .trim(),
      come: place
        .map((block) => wordsIn(block, "added"))
        .join(" ")
        .trim(),
    }))
    .filter(({ gone }) => gone !== "");
}

/** Words that only limited the parent's duty: without them it obliges to more. */
function isLimit(words: string, limits: readonly string[], language: Language): boolean {
  const found = qualifiersIn(words, language);
  return found.length > 0 && found.every((word) => limits.includes(word));
}

/**
 * The words of one side of a change, without quotations and obligation words: what becomes of those has a rule of its
 * own.
 */
function wordsIn(block: BlockChange, side: "added" | "removed"): string {
  if (block.type === "words" && block.form.quoted) return "";
  const runs = runsOf(block).filter(({ change }) => change === side);
  const inlines = runs.flatMap((run) => run.inlines).filter(({ type }) => type !== "obligation");
  const words = textOf(inlines).replaceAll(/\s+/gu, " ").trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

function runsOf(block: BlockChange): readonly WordRun[] {
  switch (block.type) {
    case "words":
      return block.runs;
    case "table":
      return [
        ...block.caption,
        ...block.columns.flatMap(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)),
      ];
    case "figure":
      return [...block.alternative, ...block.caption];
    default:
      return block satisfies never;
  }
}

/** Rows, columns and cells that are gone from a table, whatever came elsewhere in it. */
function rowsGone(block: BlockChange): readonly string[] {
  if (block.type !== "table") return [];
  const words = (runs: readonly WordRun[]) =>
    runs
      .map(({ inlines }) => textOf(inlines))
      .join("")
      .trim();
  const columns = block.columns.filter(({ change }) => change === "removed");
  const rows = block.rows.filter(({ change }) => change === "removed");
  const cells = block.rows
    .filter(({ change }) => change === "reworded")
    .flatMap((row) => row.cells)
    .filter(({ runs }) => runs.length > 0 && runs.every(({ change }) => change === "removed"));
  return [
    ...columns.map(({ heading }) => words(heading)),
    ...rows.map((row) => row.cells.map(({ runs }) => words(runs)).join(" | ")),
    ...cells.map(({ runs }) => words(runs)),
  ].filter((text) => text !== "");
}
