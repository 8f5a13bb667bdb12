import type { Catalog } from "../../catalog/catalog.ts";
import { parseClauseName } from "../../policies/clause-name.ts";
import { heirsOf } from "../../policies/heirs.ts";
import type { Clause, Policy, PolicyText } from "../../policies/model.ts";
import { strongestOf } from "../../policies/strength.ts";
import { originalOf, versionOn } from "../../policies/versions.ts";
import { type Enforcer, type EnforcerKind, type EnforcingRule, enforcersOn } from "./enforcers.ts";

/** A clause that obliges or that something enforces, with what enforces it. */
export interface LinkedClause {
  readonly clause: Clause;
  /** Empty: it is left to people. */
  readonly enforcers: readonly Enforcer[];
}

/** A policy as it holds on a day. */
export interface PolicyEnforcement {
  readonly policy: Policy;
  /** The original of the version that holds. */
  readonly text: PolicyText;
  /** In reading order. */
  readonly clauses: readonly LinkedClause[];
}

/** Which clauses are enforced by what, on one day. */
export interface Enforcement {
  /** Those of which something enforces a clause, by their ids. */
  readonly policies: ReadonlyMap<string, PolicyEnforcement>;
  /** What enforces no clause of any policy. */
  readonly unasked: readonly Enforcer[];
}

const SHOULD = 2;

/**
 * Derives who enforces what on a day (YYYY-MM-DD), where either side says so: the clause (`enforcedBy`) or what
 * enforces it (`enforces`), followed from the version that it names to the one that holds. Checks see to it that
 * both say the same.
 */
export function deriveEnforcement(
  catalog: Pick<Catalog, "policies" | "licensing" | "badgeRules">,
  rules: readonly EnforcingRule[],
  asOf: string,
): Enforcement {
  const enforcers = enforcersOn(catalog, rules, asOf);
  const all = [...catalog.policies.values()].flatMap((policy) => {
    const text = originalOf(policy, versionOn(policy, asOf));
    return text === null ? [] : [{ policy, text, clauses: linkedClauses(policy, text, enforcers) }];
  });
  const policies = all.filter(({ clauses }) => clauses.some((each) => each.enforcers.length > 0));
  const asked = new Set(
    policies.flatMap(({ clauses }) => clauses.flatMap((each) => each.enforcers)),
  );
  return {
    policies: new Map(policies.map((each) => [each.policy.id, each])),
    unasked: enforcers.filter((each) => !asked.has(each)),
  };
}

/** The clauses of a text that oblige to something or that something enforces. */
function linkedClauses(
  policy: Policy,
  text: PolicyText,
  enforcers: readonly Enforcer[],
): readonly LinkedClause[] {
  const naming = namingEnforcers(policy, text, enforcers);
  return text.clauses.flatMap((clause) => {
    const declared = text.front.clauses?.[clause.id]?.enforcedBy ?? {};
    const isDeclared = ({ kind, id }: Enforcer) => isNamed(declared, kind, id);
    const own = enforcers.filter((each) => isDeclared(each) || naming.get(clause.id)?.has(each));
    return own.length === 0 && strongestOf(clause) < SHOULD ? [] : [{ clause, enforcers: own }];
  });
}

function isNamed(
  declared: Readonly<Partial<Record<EnforcerKind, readonly string[]>>>,
  kind: EnforcerKind,
  id: string,
): boolean {
  return declared[kind]?.includes(id) ?? false;
}

/** By the id of a clause of the text, what names it or the clause that it comes from. */
function namingEnforcers(
  policy: Policy,
  text: PolicyText,
  enforcers: readonly Enforcer[],
): ReadonlyMap<string, ReadonlySet<Enforcer>> {
  const naming = new Map<string, Set<Enforcer>>();
  for (const enforcer of enforcers) {
    for (const name of enforcer.enforces) {
      const named = parseClauseName(name);
      if (named?.policy !== policy.id) continue;
      for (const { id } of heirsOf(policy, named, text)?.clauses ?? []) {
        naming.set(id, (naming.get(id) ?? new Set()).add(enforcer));
      }
    }
  }
  return naming;
}

/** A clause with the text that it stands in. */
export interface EnforcedClause extends Pick<PolicyEnforcement, "policy" | "text"> {
  readonly clause: Clause;
}

/** The clauses that a check, a licence rule or a criterion enforces, in the order of the policies. */
export function clausesEnforcedBy(
  { policies }: Enforcement,
  kind: EnforcerKind,
  enforcer: string,
): readonly EnforcedClause[] {
  return [...policies.values()].flatMap(({ policy, text, clauses }) =>
    clauses
      .filter(({ enforcers }) =>
        enforcers.some((each) => each.kind === kind && each.id === enforcer),
      )
      .map(({ clause }) => ({ policy, text, clause })),
  );
}
