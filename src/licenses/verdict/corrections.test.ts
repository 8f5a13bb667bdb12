import { describe, expect, test } from "vitest";
import { aBook, aJudge, aLicense, evidenceOf } from "../../testing/licensing.ts";
import { openCorrector } from "./corrections.ts";

const free = evidenceOf({ a: "free" });
const judge = aJudge(
  aBook({
    licenses: {
      MIT: aLicense({ name: "MIT License", evidence: free }),
      "Apache-2.0": aLicense({ name: "Apache License 2.0", evidence: free }),
      "GPL-3.0-only": aLicense(),
      "GPL-3.0-or-later": aLicense({ evidence: free }),
      "SUL-1.0": aLicense({ name: "Sustainable Use License v1.0", shortNames: ["n8n License"] }),
      "GPL-2.0": aLicense({ deprecated: true, replacedBy: "GPL-2.0-only" }),
    },
  }),
);
const corrector = openCorrector(judge);

describe("what somebody may have meant", () => {
  test.each([
    ["Apache 2.0", "Apache-2.0 approved"],
    ["GPLv3", "GPL-3.0-only review, GPL-3.0-or-later approved"],
    ["mit or apache-2.0", "MIT OR Apache-2.0 approved"],
    ["the n8n licence", "SUL-1.0 review"],
    ["MIT", ""],
    ["something else", ""],
  ])("%s", (text, expected) => {
    const found = corrector.corrections(judge.judge(text));
    expect(found.map(({ expression, outcome }) => `${expression} ${outcome}`).join(", ")).toBe(
      expected,
    );
  });

  test.each([
    ["GPL-2.0+", ["GPL-2.0-or-later"]],
    ["GPL-2.0", ["GPL-2.0-only"]],
    ["Apache-2.O", ["Apache-2.0"]],
    ["MIT WITH LLVM-exeption", ["LLVM-exception"]],
    ["MIT OR", []],
    ["UNLICENSED", []],
    ["NONE", []],
  ])("the words that are wrong in %s", (text, expected) => {
    const verdict = judge.judge(text);
    expect(verdict.problems.flatMap((each) => corrector.meantBy(verdict, each))).toEqual(expected);
  });

  test("a text that no person wrote is not looked up", () => {
    const verdict = judge.judge("mit ".repeat(10_000));
    expect(corrector.corrections(verdict)).toEqual([]);
  });
});

describe("what a text means without a doubt", () => {
  test.each([
    ["MIT", "MIT"],
    ["Apache 2.0", "Apache-2.0"],
    ["the n8n licence", "SUL-1.0"],
    ["GPL-2.0+ or mit", "GPL-2.0-or-later OR MIT"],
    ["MIT, Apache 2.0", "MIT AND Apache-2.0"],
    ["MIT/X11", "MIT"],
    ["CC0", "CC0-1.0"],
    [
      "LGPL-3.0-or-later WITH openvpn-openssl-exception",
      "LGPL-3.0-or-later WITH openvpn-openssl-exception",
    ],
    ["GPL-3.0-or-later AND LGPLv2+", "GPL-3.0-or-later AND LGPL-2.0-or-later"],
  ])("%s", (text, expected) => {
    expect(corrector.certain(text)).toBe(expected);
  });

  test.each([
    ["GPLv3", "only, or later?"],
    ["BSD", "two clauses, or three?"],
    ["Apache", "which version?"],
    ["EUPL or MIT", "which version?"],
    ["MIT/Apache-2.0", "both, or one of them?"],
    ["GPL-3.0-or-later OR Artistic", "one name is not known"],
    ["MIT AND", "no expression"],
    ["UNLICENSED", "not the Unlicense"],
    ["mit ".repeat(1000), "no person wrote it"],
  ])("%.40s: nothing, because %s", (text) => {
    expect(corrector.certain(text)).toBeNull();
  });
});
