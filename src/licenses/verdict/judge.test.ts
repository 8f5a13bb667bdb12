import { describe, expect, test } from "vitest";
import type { License } from "../../schema/generated/license.ts";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import {
  aBook,
  aDecision,
  aJudge,
  aLicense,
  aPolicy,
  aRequest,
  aVersion,
  evidenceOf,
  sameText,
} from "../../testing/licensing.ts";
import type { VerdictContext } from "./verdict.ts";

const FREE = evidenceOf({ a: "free" });
const CLOSED = evidenceOf({ b: "closed" });

/** The outcome, and what to choose where there is a choice. */
function answer(expression: string, licenses: Readonly<Record<string, License>> = {}): string {
  const book = aBook();
  const judge = aJudge({ ...book, licenses: { ...book.licenses, ...licenses } });
  const { outcome, choose } = judge.judge(expression);
  return choose === null ? outcome : `${outcome}, choose ${choose}`;
}

describe("operators", () => {
  test.each([
    ["MIT", "approved"],
    ["ISC", "review"],
    ["BUSL-1.1", "refused"],
    ["Zlib", "unknown"],
    ["MIT OR BUSL-1.1", "approved, choose MIT"],
    ["BUSL-1.1 OR ISC", "review, choose ISC"],
    ["BUSL-1.1 OR Zlib", "unknown"],
    ["MIT AND ISC", "review"],
    ["MIT AND ISC AND BUSL-1.1", "refused"],
    ["MIT AND (BUSL-1.1 OR ISC)", "review, choose MIT AND ISC"],
    ["(BUSL-1.1 OR MIT) AND (ISC OR BUSL-1.1)", "review, choose MIT AND ISC"],
    ["MIT OR nonsense", "approved, choose MIT"],
    ["MIT AND nonsense", "unknown"],
    ["nonsense", "unknown"],
    ["MIT ISC", "unknown"],
    ["", "unknown"],
    ["LicenseRef-own", "unknown"],
  ])("%s is %s", (expression, expected) => {
    expect(answer(expression)).toBe(expected);
  });

  test("the license with fewer conditions is the better choice among equals", () => {
    expect(answer("MIT OR 0BSD", { "0BSD": aLicense({ evidence: FREE }) })).toContain("choose MIT");
  });
});

describe("later versions", () => {
  const series = (number: string, ids: readonly string[], parts: Partial<License> = {}): License =>
    aLicense({
      versions: { series: "EUPL", number, later: { by: "recipient", ids: [...ids] } },
      ...parts,
    });
  const eupl = {
    "EUPL-1.0": series("1.0", ["EUPL-1.1", "EUPL-1.2"], { evidence: CLOSED }),
    "EUPL-1.1": series("1.1", ["EUPL-1.2"]),
    "EUPL-1.2": series("1.2", [], { evidence: FREE }),
  };

  test("plus means exactly the recorded later versions, and names the one that decides", () => {
    expect(answer("EUPL-1.0", eupl)).toBe("refused");
    expect(answer("EUPL-1.0+", eupl)).toBe("approved, choose EUPL-1.2");
    expect(answer("EUPL-1.1+", eupl)).toBe("approved, choose EUPL-1.2");
    expect(answer("EUPL-1.2+", eupl)).toBe("approved");
  });

  test("plus on a license without recorded later versions means the license", () => {
    expect(answer("ISC+", eupl)).toBe("review");
  });

  test("an id that says or-later means its later versions without a plus", () => {
    const gpl = {
      "GPL-1.0-or-later": aLicense({
        versions: {
          series: "GPL",
          number: "1.0",
          orLater: true,
          later: { by: "author" as const, ids: ["GPL-3.0-only"] },
        },
      }),
      "GPL-3.0-only": aLicense({ evidence: FREE }),
    };
    expect(answer("GPL-1.0-or-later", gpl)).toBe("approved, choose GPL-3.0-only");
  });

  test("a deprecated id is what is written instead", () => {
    const gpl = {
      "GPL-3.0": aLicense({ deprecated: true, replacedBy: "GPL-3.0-only", evidence: CLOSED }),
      "GPL-3.0+": aLicense({ deprecated: true, replacedBy: "GPL-3.0-or-later" }),
      "GPL-3.0-only": aLicense(),
      "GPL-3.0-or-later": aLicense({ evidence: FREE }),
    };
    expect(answer("GPL-3.0", gpl)).toBe("review");
    expect(answer("GPL-3.0+", gpl)).toBe("approved");
  });

  test("a replacement that is itself replaced is not followed", () => {
    const loop = aLicense({ deprecated: true, replacedBy: "Nunit", evidence: FREE });
    expect(answer("Nunit", { Nunit: loop })).toBe("approved");
  });
});

describe("exceptions", () => {
  const known = { "LLVM-exception": { name: "LLVM", effect: "linking" as const } };

  test("a known exception never makes the answer worse, an unknown one asks for people", () => {
    const judge = aJudge({ ...aBook(), exceptions: known });
    expect(judge.judge("MIT WITH LLVM-exception").outcome).toBe("approved");
    expect(judge.judge("MIT WITH GCC-exception-3.1").outcome).toBe("review");
    expect(judge.judge("MIT WITH nonsense").outcome).toBe("review");
    expect(judge.judge("MIT WITH AdditionRef-own").outcome).toBe("review");
    expect(judge.judge("BUSL-1.1 WITH LLVM-exception").outcome).toBe("refused");
  });

  test("an exception takes away the conditions that its effect lifts", () => {
    const conditions = [
      {
        id: "share",
        families: ["strong-copyleft" as const],
        uses: ["combine" as const],
        liftedBy: ["linking" as const],
        text: sameText("Share"),
      },
    ];
    const policy = aPolicy({ versions: [aVersion({ conditions })] });
    const licenses = { "GPL-2.0-only": aLicense({ family: "strong-copyleft", evidence: FREE }) };
    const judge = aJudge(aBook({ policy, licenses, exceptions: known }));
    const plain = judge.judge("GPL-2.0-only");
    expect([plain.outcome, plain.conditions.map(({ id }) => id)]).toEqual([
      "approved-with-conditions",
      ["share"],
    ]);
    const excepted = judge.judge("GPL-2.0-only WITH LLVM-exception");
    expect([excepted.outcome, excepted.conditions]).toEqual(["approved", []]);
  });
});

describe("conditions", () => {
  const conditions = [
    {
      id: "network",
      families: ["network-copyleft" as const],
      uses: ["service" as const],
      text: sameText("Offer source"),
    },
    { id: "fonts", kinds: ["fonts" as const], uses: ["modify" as const], text: sameText("Name") },
  ];
  const book = aBook({
    policy: aPolicy({ versions: [aVersion({ conditions })] }),
    licenses: {
      MIT: aLicense({ evidence: FREE }),
      "AGPL-3.0-only": aLicense({ family: "network-copyleft", evidence: FREE }),
      Zlib: aLicense({
        decisions: [
          aDecision({ conditions: [{ uses: ["distribute"], text: sameText("Ask first") }] }),
        ],
      }),
    },
  });
  const idsFor = (expression: string, context: Partial<VerdictContext> = {}) => {
    const { outcome, conditions: set } = aJudge(book, context).judge(expression);
    return [outcome, ...set.map(({ id }) => id)].join(" ");
  };

  test("come from the policy, by family, use and kind of work", () => {
    expect(idsFor("AGPL-3.0-only")).toBe("approved-with-conditions network");
    expect(idsFor("AGPL-3.0-only", { use: "service" })).toBe("approved-with-conditions network");
    expect(idsFor("AGPL-3.0-only", { use: "internal" })).toBe("approved");
    expect(idsFor("MIT", { kind: "fonts" })).toBe("approved-with-conditions fonts");
  });

  test("come from people where they set them", () => {
    expect(idsFor("Zlib")).toBe("approved-with-conditions decision");
    expect(idsFor("Zlib", { use: "internal" })).toBe("approved");
  });

  test("add up over AND, and are those of the chosen part over OR", () => {
    expect(idsFor("AGPL-3.0-only AND Zlib AND AGPL-3.0-only")).toBe(
      "approved-with-conditions network decision",
    );
    expect(idsFor("AGPL-3.0-only OR MIT")).toBe("approved");
  });
});

describe("references", () => {
  const judgeOf = (request: LicenseRequest, asOf = "2026-06-01") =>
    aJudge(aBook({ requests: [request] }), { asOf }).judge("LicenseRef-own").outcome;

  test("a request that waits is to be reviewed, one that is decided is decided", () => {
    expect(judgeOf(aRequest())).toBe("review");
    expect(judgeOf(aRequest({ state: "decided", decisions: [aDecision()] }))).toBe("approved");
  });

  test("before the request nothing is known, before the decision it waits", () => {
    const decided = aRequest({ state: "decided", decisions: [aDecision({ date: "2026-03-01" })] });
    expect(judgeOf(decided, "2026-01-31")).toBe("unknown");
    expect(judgeOf(decided, "2026-02-28")).toBe("review");
  });
});

test("ten thousand operators and a thousand levels are judged within a second", () => {
  const judge = aJudge();
  const started = performance.now();
  expect(judge.judge(`MIT${" AND ISC OR BUSL-1.1".repeat(5000)}`).outcome).toBe("review");
  expect(judge.judge(`${"(ISC OR ".repeat(1000)}MIT${")".repeat(1000)}`).choose).toBe("MIT");
  expect(judge.judge(`${"(".repeat(2000)}MIT`).problems[0]?.code).toBe("too-deep");
  expect(performance.now() - started).toBeLessThan(1000);
});

test("ids that are names of the language's own properties are no records", () => {
  const judge = aJudge();
  for (const id of ["constructor", "toString"]) {
    expect(judge.judge(id).outcome).toBe("unknown");
    expect(judge.judge(`MIT WITH ${id}`).outcome).toBe("review");
  }
  expect(judge.judge("__proto__").outcome).toBe("unknown");
});
