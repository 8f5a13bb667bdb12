import type { Catalog } from "../../catalog/catalog.ts";
import type { Comparison } from "../../policies/compare/difference.ts";
import { expectedPairs, languagesOfPair } from "../../policies/compare/pairs.ts";
import { compareVersions } from "../../policies/compare/versions.ts";
import type { Policy, PolicyText } from "../../policies/model.ts";
import { renderComparisonJson } from "../../policies/report/json.ts";
import { textIn, versionBefore } from "../../policies/versions.ts";
import type { Site } from "../../schema/generated/site.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import { comparisonJson, textFile, textJson } from "./addresses.ts";
import { renderAkomaNtoso } from "./akoma-ntoso/akoma-ntoso.ts";
import type { Surroundings } from "./akoma-ntoso/document.ts";
import type { Earlier } from "./akoma-ntoso/repealed.ts";
import { POLICY_LIST, policyList } from "./policy-list.ts";
import { textAsJson } from "./text-json.ts";

/** What the files of policies are made from; `sourceOf` has the text of a file of the catalogue by its path. */
export interface PolicyInput {
  readonly catalog: Catalog;
  readonly site: Pick<Site, "name" | "address">;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly sourceOf: (path: string) => string | null;
}

/** The comparisons of one policy, each computed once: by both versions and the language. */
type Compare = (before: string, after: string, language: string) => Comparison | null;

/**
 * Every text of every policy in each of its forms (see `addresses.ts`), the comparisons that nobody has to ask for,
 * and the list of them all. One file at a time; nothing where the catalogue has no policies.
 */
export function* renderPolicies(input: PolicyInput): Generator<OutputFile> {
  const policies = [...input.catalog.policies.values()];
  if (policies.length === 0) return;
  yield jsonFile(POLICY_LIST, policyList(policies, input.asOf));
  const surroundings = { ...input, known: new Map() };
  for (const policy of policies) {
    const compare = comparisonsOf(policy);
    yield* textFiles(policy, input, surroundings, compare);
    yield* comparisonFiles(policy, input.asOf, compare);
  }
}

function* textFiles(
  policy: Policy,
  { catalog, sourceOf }: PolicyInput,
  surroundings: Surroundings,
  compare: Compare,
): Generator<OutputFile> {
  for (const text of policy.versions.flatMap(({ texts }) => texts)) {
    const name = { policy: policy.id, version: text.version, language: text.language };
    yield jsonFile(textJson(name), textAsJson(catalog, policy, text));
    const earlier = earlierOf(policy, text, compare);
    const content = renderAkomaNtoso(surroundings, policy, text, earlier);
    yield { path: textFile(name, "xml"), content };
    const source = sourceOf(text.file);
    if (source !== null) yield { path: textFile(name, "md"), content: source };
  }
}

/** The version before, in the same language, and what changed since. */
function earlierOf(policy: Policy, text: PolicyText, compare: Compare): Earlier | null {
  const before = textIn(versionBefore(policy, text.version), text.language);
  const comparison = before && compare(before.version, text.version, text.language);
  return before && comparison && { text: before, comparison };
}

function* comparisonFiles(policy: Policy, asOf: string, compare: Compare): Generator<OutputFile> {
  for (const pair of expectedPairs(policy, asOf)) {
    for (const language of languagesOfPair(policy, pair)) {
      const comparison = compare(pair.before, pair.after, language);
      const path = comparisonJson({ policy: policy.id, ...pair, language });
      if (comparison !== null) yield { path, content: renderComparisonJson(comparison) };
    }
  }
}

function comparisonsOf(policy: Policy): Compare {
  const known = new Map<string, Comparison | null>();
  return (before, after, language) => {
    const key = [before, after, language].join(" ");
    const comparison = known.get(key) ?? compareVersions(policy, before, after, language);
    known.set(key, comparison);
    return comparison;
  };
}
