import { describe, expect, test } from "vitest";
import { judgeLikeReference } from "./reference-grammar.ts";

function verdictsOf(...texts: readonly string[]): string[] {
  return texts.map((text) => judgeLikeReference(text).type);
}

describe("the reference parser's view of licenses", () => {
  test.each([
    "MIT",
    " eupl-1.2 ",
    "GPL-3.0",
    "GPL-2.0+",
    "Apache-2.0+",
    "EUPL-1.2-or-later",
    "MIT-only",
    "EUPL-1.2-or-later OR MIT",
    "LicenseRef-own AND DocumentRef-a:LicenseRef-b",
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
    "((MIT))",
  ])("%s is accepted", (text) => {
    expect(verdictsOf(text)).toEqual(["accepted"]);
  });

  test.each([
    ["GPLv3", { word: "GPLv3", start: 0 }],
    ["MIT or ISC", { word: "or", start: 4 }],
    ["MIT +", { word: "+", start: 4 }],
    ["MIT, ISC", { word: ",", start: 3 }],
    ["MIT\tOR ISC", { word: "\t", start: 3 }],
    ["LicenseRef-", { word: "LicenseRef-", start: 0 }],
  ])("%j has an unknown word, and its place", (text, failure) => {
    expect(judgeLikeReference(text)).toEqual({ type: "unknown", failure });
  });

  test.each([
    "",
    "MIT ISC",
    "(MIT",
    "MIT)",
    "MIT OR",
    "AND MIT",
    "MIT WITH ISC",
    "MIT WITH",
    "Classpath-exception-2.0",
    "DocumentRef-a:MIT",
    "()",
  ])("%j is no expression", (text) => {
    expect(verdictsOf(text)).toEqual(["syntax"]);
  });

  test("the parenthesis behind a tolerated -or-later is lost, as it is there", () => {
    expect(verdictsOf("(MIT OR EUPL-1.2-or-later)")).toEqual(["syntax"]);
  });

  test("depth and length do no harm", () => {
    expect(verdictsOf("(".repeat(50_000), `MIT${" AND MIT".repeat(10_000)}`)).toEqual([
      "syntax",
      "accepted",
    ]);
  });
});
