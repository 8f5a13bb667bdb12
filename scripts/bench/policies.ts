import { generatePolicy } from "../../src/bench/generate-policy.ts";
import { acceptedPolicyFile, parsePolicyFile } from "../../src/catalog/policy-text.ts";
import { compareTexts } from "../../src/policies/compare/compare.ts";
import { summaryText } from "../../src/policies/report/words.ts";
import { processorSeconds } from "./processor.ts";
import type { Figure } from "./scale.ts";

const SIZES = [2000, 5000];
const CHANGED = 0.3;

/** The processor time that a policy of 300 printed pages takes (2,000 clauses), and one of 5,000 clauses. */
export function measurePolicies(): readonly Figure[] {
  return SIZES.flatMap((clauses) => {
    const [before, after] = [0, CHANGED].map((changed) => generatePolicy({ clauses, changed }));
    const [one, reading] = timed(() => read("2026.1", before ?? ""));
    const [other] = timed(() => read("2026.2", after ?? ""));
    const [comparison, comparing] = timed(() => compareTexts(one, other));
    return [
      [`${clauses} clauses, size`, `${Math.round((before ?? "").length / 1000)} kB`],
      ["  reading", `${reading.toFixed(2)} s`],
      ["  comparing two versions", `${comparing.toFixed(2)} s`],
      ["  changed", summaryText(comparison.summary, "en").replace(/;.*/u, "")],
    ] satisfies Figure[];
  });
}

function read(version: string, text: string) {
  const path = `catalog/policies/x/${version}.de.md`;
  const content = acceptedPolicyFile(
    parsePolicyFile({ path, bytes: new TextEncoder().encode(text) }),
  );
  if (content === undefined) throw new Error("The generated policy is broken");
  return { version, language: "de", clauses: content.clauses };
}

function timed<T>(action: () => T): readonly [T, number] {
  const start = processorSeconds();
  return [action(), processorSeconds() - start];
}
