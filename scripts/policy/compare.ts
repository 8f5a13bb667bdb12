import { compareTexts } from "../../src/policies/compare/compare.ts";
import type { Comparison } from "../../src/policies/compare/difference.ts";
import { successionsBetween } from "../../src/policies/compare/versions.ts";
import type { Policy, PolicyText } from "../../src/policies/model.ts";
import { renderComparisonJson } from "../../src/policies/report/json.ts";
import { renderComparisonMarkdown } from "../../src/policies/report/markdown.ts";
import { renderComparisonText } from "../../src/policies/report/text.ts";
import { successionsOf } from "../../src/policies/succession.ts";
import { compareVersionIds, originalOf, versionOf } from "../../src/policies/versions.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { type PolicyArguments, readPolicyArguments } from "./arguments.ts";
import { loadPolicies, policyIn } from "./load.ts";
import { textFor } from "./texts.ts";

/** `policy compare ID A B`: what changed from one version to another; a text says what is wrong with the call. */
export async function comparePolicy(
  argv: readonly string[],
  { program }: Surroundings,
): Promise<Answer | string> {
  const args = readPolicyArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [id, one, other, ...more] = args.positionals;
  if (id === undefined || one === undefined || other === undefined || more.length > 0) {
    return USAGE[args.language];
  }
  const loaded = await loadPolicies(args.root ?? program);
  if ("en" in loaded) return loaded[args.language];
  const policy = policyIn(loaded, id);
  if ("en" in policy) return policy[args.language];
  const source = { loaded, policy, language: languageOf(policy, args) };
  const [before, after] = [await textFor(source, one), await textFor(source, other)];
  if ("en" in before) return before[args.language];
  if ("en" in after) return after[args.language];
  const comparison = compareTexts(before, after, successions(policy, before, after));
  return { text: render(comparison, args), output: args.output, code: 0 };
}

const USAGE = {
  de: "compare braucht ein Regelwerk und zwei Versionen.",
  en: "compare takes a policy and two versions.",
};

/** The language of the texts: the one that is asked for, where the policy has it. */
function languageOf({ facts }: Policy, { language }: PolicyArguments): string {
  return facts.languages.find((each) => each === language) ?? facts.languages[0] ?? language;
}

/** What both texts and the versions between them declare of their clauses, in the order of time. */
function successions(policy: Policy, before: PolicyText, after: PolicyText) {
  const texts = [before, after].sort((a, b) => compareVersionIds(a.version, b.version));
  const [earlier = [], later = []] = texts.map((text) => {
    const original = originalOf(policy, versionOf(policy, text.version));
    return successionsOf((original ?? text).front);
  });
  return [...earlier, ...successionsBetween(policy, before.version, after.version), ...later];
}

function render(comparison: Comparison, args: PolicyArguments): string {
  const { language, link, output } = args;
  switch (args.format) {
    case "json":
      return renderComparisonJson(comparison);
    case "markdown":
      return renderComparisonMarkdown(comparison, { language, link });
    case "text": {
      const color = output === null && process.stdout.isTTY && !process.env["NO_COLOR"];
      return renderComparisonText(comparison, { language, color });
    }
    default:
      return args.format satisfies never;
  }
}
