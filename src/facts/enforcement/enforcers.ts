import type { Catalog } from "../../catalog/catalog.ts";
import { versionsInForce } from "../../licenses/policy/in-force.ts";

/** What watches over clauses: rules of `npm run validate`, of the list of licences, and criteria of badges. */
export const ENFORCER_KINDS = ["checks", "licenseRules", "badgeCriteria"] as const;

export type EnforcerKind = (typeof ENFORCER_KINDS)[number];

/** A rule of the program with the names of the clauses that it enforces. */
export interface EnforcingRule {
  readonly rule: string;
  readonly enforces: readonly string[];
}

/** Something that a machine runs, with the clauses that it enforces (`admission@2026.3#license`). */
export interface Enforcer {
  readonly kind: EnforcerKind;
  readonly id: string;
  readonly enforces: readonly string[];
  /** Where the catalogue defines it; null for a rule of the program. */
  readonly home: { readonly file: string; readonly pointer: string } | null;
}

/**
 * Everything that can enforce a clause on a day (YYYY-MM-DD), in the order of its lists: of the rules of the list of
 * licences those of the version in force.
 */
export function enforcersOn(
  { licensing, badgeRules }: Pick<Catalog, "licensing" | "badgeRules">,
  rules: readonly EnforcingRule[],
  asOf: string,
): readonly Enforcer[] {
  const { policy } = licensing;
  const [current] = versionsInForce(policy?.value ?? null, asOf);
  const version = current ? policy?.value.versions.indexOf(current) : 0;
  return [
    ...rules.map(({ rule, enforces }) => ({
      ...({ kind: "checks", id: rule, enforces, home: null } as const),
    })),
    ...(current?.rules ?? []).map(({ id, enforces = [] }, index) => ({
      ...({ kind: "licenseRules", id, enforces } as const),
      home: { file: policy?.file ?? "", pointer: `/versions/${version}/rules/${index}` },
    })),
    ...(badgeRules?.value.criteria ?? []).map(({ id, enforces = [] }, index) => ({
      ...({ kind: "badgeCriteria", id, enforces } as const),
      home: { file: badgeRules?.file ?? "", pointer: `/criteria/${index}` },
    })),
  ];
}
