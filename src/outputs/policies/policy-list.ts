import { expectedPairs, languagesOfPair } from "../../policies/compare/pairs.ts";
import type { Policy, PolicyText, PolicyVersion } from "../../policies/model.ts";
import { successionsOf } from "../../policies/succession.ts";
import { originalOf, periodOf, versionOn } from "../../policies/versions.ts";
import {
  addressFrom,
  comparisonFile,
  comparisonJson,
  policyPage,
  TEXT_FORMS,
  textFile,
  textJson,
  versionPage,
} from "./addresses.ts";

export const POLICY_LIST = "api/v1/policies/index.json";

/**
 * Every policy with its versions, what they declare of their clauses, and where each form lies: what a program has to
 * know before it fetches a text. As of a day (YYYY-MM-DD); addresses are relative to the file (`POLICY_LIST`).
 */
export function policyList(policies: Iterable<Policy>, asOf: string): Record<string, unknown> {
  const sorted = [...policies].sort((left, right) => (left.id < right.id ? -1 : 1));
  return { state: asOf, policies: sorted.map((policy) => policyEntry(policy, asOf)) };
}

function policyEntry(policy: Policy, asOf: string): Record<string, unknown> {
  const { id, facts } = policy;
  return {
    id,
    title: facts.title,
    summary: facts.summary,
    kind: facts.kind,
    status: facts.status,
    issuer: facts.issuer ?? null,
    parent: facts.parent ?? null,
    languages: facts.languages,
    current: versionOn(policy, asOf)?.id ?? null,
    pages: { de: from(policyPage("de", id)), en: from(policyPage("en", id)) },
    versions: policy.versions.map((version) => versionEntry(policy, version)),
    comparisons: expectedPairs(policy, asOf).flatMap((pair) =>
      languagesOfPair(policy, pair).map((language) => ({
        ...pair,
        language,
        json: from(comparisonJson({ policy: id, ...pair, language })),
        pdf: from(comparisonFile({ policy: id, ...pair, language })),
      })),
    ),
  };
}

function versionEntry(policy: Policy, version: PolicyVersion): Record<string, unknown> {
  const front = originalOf(policy, version)?.front ?? null;
  return {
    id: version.id,
    date: front?.date ?? null,
    period: periodOf(policy, version.id),
    parent: front?.parent ?? null,
    successions: front === null ? [] : successionsOf(front),
    repealed: front?.repealed ?? [],
    texts: version.texts.map((text) => textEntry(policy, text)),
  };
}

function textEntry(policy: Policy, { version, language, front }: PolicyText) {
  const name = { policy: policy.id, version, language };
  return {
    language,
    title: front.title,
    json: from(textJson(name)),
    page: from(versionPage(language, name)),
    ...Object.fromEntries(TEXT_FORMS.map((form) => [form, from(textFile(name, form))])),
  };
}

function from(address: string): string {
  return addressFrom(POLICY_LIST, address);
}
