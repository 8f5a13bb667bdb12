import { expect, test } from "vitest";
import { generatePolicy } from "../../../../bench/generate-policy.ts";
import { POLICY_LIMITS } from "../../../../catalog/limits.ts";
import { compareTexts } from "../../../../policies/compare/compare.ts";
import { parsePolicyText } from "../../../../policies/parse/parse.ts";
import { hastToHtml } from "../hast/to-html.ts";
import { comparisonView } from "./comparison.ts";

function read(changed: number) {
  const text = generatePolicy({ clauses: 2000, changed }).replace(/^---[\s\S]*?---/u, "");
  const { clauses } = parsePolicyText(text, "Regeln", POLICY_LIMITS);
  return { version: `${changed}`, language: "de", clauses };
}

/** Seconds of one processor; what else runs on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// 2,000 clauses, of which a third changed, take a fifth of a second on an idle machine and make 1.1 MB.
test.each([
  [0.02, 150_000],
  [0.3, 1_500_000],
  [1, 5_000_000],
])(
  "a page of 2,000 clauses, of which a share of %f changed, is made in time and no longer than %i bytes",
  (changed, most) => {
    const texts = { before: read(0), after: read(changed) };
    const comparison = compareTexts(texts.before, texts.after);
    const start = processorSeconds();
    const view = comparisonView(comparison, texts, {
      lang: "de",
      root: "../../../../../../",
      before: { policy: "regeln", label: "Bisher: Version 2026.1" },
      after: { policy: "regeln", label: "Jetzt: Version 2026.2" },
      policies: { regeln: ["2026.1", "2026.2"] },
      pictures: [],
    });
    const html = [view.summary, view.list, [...view.clauses]].map(hastToHtml).join("");
    expect(processorSeconds() - start).toBeLessThan(2);
    expect(html.length).toBeGreaterThan(10_000);
    expect(html.length).toBeLessThan(most);
  },
);
