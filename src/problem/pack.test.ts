import fc from "fast-check";
import { expect, test } from "vitest";
import { aProblem, someProblems } from "../testing/problem.ts";
import { packReport, unpackReport } from "./pack.ts";

test("a text that many problems share stands once", () => {
  const packed = packReport({ problems: [aProblem(), aProblem({ line: 2 })], checked: 2 });
  expect(packed.texts).toHaveLength(2);
});

test("law: what is packed, written as JSON and unpacked is the same report", () => {
  const text = fc.record({ de: fc.string(), en: fc.string() });
  const problem = fc.record({
    rule: fc.string(),
    level: fc.constantFrom("error" as const, "warning" as const, "hint" as const),
    file: fc.string(),
    line: fc.nat(),
    column: fc.nat(),
    message: text,
    fix: fc.option(text),
  });
  const reports = fc.record({ problems: fc.array(problem), checked: fc.nat() });
  const same = { problems: someProblems(), checked: 3 };
  fc.assert(
    fc.property(reports, (report) => {
      const json = JSON.stringify(packReport(report));
      expect(unpackReport(JSON.parse(json))).toEqual(report);
    }),
    { examples: [[same]] },
  );
});
