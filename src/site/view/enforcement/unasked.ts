import type { Enforcer, EnforcerKind } from "../../../facts/enforcement/enforcers.ts";
import { enforcementTexts } from "../../i18n/enforcement.ts";
import type { Context } from "../context.ts";
import { enforcerItem } from "../policy/enforcers.ts";
import type { Item } from "../row.ts";

/** Checks about one thing, by the first part of their names. */
export interface CheckFamily {
  readonly about: string;
  readonly rules: readonly string[];
}

/** What no clause asks for. */
export interface Unasked {
  readonly families: readonly CheckFamily[];
  readonly licenseRules: readonly Item[];
  readonly badgeCriteria: readonly Item[];
}

/** The view of everything that enforces no clause; families in the order of their names. */
export function unaskedOf(context: Context, unasked: readonly Enforcer[]): Unasked {
  const { lang } = context;
  const of = (kind: EnforcerKind) => unasked.filter((each) => each.kind === kind);
  const names: Readonly<Record<string, string>> = enforcementTexts[lang].families;
  const byFamily = Map.groupBy(of("checks"), ({ id }) => id.split("/")[0] ?? id);
  const families = [...byFamily].map(([family, checks]) => ({
    about: names[family] ?? family,
    rules: checks.map(({ id }) => id),
  }));
  return {
    families: families.toSorted((a, b) => a.about.localeCompare(b.about, lang)),
    licenseRules: of("licenseRules").map((each) => enforcerItem(context, each)),
    badgeCriteria: of("badgeCriteria").map((each) => enforcerItem(context, each)),
  };
}
