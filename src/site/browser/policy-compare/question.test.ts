import { describe, expect, test } from "vitest";
import { questionFor } from "./question.ts";
import type { PolicyCompareSettings } from "./settings.ts";
import { parsePair, printPair } from "./state.ts";

const replaces = (from: string, to: string) => ({ kind: "replaces", from: [from], to }) as const;

const settings: PolicyCompareSettings = {
  lang: "de",
  root: "../../../../",
  policy: "regeln",
  title: "Regeln",
  policies: {},
  pictures: [],
  worker: "assets/x.js",
  versions: [
    { id: "2026.1", languages: ["de", "en"], successions: [] },
    { id: "2026.2", languages: ["de", "en"], successions: [replaces("a", "b")] },
    { id: "2026.10", languages: ["en"], successions: [replaces("b", "c")] },
    { id: "draft", languages: ["de"], successions: [replaces("c", "d")] },
  ],
};
const BASE = "https://example.org/x/";

function asked(from: string, to: string, lang: "de" | "en" = "de") {
  const answer = questionFor({ ...settings, lang }, { from, to }, BASE);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

const refused = (from: string, to: string) => {
  const answer = questionFor(settings, { from, to }, BASE);
  return "refused" in answer ? answer.refused : null;
};

describe("what is asked of the worker", () => {
  test("names both texts in the language of the page, wherever the site lies", () => {
    const { question, notes } = asked("2026.1", "2026.2");
    expect(question.before.address).toBe(`${BASE}api/v1/policies/regeln/2026.1.de.json`);
    expect(question.after.version).toBe("2026.2");
    expect(question.place.before.label).toBe("Bisher: Version 2026.1");
    expect(question.place.after.label).toBe("Jetzt: Version 2026.2");
    expect(notes).toEqual([]);
  });

  test("takes another language that both have, and says so", () => {
    const { question, notes } = asked("2026.1", "2026.10");
    expect(question.after.address).toBe(`${BASE}api/v1/policies/regeln/2026.10.en.json`);
    expect(notes).toEqual([
      "Diesen Vergleich gibt es nur auf Englisch; die Texte stehen in dieser Sprache.",
    ]);
  });

  test("has what all versions between them declare, in either direction of time", () => {
    const between = [replaces("a", "b"), replaces("b", "c"), replaces("c", "d")];
    expect(asked("2026.1", "draft").question.successions).toEqual(between);
    expect(asked("draft", "2026.1").question.successions).toEqual(between);
    expect(asked("2026.1", "2026.2").question.successions).toEqual(between.slice(0, 1));
  });

  test("says who reads against time so, and names no text as the earlier one", () => {
    const { question, notes } = asked("2026.2", "2026.1");
    expect(notes[0]).toContain("gegen die Zeit");
    expect(question.place.before.label).toBe("Version 2026.2");
  });
});

test("what cannot be compared is refused in words", () => {
  expect(refused("2025.1", "2026.1")).toBe("Die Version „2025.1“ gibt es nicht.");
  expect(refused("2026.1", "2026.1")).toBe("Bitte zwei verschiedene Versionen wählen.");
  expect(refused("2026.10", "draft")).toBe(
    "Diese beiden Versionen gibt es in keiner gemeinsamen Sprache (Version 2026.10: Englisch; Entwurf: Deutsch). Verglichen werden Texte derselben Sprache.",
  );
});

test("a pair stands in the address and comes back from it", () => {
  const pair = { from: "2026.1", to: "draft" };
  expect(printPair(pair)).toBe("?from=2026.1&to=draft");
  expect(parsePair(printPair(pair))).toEqual(pair);
  expect([parsePair(""), parsePair("?from=2026.1"), parsePair("?from=&to=x")]).toEqual([
    null,
    null,
    null,
  ]);
  expect(printPair(null)).toBe("");
});
