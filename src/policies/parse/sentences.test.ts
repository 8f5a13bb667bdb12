import { expect, test } from "vitest";
import { lastSentenceOf, sentencesIn } from "./sentences.ts";

test("a text has the sentences that its punctuation ends", () => {
  expect(sentencesIn("Use it. If not, ask! Er war da; sie auch.\nEnde")).toEqual([
    "Use it",
    "If not, ask",
    "Er war da",
    "sie auch",
    "Ende",
  ]);
});

test("abbreviations and numbers end none", () => {
  const one = "Das gilt z. B. nach Art. 5 Abs. 2 bzw. Nr. 3.1 usw. bei ca. drei Fällen";
  expect(sentencesIn(`${one}.`)).toEqual([one]);
});

test("what stands behind the last end is the beginning of the next", () => {
  expect(lastSentenceOf("Use it. If not")).toBe(" If not");
  expect(lastSentenceOf("Use it. ")).toBe(" ");
  expect(lastSentenceOf("z. B. so")).toBe("z. B. so");
});
