import type { Enforcer, EnforcerKind, EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import { enforcersOn } from "../../facts/enforcement/enforcers.ts";
import { type NamedClause, parseClauseName } from "../../policies/clause-name.ts";
import { type Heirs, heirsOf } from "../../policies/heirs.ts";
import type { Policy, PolicyText } from "../../policies/model.ts";
import { originalOf, versionOn } from "../../policies/versions.ts";
import type { CatalogContext, PlacedRemark } from "../check.ts";
import { remarkAt, remarkOn } from "./texts.ts";

/** How each kind is called in a message. */
export const KIND_NAMES: Readonly<Record<EnforcerKind, readonly [de: string, en: string]>> = {
  checks: ["Prüfregel", "check"],
  licenseRules: ["Lizenzregel", "licence rule"],
  badgeCriteria: ["Kriterium", "criterion"],
};

/** A clause that is named as enforced, and what became of it in the version that holds. */
export interface Naming {
  readonly name: string;
  readonly named: NamedClause;
  readonly policy: Policy;
  /** The original of the version that holds. */
  readonly text: PolicyText;
  /** null: the version that is named does not hold yet, or has no such clause, or there is none. */
  readonly heirs: Heirs | null;
  /** What names it there; the rules of the program in one, so that nobody is told the same of each. */
  readonly enforcers: readonly Enforcer[];
  /** The place of the name in the catalogue; null in the program. */
  readonly home: Enforcer["home"];
}

/** Every clause of the policies of the catalogue that something names, on a day. */
export function namingsIn(
  { catalog, asOf }: CatalogContext,
  rules: readonly EnforcingRule[],
): readonly Naming[] {
  const namings = new Map<string, Naming>();
  for (const enforcer of enforcersOn(catalog, rules, asOf)) {
    for (const [index, name] of enforcer.enforces.entries()) {
      const named = parseClauseName(name);
      const policy = catalog.policies.get(named?.policy ?? "");
      const text = policy ? originalOf(policy, versionOn(policy, asOf)) : null;
      if (named === null || policy === undefined || text === null) continue;
      const home = enforcer.home && {
        file: enforcer.home.file,
        pointer: `${enforcer.home.pointer}/enforces/${index}`,
      };
      const key = home === null ? name : `${home.file} ${home.pointer}`;
      const known = namings.get(key);
      const heirs = known ? known.heirs : heirsOf(policy, named, text);
      const enforcers = [...(known?.enforcers ?? []), enforcer];
      namings.set(key, { name, named, policy, text, heirs, enforcers, home });
    }
  }
  return [...namings.values()];
}

type Pair = readonly [de: string, en: string];

/** A remark where a clause is named: in the catalogue, or for the rules of the program at the clause itself. */
export function remarkOnNaming(
  { home, heirs, text }: Naming,
  message: Pair,
  fix: Pair,
): PlacedRemark {
  if (home !== null) return remarkOn(home.file, home.pointer, message, fix);
  const clause = heirs?.clauses[0];
  if (clause === undefined) return remarkOn(text.file, "", message, fix);
  return remarkAt(text, clause.place, message, fix);
}

/** Who names a clause, such as `Kriterium „sbom“`, in both languages. */
export function namersOf({ enforcers }: Pick<Naming, "enforcers">): Pair {
  const of = (language: 0 | 1) =>
    [...Map.groupBy(enforcers, ({ kind }) => kind)]
      .map(([kind, all]) => `${KIND_NAMES[kind][language]} ${all.map(({ id }) => id).join(", ")}`)
      .join("; ");
  return [of(0), of(1)];
}
