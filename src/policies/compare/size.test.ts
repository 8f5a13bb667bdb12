import { expect, test } from "vitest";
import { generatePolicy } from "../../bench/generate-policy.ts";
import { POLICY_LIMITS } from "../../catalog/limits.ts";
import { parsePolicyText } from "../parse/parse.ts";
import { compareTexts } from "./compare.ts";

function read(clauses: number, changed: number) {
  const text = generatePolicy({ clauses, changed }).replace(/^---[\s\S]*?---/u, "");
  const parsed = parsePolicyText(text, "Regeln", POLICY_LIMITS);
  expect(parsed.problems).toEqual([]);
  return { version: `${changed}`, language: "de", clauses: parsed.clauses };
}

/** Seconds of one processor; what else runs on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// 2,000 clauses take a third of a second on an idle machine; the limit leaves room for slower ones.
test.each([
  [2000, 0.3],
  [5000, 0.3],
  [5000, 1],
])("%i clauses, of which a share of %f changed, are compared in time", (clauses, changed) => {
  const [before, after] = [read(clauses, 0), read(clauses, changed)];
  const start = processorSeconds();
  const { summary } = compareTexts(before, after);
  expect(processorSeconds() - start).toBeLessThan(clauses / 1000);
  expect(summary.reworded).toBeGreaterThan(clauses * changed * 0.4);
});
