import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POLICY_LIMITS } from "../../catalog/limits.ts";
import { shownRuns, sideOf } from "../../testing/comparison.ts";
import { parsePolicyText } from "../parse/parse.ts";
import type { Succession } from "../succession.ts";
import { wholeClause } from "./blocks.ts";
import { type ComparableText, compareTexts } from "./compare.ts";
import type {
  BlockChange,
  ClauseChange,
  ClauseMark,
  ObligationChange,
  WordRun,
} from "./difference.ts";

function parse(markdown: string, version: string): ComparableText {
  return {
    version,
    language: "de",
    clauses: parsePolicyText(markdown, "Titel", POLICY_LIMITS).clauses,
  };
}

const WORDS = [
  ...[
    "Die",
    "Stelle",
    "prüft",
    "MUSS",
    "SOLL",
    "DARF",
    "NICHT",
    "jeden",
    "Eintrag",
    "**genau**",
    "[x](#a)",
  ],
  ...[
    "`code`",
    "sofort,",
    "(auch)",
    "nachts.",
    "Sie",
    "nennt",
    "Gründe",
    "*gern*",
    "[y](https://a.example/)",
  ],
];
const IDS = Array.from({ length: 12 }, (_, index) => `k${index}`);
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((all) => all.join(" "));
const table = fc
  .array(fc.tuple(sentence, sentence), { maxLength: 3 })
  .map((rows) => `| A | B |\n|---|---|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join("\n")}`);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.record({ start: fc.constant(""), text: sentence }) },
  { weight: 2, arbitrary: fc.record({ start: fc.constantFrom("## ", "### "), text: sentence }) },
  { weight: 2, arbitrary: fc.record({ start: fc.constantFrom("- ", "  - "), text: sentence }) },
  { weight: 1, arbitrary: fc.record({ start: fc.constant("|"), text: table }) },
);

/** A text whose clauses have different ids out of a small set, or none. */
const markdown = fc
  .tuple(
    fc.array(piece, { maxLength: 10 }),
    fc.shuffledSubarray(IDS, { minLength: 12 }),
    fc.array(fc.boolean()),
  )
  .map(([pieces, ids, withId]) =>
    pieces
      .map(({ start, text }, index) => {
        if (start === "|") return text;
        return `${start}${text}${withId[index] === false ? "" : ` {#${ids[index]}}`}`;
      })
      .join("\n\n"),
  );

const successions: fc.Arbitrary<readonly Succession[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("replaces" as const, "splitFrom" as const, "mergedFrom" as const),
    from: fc.shuffledSubarray(IDS, { minLength: 1, maxLength: 2 }),
    to: fc.constantFrom(...IDS),
  }),
  { maxLength: 3 },
);

const marksOf = (change: ClauseChange, side: "before" | "after"): readonly ClauseMark[] => {
  if (change.fate === "kept") return [change[side]];
  if (change.fate === "added") return side === "after" ? [change.after] : [];
  if (change.fate === "repealed") return side === "before" ? [change.before] : [];
  return change[side].map(({ clause }) => clause);
};

const OTHER = {
  ...{ added: "repealed", repealed: "added", split: "merged", merged: "split" },
  ...{ kept: "kept", rearranged: "rearranged" },
} as const;
const OTHER_WAY = {
  ...{ added: "removed", removed: "added", strengthened: "weakened", weakened: "strengthened" },
  ...{ reversed: "reversed" },
} as const;

/** A change seen from the other side, without what only one side knows: its order, and how what stayed is set. */
function turned(change: ClauseChange): unknown {
  return view(change, OTHER[change.fate], ["after", "before"], (each) => ({
    direction: OTHER_WAY[each.direction],
    from: each.after?.term,
    to: each.before?.term,
  }));
}

function straight(change: ClauseChange): unknown {
  return view(change, change.fate, ["before", "after"], (each) => ({
    direction: each.direction,
    from: each.before?.term,
    to: each.after?.term,
  }));
}

type Side = "before" | "after";

function view(
  change: ClauseChange,
  fate: string,
  [from, to]: readonly [Side, Side],
  obligation: (each: ObligationChange) => unknown,
): unknown {
  const ids = (side: Side) => marksOf(change, side).map(({ id }) => id);
  const blocks =
    "blocks" in change
      ? change.blocks
      : [...change[from], ...change[to]].flatMap((one) => one.blocks);
  const kept = change.fate === "kept" ? [change.wording, change.moved, change.basis] : [];
  const words = blocks.map((block) => wordsOf(block, from === "after")).sort();
  return {
    fate,
    from: ids(from),
    to: ids(to),
    kept,
    words,
    obligations: change.obligations.map(obligation),
  };
}

function wordsOf(block: BlockChange, isTurned: boolean): string {
  const text = `${block.type} ${sideOf(block, "removed")} → ${sideOf(block, "added")}`;
  if (!isTurned) return block.type === "words" ? `${text} ${shownRuns(block.runs)}` : text;
  const back = `${block.type} ${sideOf(block, "added")} → ${sideOf(block, "removed")}`;
  if (block.type !== "words") return back;
  const runs = block.runs.map(({ change, inlines }): WordRun => {
    if (change === "same") return { change, inlines };
    return { change: change === "added" ? "removed" : "added", inlines };
  });
  // First what went, then what came.
  const ordered = runs.map((run, index) => {
    const [next, last] = [runs[index + 1], runs[index - 1]];
    if (run.change === "added" && next?.change === "removed") return next;
    return run.change === "removed" && last?.change === "added" ? last : run;
  });
  return `${back} ${shownRuns(ordered)}`;
}

const sorted = (views: readonly unknown[]) => views.map((each) => JSON.stringify(each)).sort();
const runs = { numRuns: 300 };

describe("the laws of comparison", () => {
  test("a text does not differ from itself", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { changes, summary } = compareTexts(parse(text, "1"), parse(text, "1"));
        for (const change of changes)
          expect(change).toMatchObject({ fate: "kept", wording: "same", moved: false });
        const { same: _, steps, ...others } = summary;
        expect([...Object.values(others), steps.length].every((count) => count === 0)).toBe(true);
      }),
      runs,
    );
  });

  test("from the other side everything is the other way round", () => {
    fc.assert(
      fc.property(markdown, markdown, successions, (one, other, declared) => {
        const [a, b] = [parse(one, "1"), parse(other, "2")];
        const forth = compareTexts(a, b, declared);
        const back = compareTexts(b, a, declared);
        expect(sorted(back.changes.map(straight))).toEqual(sorted(forth.changes.map(turned)));
        expect(back.summary.added).toBe(forth.summary.repealed);
        expect(back.summary.strengthened).toBe(forth.summary.weakened);
      }),
      runs,
    );
  });

  test("every clause of both sides is in exactly one change", () => {
    fc.assert(
      fc.property(markdown, markdown, successions, (one, other, declared) => {
        const [a, b] = [parse(one, "1"), parse(other, "2")];
        const { changes } = compareTexts(a, b, declared);
        for (const [side, text] of [
          ["before", a],
          ["after", b],
        ] as const) {
          const ids = changes.flatMap((change) => marksOf(change, side)).map(({ id }) => id);
          expect(ids.sort()).toEqual(text.clauses.map(({ id }) => id).sort());
        }
      }),
      runs,
    );
  });

  test("the clauses of the later text stand in its order", () => {
    fc.assert(
      fc.property(markdown, markdown, (one, other) => {
        const [a, b] = [parse(one, "1"), parse(other, "2")];
        const firsts = compareTexts(a, b).changes.flatMap((change) =>
          marksOf(change, "after").slice(0, 1),
        );
        const order = firsts.map(({ id }) => b.clauses.findIndex((clause) => clause.id === id));
        expect(order).toEqual([...order].sort((x, y) => x - y));
      }),
      runs,
    );
  });

  test("what was removed and what stayed is the earlier text, what stayed and was added the later one", () => {
    fc.assert(
      fc.property(markdown, markdown, successions, (one, other, declared) => {
        const [a, b] = [parse(one, "1"), parse(other, "2")];
        const { changes } = compareTexts(a, b, declared);
        for (const [side, text, kind] of [
          ["before", a, "removed"],
          ["after", b, "added"],
        ] as const) {
          for (const change of changes) {
            for (const [id, blocks] of ownBlocks(change, side)) {
              const clause = text.clauses.find((each) => each.id === id);
              if (!clause) throw new Error(`no clause ${id}`);
              const whole = wholeClause(clause, kind).map((block) => sideOf(block, kind));
              const isOther = (block: BlockChange) =>
                block.change === (kind === "added" ? "removed" : "added");
              const own = blocks.filter((block) => !isOther(block));
              expect(own.map((block) => sideOf(block, kind)).sort()).toEqual(whole.sort());
            }
          }
        }
      }),
      runs,
    );
  });

  test("no number of changed words takes long", () => {
    const long = (word: string) =>
      Array.from(
        { length: 60 },
        (_, n) =>
          `${Array.from({ length: 1200 }, (_, k) => `${word}${(k * 7919 * (n + 1)) % 1000}`).join(" ")} {#k${n}}`,
      );
    const [a, b] = [
      parse(long("w").join("\n\n"), "1"),
      parse(
        long("w")
          .toReversed()
          .map((text, n) => text.replace(/\{#k\d+\}/u, `{#k${n}}`))
          .join("\n\n"),
        "2",
      ),
    ];
    const start = performance.now();
    expect(compareTexts(a, b).changes).toHaveLength(61);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

function ownBlocks(
  change: ClauseChange,
  side: Side,
): readonly (readonly [string, readonly BlockChange[]])[] {
  if (!("blocks" in change)) {
    return change[side].map(({ clause, blocks }) => [clause.id, blocks]);
  }
  return marksOf(change, side).map(({ id }) => [id, change.blocks]);
}
