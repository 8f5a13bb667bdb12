import type { Catalog } from "../../catalog/catalog.ts";
import { enforcedClauses } from "../../policies/enforcement.ts";
import type { Policy, PolicyText } from "../../policies/model.ts";
import { referencesIn } from "../../policies/references.ts";
import { successionsOf } from "../../policies/succession.ts";
import { originalOf, periodOf, versionOf } from "../../policies/versions.ts";
import {
  addressFrom,
  TEXT_FORMS,
  type TextName,
  textFile,
  textJson,
  versionPage,
} from "./addresses.ts";
import { POLICY_LIST } from "./policy-list.ts";

/**
 * One text with all its clauses: a `PolicyText`, so that `compareTexts` takes it as it is, and what a reader of this
 * one file has to know. What only the original says is there in a translation too. Addresses are relative to the file.
 */
export function textAsJson(
  catalog: Catalog,
  policy: Policy,
  text: PolicyText,
): Record<string, unknown> {
  const original = originalOf(policy, versionOf(policy, text.version));
  return {
    policy: policyFacts(catalog, policy),
    ...text,
    original: original && { language: original.language, front: original.front },
    period: periodOf(policy, text.version),
    successions: original === null ? [] : successionsOf(original.front),
    enforcement: original === null ? [] : enforcementOf(original),
    references: referencesIn(policy.facts, text).map(({ reference, clauses }) => ({
      ...reference,
      clauses,
    })),
    addresses: addressesOf({ policy: policy.id, version: text.version, language: text.language }),
  };
}

function policyFacts({ organisations }: Catalog, { id, facts }: Policy): Record<string, unknown> {
  const { title, kind, status, statusNote = null, issuer = null, parent = null } = facts;
  const name = organisations.get(issuer ?? "")?.value.name ?? null;
  return {
    ...{ id, title, kind, status, statusNote, parent },
    issuer: issuer === null ? null : { id: issuer, name },
  };
}

function enforcementOf(original: PolicyText): readonly Record<string, unknown>[] {
  return enforcedClauses(original).map(({ clause, ...by }) => ({ clause: clause.id, ...by }));
}

function addressesOf(name: TextName): Readonly<Record<string, string>> {
  const from = (address: string) => addressFrom(textJson(name), address);
  return {
    policies: from(POLICY_LIST),
    page: from(versionPage(name.language, name)),
    ...Object.fromEntries(TEXT_FORMS.map((form) => [form, from(textFile(name, form))])),
  };
}
