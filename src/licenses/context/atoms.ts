import { type Answer, indexOfBest } from "./answer.ts";
import type { ResolvedLicense, Version } from "./resolve.ts";
import type { Rule, RuleBook } from "./rules.ts";

/** What the rules say of one version going into one version; rule null: same license, or no rule holds. */
export interface AtomAnswer {
  readonly answer: Answer;
  readonly rule: Rule | null;
  readonly inbound: Version;
  readonly outbound: Version;
}

/** The best that any version that may be chosen for the inbound license gives, the earliest of equals. */
export function answerForVersion(
  inbound: ResolvedLicense & { readonly base: Version },
  outbound: Version,
  rules: RuleBook,
): AtomAnswer {
  const { base } = inbound;
  const final = base.id === outbound.id ? null : rules.finalRuleFor(base, outbound);
  if (final) return { answer: final.answer, rule: final, inbound: base, outbound };
  const answers = [base, ...inbound.later].map((version) => answerFor(version, outbound, rules));
  const best = answers[indexOfBest(answers.map(({ answer }) => answer))];
  return best ?? answerFor(base, outbound, rules);
}

function answerFor(inbound: Version, outbound: Version, rules: RuleBook): AtomAnswer {
  if (inbound.id === outbound.id) return { answer: "yes", rule: null, inbound, outbound };
  const rule = rules.ruleFor(inbound, outbound);
  return { answer: rule?.answer ?? "unknown", rule, inbound, outbound };
}
