import { describe, expect, it } from "vitest";
import type { VerdictContext } from "../../../../licenses/verdict/verdict.ts";
import { COMPATIBILITY } from "../../../../testing/license-context.ts";
import { aBook, aLicense, evidenceOf } from "../../../../testing/licensing.ts";
import type { Lang } from "../../../site-data.ts";
import { aDesk, someWords } from "./a-desk.ts";
import { answerView } from "./answer.ts";

const giving = ["distribute", "combine"] as const;
const book = aBook({
  licenses: {
    ...aBook().licenses,
    MIT: aLicense({
      name: "MIT License",
      evidence: evidenceOf({ a: "free" }),
      obligations: [
        { duty: "license-text", uses: [...giving], note: { de: "Mitgeben", en: "Hand on" } },
      ],
    }),
    "GPL-3.0-only": aLicense({
      family: "strong-copyleft",
      evidence: evidenceOf({ a: "free" }),
      obligations: [
        { duty: "license-text", uses: [...giving] },
        { duty: "offer-source", uses: [...giving] },
      ],
    }),
    "EUPL-1.2": aLicense({ family: "network-copyleft", evidence: evidenceOf({ a: "free" }) }),
  },
});

function answer(
  expression: string,
  {
    outbound = "",
    lang = "en" as Lang,
    ...context
  }: { outbound?: string; lang?: Lang } & Partial<VerdictContext> = {},
) {
  return answerView(someWords(lang), aDesk(book, COMPATIBILITY, context), expression, outbound);
}

describe("an answer", () => {
  it("says the verdict, for what it holds, and what to choose", () => {
    const view = answer("BUSL-1.1 OR MIT", { use: "service" });
    expect(view).toMatchObject({
      outcome: "approved",
      label: "Approved",
      meaning: "The licence is approved.",
      about: "software, offer it as an online service, as of 1 June 2026",
      choose: "MIT",
      announcement: "BUSL-1.1 OR MIT: Approved",
    });
    expect(view.tree?.parts.map(({ mark }) => mark)).toEqual([null, "choose this one"]);
  });

  it("is in the language of the page", () => {
    const view = answer("MIT", { lang: "de" });
    expect(view.label).toBe("Freigegeben");
    expect(view.about).toBe("Software, alle Nutzungen, Stand 1. Juni 2026");
  });

  it("is what it was on another day", () => {
    expect(answer("MIT", { asOf: "2025-01-01" })).toMatchObject({
      outcome: "unknown",
      about: "software, every use, as of 1 January 2025",
    });
  });

  it("names no verdict where the text is no expression", () => {
    const view = answer("MIT OR");
    expect(view).toMatchObject({ outcome: "unknown", tree: null, duties: [], comparable: [] });
    expect(view.meaning).toContain("no licence expression");
  });

  it("offers up to four licenses that have a page for comparing", () => {
    expect(answer("MIT").comparable).toEqual([]);
    expect(answer("MIT OR (ISC AND MIT)").comparable).toEqual(["MIT", "ISC"]);
    const many = "MIT AND ISC AND BUSL-1.1 AND EUPL-1.2 AND GPL-3.0-only";
    expect(answer(many).comparable).toHaveLength(4);
  });
});

describe("the text of an expression", () => {
  it("is shown with its problems at their places, and what to write instead", () => {
    const { pieces, problems, meant } = answer("MIT and Aapche-2.0").text;
    expect(pieces).toEqual([
      { text: "MIT ", problem: null },
      { text: "and", problem: 1 },
      { text: " ", problem: null },
      { text: "Aapche-2.0", problem: 2 },
    ]);
    expect(problems[1]).toMatchObject({ number: 2, proposals: [{ label: "Write Apache-2.0" }] });
    expect(problems[1]?.proposals[0]?.expression).toBe("MIT and Apache-2.0");
    expect(meant).toEqual([]);
  });

  it("has whole expressions that may be meant, with the verdict that they would get", () => {
    const { meant } = answer("mit").text;
    expect(meant).toEqual([
      {
        expression: "MIT",
        label: "Take over: MIT",
        outcome: { outcome: "approved", label: "Approved" },
      },
    ]);
  });

  it("replaces a deprecated id with the plus or the exception that belongs to it", () => {
    const proposals = (text: string) =>
      answer(text).text.problems.flatMap((each) => each.proposals.map((one) => one.expression));
    expect(proposals("GPL-2.0+ OR (Foo)")).toContain("GPL-2.0-or-later OR (Foo)");
    expect(proposals("Foo OR GPL-2.0-with-classpath-exception")).toContain(
      "Foo OR GPL-2.0-only WITH Classpath-exception-2.0",
    );
  });

  it("is cut where it is very long, and shows characters that nobody sees", () => {
    const long = answer(`${"MIT AND ".repeat(5000)}MIT`).text;
    expect(long.pieces.map(({ text }) => text).join("")).toHaveLength(600);
    expect(long.cut).toBe("… 40,003 characters in all");
    expect(
      answer("MIT\u202e")
        .text.pieces.map(({ text }) => text)
        .join(""),
    ).toContain("\\u202e");
  });
});

describe("duties", () => {
  it("are listed for each use, with the licenses that ask for them", () => {
    const { duties } = answer("MIT AND GPL-3.0-only");
    expect(duties.map(({ use, count }) => `${use}: ${count}`)).toEqual([
      "run it yourself: No duties.",
      "offer it as an online service: No duties.",
      "pass it on: 2 duties",
      "change it: No duties.",
      "combine it with other works: 2 duties",
      "choose it for code of your own: No duties.",
    ]);
    expect(duties[2]?.duties).toEqual([
      {
        duty: "Pass on the text of the licence",
        askedBy: "asked for by MIT and GPL-3.0-only",
        notes: ["MIT: Hand on"],
      },
      { duty: "Offer the source code", askedBy: "asked for by GPL-3.0-only", notes: [] },
    ]);
  });

  it("are those of one use where one is asked for", () => {
    expect(answer("MIT", { use: "distribute" }).duties).toHaveLength(1);
  });

  it("are those of the choice that the verdict names, as on the command line", () => {
    const { choose, duties } = answer("GPL-3.0-only OR MIT", { use: "distribute" });
    expect(choose).toBe("GPL-3.0-only");
    const [alone] = answer("GPL-3.0-only", { use: "distribute" }).duties;
    expect(duties).toEqual([{ ...alone, remarks: ["Holds if you choose GPL-3.0-only."] }]);
  });

  it("are never called none where nobody has read the license", () => {
    const [view] = answer("ISC", { use: "distribute" }).duties;
    expect(view?.count).toBe("Nothing is known.");
    expect(view?.remarks[0]).toContain("Not read for duties yet: ISC.");
    expect(answer("ISC AND MIT", { use: "distribute" }).duties[0]?.count).toBe("at least 1 duty");
  });
});

describe("compatibility", () => {
  it("is answered where somebody asks, with its reasons", () => {
    expect(answer("MIT").compatibility).toBeNull();
    expect(answer("MIT", { outbound: "EUPL-1.2" }).compatibility).toMatchObject({
      title: "May it go into a work under EUPL-1.2?",
      answer: "yes",
      label: "Yes",
      reasons: [{ inbound: "MIT", outbound: "EUPL-1.2", answer: "yes" }],
    });
    expect(answer("GPL-3.0-only", { outbound: "MIT" }).compatibility?.answer).toBe("no");
  });

  it("names the part to choose", () => {
    const view = answer("GPL-3.0-only OR MIT", { outbound: "MIT" }).compatibility;
    expect(view).toMatchObject({ answer: "yes", choose: "MIT" });
  });

  it("says so where the other license is none", () => {
    const view = answer("MIT", { outbound: "((" }).compatibility;
    expect(view).toMatchObject({ answer: null, reasons: [] });
    expect(view?.label).toContain("is no licence");
    expect(answer("MIT", { outbound: "Foo" }).compatibility?.answer).toBe("unknown");
  });
});

describe("an expression of hostile size", () => {
  it.each([
    ["10,000 operators", `${"MIT AND GPL-3.0-only OR ".repeat(5000)}MIT`],
    ["1,000 levels", `${"(MIT OR ".repeat(999)}ISC${")".repeat(999)}`],
    ["a million characters", "x".repeat(1_000_001)],
  ])("of %s is answered within a second, with a page that stays small", (_name, expression) => {
    const started = performance.now();
    const view = answer(expression, { outbound: "EUPL-1.2" });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
  });
});
