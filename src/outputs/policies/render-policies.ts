import type { Catalog } from "../../catalog/catalog.ts";
import { expectedPairs, languagesOfPair } from "../../policies/compare/pairs.ts";
import { compareVersions } from "../../policies/compare/versions.ts";
import type { Policy } from "../../policies/model.ts";
import { renderComparisonJson } from "../../policies/report/json.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import { comparisonJson, textFile, textJson } from "./addresses.ts";
import { POLICY_LIST, policyList } from "./policy-list.ts";
import { textAsJson } from "./text-json.ts";

/** What the files of policies are made from; `sourceOf` has the text of a file of the catalogue by its path. */
export interface PolicyInput {
  readonly catalog: Catalog;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly sourceOf: (path: string) => string | null;
}

/**
 * Every text of every policy in each of its forms (see `addresses.ts`), the comparisons that nobody has to ask for,
 * and the list of them all. One file at a time; nothing where the catalogue has no policies.
 */
export function* renderPolicies(input: PolicyInput): Generator<OutputFile> {
  const policies = [...input.catalog.policies.values()];
  if (policies.length === 0) return;
  yield jsonFile(POLICY_LIST, policyList(policies, input.asOf));
  for (const policy of policies) {
    yield* textFiles(policy, input);
    yield* comparisonFiles(policy, input.asOf);
  }
}

function* textFiles(policy: Policy, { catalog, sourceOf }: PolicyInput): Generator<OutputFile> {
  for (const text of policy.versions.flatMap(({ texts }) => texts)) {
    const name = { policy: policy.id, version: text.version, language: text.language };
    yield jsonFile(textJson(name), textAsJson(catalog, policy, text));
    const source = sourceOf(text.file);
    if (source !== null) yield { path: textFile(name, "md"), content: source };
  }
}

function* comparisonFiles(policy: Policy, asOf: string): Generator<OutputFile> {
  for (const pair of expectedPairs(policy, asOf)) {
    for (const language of languagesOfPair(policy, pair)) {
      const comparison = compareVersions(policy, pair.before, pair.after, language);
      const path = comparisonJson({ policy: policy.id, ...pair, language });
      if (comparison !== null) yield { path, content: renderComparisonJson(comparison) };
    }
  }
}
