import type { Language } from "../../problem/report.ts";
import { explainNode } from "../explain/explain.ts";
import type { Condition, VerdictNode } from "../verdict/verdict.ts";
import { notedProblems } from "./problems.ts";
import { dutiesIn, type ReportedVerdict } from "./verdict-duties.ts";

/**
 * A verdict for other programs, texts in one language: `{ "expression", "verdict", "choose", "kind", "use", "asOf",
 * "policy", "conditions", "duties", "problems", "corrections", "tree" }`; duties are a list with one item for each
 * use, null where there are no rules for them. This shape stays as it is; keys may be added.
 */
export function renderVerdictJson(
  { verdict, corrector, duties }: ReportedVerdict,
  language: Language,
): string {
  const { expression, outcome, choose, kind, use, asOf, policy, conditions, tree } = verdict;
  const corrections = corrector.corrections(verdict).map((each) => ({
    expression: each.expression,
    verdict: each.outcome,
  }));
  const problems = notedProblems(verdict, corrector).map(({ problem, message, fix }) => {
    const { code, text, start, end } = problem;
    return { code, text, start, end, message: message[language], fix: fix?.[language] ?? null };
  });
  const result = {
    ...{ expression, verdict: outcome, choose, kind, use, asOf, policy },
    conditions: conditions.map((each) => conditionIn(each, language)),
    duties: duties?.map((each) => dutiesIn(each, language)) ?? null,
    ...{ problems, corrections },
    tree: tree && nodeIn(tree, language),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function conditionIn({ id, uses, text }: Condition, language: Language): object {
  return { id, uses, text: text[language] };
}

function nodeIn(node: VerdictNode, language: Language): object {
  const { type, outcome, start, end } = node;
  const base = {
    ...{ type, verdict: outcome, start, end },
    conditions: node.conditions.map(({ id }) => id),
    reasons: explainNode(node).map((each) => each[language]),
  };
  switch (node.type) {
    case "and":
      return { ...base, parts: node.parts.map((part) => nodeIn(part, language)) };
    case "or":
      return {
        ...base,
        chosen: node.chosen,
        parts: node.parts.map((part) => nodeIn(part, language)),
      };
    case "unknown":
      return { ...base, text: node.text };
    case "reference":
      return { ...base, id: node.id, exception: node.exception, ...basisOf(node) };
    case "license":
      return { ...base, ...licenseIn(node, language), ...basisOf(node) };
    default:
      return node satisfies never;
  }
}

function licenseIn(node: Extract<VerdictNode, { type: "license" }>, language: Language): object {
  const { id, orLater, exception, later, instead, write } = node;
  return {
    ...{ id, orLater, exception, write },
    later: later.map((each) => ({ id: each.id, verdict: each.outcome })),
    instead: instead && nodeIn(instead, language),
  };
}

/** Who decided, by which rule, and since when. */
function basisOf({ decision }: Extract<VerdictNode, { type: "license" | "reference" }>): object {
  const { basis } = decision;
  return {
    decidedBy: basis.type,
    rule: basis.type === "policy" ? basis.rule : null,
    since: "since" in basis ? basis.since : null,
  };
}
