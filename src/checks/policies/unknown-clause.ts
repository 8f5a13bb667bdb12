import type { Catalog } from "../../catalog/catalog.ts";
import type { ClauseLink, Policy, PolicyText } from "../../policies/model.ts";
import { DRAFT, originalOf, textIn, versionOf, versionOn } from "../../policies/versions.ts";
import { inlinesIn } from "../../policies/walk.ts";
import { nearestName } from "../../schema/near.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Cross-references that lead to no clause. */
export const unknownClause: CatalogCheck = {
  rule: "policy/unknown-clause",
  level: "error",
  *check({ catalog, asOf }) {
    for (const { policy, text } of textsOf(catalog)) {
      for (const { inline } of inlinesIn(text)) {
        if (inline.type !== "clause-link") continue;
        const target = targetOf(inline, { catalog, asOf, policy, text });
        if (target.type === "found") continue;
        const [de, en] = WHERE[target.type];
        const name = shown(target.name);
        const near = target.near;
        yield remarkAt(
          text,
          inline.place,
          [`${de} ${name.de} gibt es nicht.`, `There is no ${en} ${name.en}.`],
          near === null
            ? [
                "Das Ziel berichtigen oder den Verweis weglassen.",
                "Correct the target, or leave it out.",
              ]
            : [`„${near}“ schreiben?`, `Write "${near}"?`],
        );
      }
    }
  },
};

const WHERE = {
  policy: ["Das Regelwerk", "policy"],
  version: ["Die Version", "version"],
  clause: ["Die Bestimmung", "clause"],
} as const;

const MANY = 1000;

type Target =
  | { readonly type: "found" }
  | {
      readonly type: keyof typeof WHERE;
      readonly name: string;
      readonly near: string | null;
    };

interface Surroundings {
  readonly catalog: Catalog;
  readonly asOf: string;
  readonly policy: Policy;
  readonly text: PolicyText;
}

function targetOf(link: ClauseLink, around: Surroundings): Target {
  const { catalog, asOf, text } = around;
  const policy = link.policy === null ? around.policy : catalog.policies.get(link.policy);
  if (policy === undefined) return lost("policy", link.policy ?? "", [...catalog.policies.keys()]);
  const isHere = link.policy === null && link.version === null;
  const current = versionOn(policy, asOf) ?? policy.versions.at(-1) ?? null;
  const version = link.version === null ? current : versionOf(policy, link.version);
  const other = textIn(version, text.language) ?? originalOf(policy, version);
  const target = isHere ? text : other;
  if (target === null) {
    const known = policy.versions.map(({ id }) => id).filter((id) => id !== DRAFT);
    return lost("version", link.version ?? policy.id, known);
  }
  const ids = target.clauses.map(({ id }) => id);
  const isFound = (link.clause === "" && !isHere) || ids.slice(1).includes(link.clause);
  return isFound ? { type: "found" } : lost("clause", link.clause, ids);
}

function lost(type: keyof typeof WHERE, name: string, known: readonly string[]): Target {
  // In a long text that is broken everywhere, looking for what was meant would take minutes.
  return { type, name, near: known.length > MANY ? null : nearestName(name, known) };
}
