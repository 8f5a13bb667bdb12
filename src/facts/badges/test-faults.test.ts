import { expect, test } from "vitest";
import type { RawTest } from "./comparison.ts";
import { faultsOf } from "./test-faults.ts";

const FAULTS: readonly (readonly [RawTest, string])[] = [
  [{ fact: "git/commits", atLeast: 5 }, ""],
  [{ fact: "git/signed-tags", per: "git/tags", atLeast: 80, days: 183 }, ""],
  [{ fact: "git/signed-tags", per: "git/tags", atLeast: 80.5 }, ""],
  [{ fact: "git/latest-tag-date", withinDays: 10 }, ""],
  [{ fact: "stated/license-verdict", oneOf: ["approved"] }, ""],
  [{ all: [{ fact: "nothing/known" }] }, ""],
  [{}, " nothing"],
  [{ all: [], any: [] }, " several"],
  [{ fact: "git/commits", atLeast: 5, any: [] }, " several"],
  [{ any: [], days: 5 }, " several"],
  [{ fact: "git/comits", atLeast: 5 }, "fact unknown-fact"],
  [{ fact: "git/commits", per: "git/all", atLeast: 5 }, "per unknown-fact"],
  [{ fact: "git/commits" }, " no-comparison"],
  [{ fact: "git/commits", atLeast: 5, atMost: 9 }, "atMost several-comparisons"],
  [{ fact: "git/commits", withinDays: 5 }, "withinDays wrong-comparison"],
  [{ fact: "files/reuse", atLeast: 1 }, "atLeast wrong-comparison"],
  [{ fact: "git/latest-tag-date", is: "2026-01-01" }, "is wrong-comparison"],
  [{ fact: "git/commits", atLeast: 5.5 }, "atLeast wrong-value"],
  [{ fact: "files/reuse", is: "yes" }, "is wrong-value"],
  [{ fact: "git/signed-tags", per: "git/tags", atLeast: 180 }, "atLeast wrong-value"],
  [{ fact: "git/commits", per: "git/tags", atLeast: 8 }, "per different-units"],
  [{ fact: "forge/issue-reaction", per: "git/tags", atLeast: 8 }, "per different-units"],
  [{ fact: "stated/users", atLeast: 1, days: 5 }, "days stated"],
];

test.each(FAULTS)("%j: %s", (raw, expected) => {
  const said = faultsOf(raw).map(({ key, kind }) => `${key} ${kind}`);
  expect(said.join(", ")).toBe(expected);
});
