import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POLICY_LIMITS } from "../../catalog/limits.ts";
import type { WrittenText } from "../fix/assign-ids.ts";
import { parsePolicyText } from "../parse/parse.ts";
import type { Succession } from "../succession.ts";
import { updateFromParent } from "./update.ts";

const written = (source: string): WrittenText => ({
  source,
  parsed: parsePolicyText(source, "Titel", POLICY_LIMITS),
});

function update(old: string, next: string, own: string, successions: readonly Succession[] = []) {
  const texts = { old: written(old), next: written(next), own: written(own) };
  const { markdown, steps, undecided } = updateFromParent({
    ...texts,
    successions,
    version: "Nation 2026.2",
    language: "de",
  });
  const told = steps.filter(({ outcome, move }) => outcome !== "unchanged" || move !== null);
  return {
    text: markdown.trimEnd(),
    steps: told.map(({ id, outcome, question, move }) =>
      [id, outcome, ...(question ? [question] : []), ...(move ? [move] : [])].join(" "),
    ),
    undecided,
  };
}

describe("where only one of the two changed a clause, its words stand", () => {
  test("the parent's", () => {
    expect(update("Alt. {#a}", "Neu. {#a}", "Alt. {#a}\n\nEigen. {#e}")).toEqual({
      text: "Neu. {#a}\n\nEigen. {#e}",
      steps: ["a taken", "e kept"],
      undecided: [],
    });
  });

  test("the child's", () => {
    const { text, steps } = update(
      "A SOLL. {#a}\n\nB. {#b}",
      "A SOLL. {#a}\n\nB neu. {#b}",
      "A MUSS. {#a}\n\nB. {#b}",
    );
    expect(text).toBe("A MUSS. {#a}\n\nB neu. {#b}");
    expect(steps).toEqual(["a kept", "b taken"]);
  });
});

describe("where both changed it", () => {
  test("what the child only added stays, around the parent's new words", () => {
    const { text, steps } = update(
      "Die Stelle antwortet.  {#a}",
      "Die Stelle antwortet bald. {#a}",
      "Die Stelle antwortet. Sie grüßt dabei. {#a}",
    );
    expect(text).toBe("Die Stelle antwortet bald. Sie grüßt dabei. {#a}");
    expect(steps).toEqual(["a merged"]);
  });

  test("other paragraphs and items are merged", () => {
    const old = "Liste: {#a}\n\n- eins\n- zwei\n- drei";
    const next = "Liste: {#a}\n\n- eins neu\n- zwei\n- drei";
    const own = "Liste: {#a}\n\n- eins\n- zwei\n- drei\n- vier";
    expect(update(old, next, own).text).toBe("Liste: {#a}\n\n- eins neu\n- zwei\n- drei\n- vier");
  });

  test("words that are no neighbours are merged", () => {
    const { text } = update(
      "Er SOLL binnen zwei Wochen antworten. {#a}",
      "Er SOLL binnen drei Wochen antworten. {#a}",
      "Er MUSS binnen zwei Wochen antworten. {#a}",
    );
    expect(text).toBe("Er MUSS binnen drei Wochen antworten. {#a}");
  });

  test("the same words: a person decides, with the parent's words behind the child's", () => {
    expect(
      update(
        "Frist: eine Woche. {#a}",
        "Frist: ein Monat. {#a}",
        "Frist: drei Tage. {#a}\n\nB {#b}",
      ),
    ).toEqual({
      text: "Frist: drei Tage. {#a}\n\n> **Zu entscheiden:** Hier gelten eigene Worte, und in Nation 2026.2 lautet die Bestimmung jetzt so:\n>\n> Frist: ein Monat.\n\nB {#b}",
      steps: ["a undecided both-changed", "b kept"],
      undecided: ["a"],
    });
  });

  test("the result must not oblige to less than the parent", () => {
    const { steps } = update(
      "Er SOLL heute da sein. {#a}",
      "Er MUSS heute da sein. {#a}",
      "Er SOLL heute da sein, sonst KANN er fehlen. {#a}",
    );
    expect(steps).toEqual(["a merged"]);
    const weaker = update(
      "Er MUSS da sein und helfen. {#a}",
      "Er MUSS da sein und mehr helfen. {#a}",
      "Er SOLL da sein und helfen. {#a}",
    );
    expect(weaker.steps).toEqual(["a undecided weaker"]);
  });
});

describe("what is new or gone in the parent", () => {
  test("is added behind what stands before it there", () => {
    const { text, steps } = update(
      "## A {#a}\n\nB {#b}",
      "## A {#a}\n\nNeu. {#n}\n\nB {#b}\n\n## C {#c}",
      "## A {#a}\n\nEigen. {#e}\n\nB {#b}",
    );
    expect(text).toBe("## A {#a}\n\nNeu. {#n}\n\nEigen. {#e}\n\nB {#b}\n\n## C {#c}");
    expect(steps).toEqual(["n added", "e kept", "c added"]);
  });

  test("goes, unless the child had made it its own", () => {
    const { text, undecided, steps } = update(
      "A {#a}\n\nB {#b}",
      "C {#c}",
      "A {#a}\n\nB eigen. {#b}",
    );
    expect(steps).toEqual(["c added", "a removed", "b undecided repealed"]);
    expect(text).toContain(
      "B eigen. {#b}\n\n> **Zu entscheiden:** In Nation 2026.2 gibt es diese Bestimmung nicht mehr;",
    );
    expect(undecided).toEqual(["b"]);
  });

  test("comes back where the child had deleted it", () => {
    expect(update("A {#a}\n\nB {#b}", "A {#a}\n\nB {#b}", "A {#a}").steps).toEqual([
      "b undecided was-missing",
    ]);
  });

  test("keeps the child's words under the parent's new id", () => {
    const successions = [{ kind: "replaces", from: ["a"], to: "z" }] as const;
    const { text, steps } = update("A SOLL. {#a}", "A SOLL. {#z}", "A MUSS. {#a}", successions);
    expect([text, steps]).toEqual(["A MUSS. {#z}", ["z kept"]]);
  });

  test("does not take the place of a clause of the child with the same id", () => {
    const { steps, text } = update(
      "A {#a}",
      "A {#a}\n\nX vom Bund. {#x}",
      "A {#a}\n\nX vom Land. {#x}",
    );
    expect(steps).toEqual(["x undecided same-id"]);
    expect(text).toContain("> X vom Bund.");
  });

  test("brings its footnotes along", () => {
    expect(
      update("A {#a}", "A[^1] {#a}\n\n[^1]: Note", "A {#a}\n\nB[^2] {#b}\n\n[^2]: Eigene").text,
    ).toBe("A[^1] {#a}\n\nB[^2] {#b}\n\n[^1]: Note\n\n[^2]: Eigene");
  });

  test("keeps the blank lines between footnotes, and takes over the parent's new words", () => {
    const old = "A[^1] B[^2] {#a}\n\n[^1]: Eins\n\n[^2]: Zwei";
    expect(update(old, `${old} neu`, old).text).toBe(`${old} neu`);
    expect(update(old, old, `${old} neu`).text).toBe(`${old} neu`);
  });

  test("leaves it to people where both changed the same footnote", () => {
    const text = (note: string) => `A[^1] {#a}\n\n[^1]: ${note}`;
    const { text: after, steps, undecided } = update(text("x"), text("y"), text("z"));
    expect(after).toBe(
      "A[^1] {#a}\n\n> **Zu entscheiden:** Diese Fußnote hat hier eigene Worte, und in Nation 2026.2 lautet sie jetzt so:\n>\n> y\n\n[^1]: z",
    );
    expect([steps, undecided]).toEqual([["a undecided note-changed"], ["a"]]);
  });

  test("lets go a footnote to which nothing refers any more", () => {
    expect(update("A[^1] {#a}\n\n[^1]: Note", "A {#a}", "A[^1] {#a}\n\n[^1]: Note").text).toBe(
      "A {#a}",
    );
  });
});

describe("what the parent moved", () => {
  const [a, b, c] = ["A {#a}", "B {#b}", "C {#c}"];
  const join = (...units: readonly string[]) => units.join("\n\n");

  test("moves here too, past what the child has added", () => {
    const { text, steps } = update(join(a, b, c), join(b, c, a), join(a, b, "Eigen {#e}", c));
    expect(text).toBe(join(b, "Eigen {#e}", c, a));
    expect(steps).toEqual(["e kept", "a unchanged followed"]);
  });

  test("stays where the child had put it itself", () => {
    const d = "D {#d}";
    const { text, steps } = update(join(a, b, c, d), join(b, c, a, d), join(b, c, d, a));
    expect(text).toBe(join(b, c, d, a));
    expect(steps).toEqual(["a unchanged own-place"]);
  });

  test("a section takes along what the child added to it, and leaves the next one there", () => {
    const [one, two] = ["## Eins {#one}", "## Zwei {#two}"];
    const own = join(one, a, "Eigen {#e}", "## Eigenes {#own}", b.replace("b", "f"), two, b, c);
    const { text } = update(join(one, a, two, b, c), join(two, b, c, one, a), own);
    expect(text).toBe(
      join("## Eigenes {#own}", b.replace("b", "f"), two, b, c, one, a, "Eigen {#e}"),
    );
  });
});

describe("the laws of updating", () => {
  const words = fc.array(fc.constantFrom("eins", "zwei", "MUSS", "SOLL", "drei", "vier."), {
    minLength: 1,
    maxLength: 6,
  });
  const text = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom("", "## ", "- "), words, fc.constantFrom(..."abcdefgh")),
      {
        selector: ([, , id]) => id,
        maxLength: 7,
      },
    )
    .map((clauses) =>
      clauses.map(([start, all, id]) => `${start}${all.join(" ")} {#${id}}`).join("\n\n"),
    );
  const runs = { numRuns: 300 };

  test("a parent that did not change leaves a child that kept all clauses as it is", () => {
    fc.assert(
      fc.property(text, (own) => {
        const { text: after, undecided } = update(own, own, own);
        expect(after).toBe(own);
        expect(undecided).toEqual([]);
      }),
      runs,
    );
  });

  test("a child without words of its own becomes its parent", () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const { text: after, undecided } = update(old, next, old);
        expect(after).toBe(written(next).parsed.clauses.length === 1 ? "" : next);
        expect(undecided).toEqual([]);
      }),
      runs,
    );
  });

  test("no clause is there twice, and every top clause of the new parent is there", () => {
    fc.assert(
      fc.property(text, text, text, (old, next, own) => {
        const { text: after } = update(old, next, own);
        const { clauses } = written(after).parsed;
        const found = clauses.map(({ id }) => id);
        const tops = written(next).parsed.clauses.filter(
          ({ kind }) => kind !== "item" && kind !== "document",
        );
        expect(tops.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
      }),
      runs,
    );
  });
});
