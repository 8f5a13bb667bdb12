import type { License } from "../../schema/generated/license.ts";
import type { LicenseCompatibility } from "../../schema/generated/license-compatibility.ts";
import type { Version } from "./resolve.ts";

export type Rule = LicenseCompatibility["rules"][number];
export type Effect = LicenseCompatibility["effects"][number];
type Selector = Rule["inbound"];

/** The rules of compatibility.yml, ready to be asked. */
export interface RuleBook {
  /** The first rule for what is taken in and what it goes into; null where none holds. */
  ruleFor(inbound: Version, outbound: Version): Rule | null;
  /** The same among the rules that no later version gets around. */
  finalRuleFor(inbound: Version, outbound: Version): Rule | null;
  /** What the exceptions of a kind change. */
  effectOf(effect: string): Effect | null;
  /** The address of a source. */
  addressOf(source: string | undefined): string | null;
}

type Holds = (version: Version) => boolean;

interface PreparedRule {
  readonly rule: Rule;
  readonly inbound: Holds;
  readonly outbound: Holds;
}

/** Prepares the rules of a compatibility.yml that its schema has accepted; unknown groups hold for nothing. */
export function openRules(data: LicenseCompatibility): RuleBook {
  const groups = new Map(data.groups.map(({ id, licenses }) => [id, licenses]));
  const rules = data.rules.map((rule) => ({
    rule,
    inbound: prepareSelector(rule.inbound, groups),
    outbound: prepareSelector(rule.outbound, groups),
  }));
  const final = rules.filter(({ rule }) => rule.despiteLater);
  const sources = new Map(data.sources.map(({ id, url }) => [id, url]));
  const effects = new Map<string, Effect>(data.effects.map((each) => [each.effect, each]));
  return {
    ruleFor: (inbound, outbound) => firstOf(rules, inbound, outbound),
    finalRuleFor: (inbound, outbound) => firstOf(final, inbound, outbound),
    effectOf: (effect) => effects.get(effect) ?? null,
    addressOf: (source) => sources.get(source ?? "") ?? null,
  };
}

function firstOf(rules: readonly PreparedRule[], inbound: Version, outbound: Version): Rule | null {
  const found = rules.find((each) => each.inbound(inbound) && each.outbound(outbound));
  return found?.rule ?? null;
}

function prepareSelector(
  selector: Selector,
  groups: ReadonlyMap<string, readonly string[]>,
): Holds {
  const families = selector.families && new Set<string>(selector.families);
  const members = selector.groups?.flatMap((id) => groups.get(id) ?? []);
  const grouped = members && new Set(members);
  const named = selector.licenses && new Set(selector.licenses);
  const { says, saysNot } = selector;
  return ({ id, record }) =>
    (!families || families.has(record.family ?? "")) &&
    (!grouped || grouped.has(id)) &&
    (!named || named.has(id)) &&
    (!says || isSaid(record, says)) &&
    (!saysNot || !isSaid(record, saysNot));
}

function isSaid(
  { evidence }: License,
  { authority, statement }: NonNullable<Selector["says"]>,
): boolean {
  return evidence?.[authority]?.says.includes(statement) ?? false;
}
