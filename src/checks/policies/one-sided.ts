import {
  ENFORCER_KINDS,
  type Enforcer,
  type EnforcerKind,
  type EnforcingRule,
  enforcersOn,
} from "../../facts/enforcement/enforcers.ts";
import type { Policy, PolicyText } from "../../policies/model.ts";
import { compareVersionIds, originalOf, versionOn } from "../../policies/versions.ts";
import { pointerTo } from "../../schema/pointer.ts";
import type { CatalogCheck, CatalogContext, PlacedRemark } from "../check.ts";
import { KIND_NAMES, type Naming, namersOf, namingsIn, remarkOnNaming } from "./enforcing.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/**
 * A clause and what enforces it that do not name each other, in the version that holds; `rules` are those of the
 * program. A policy that none of these knows may name them on its own: its catalogue cannot change the program.
 */
export function oneSidedEnforcement(rules: readonly EnforcingRule[]): CatalogCheck {
  return {
    rule: "policy/one-sided-enforcement",
    level: "warning",
    *check(context) {
      const namings = namingsIn(context, rules);
      const enforcers = enforcersOn(context.catalog, rules, context.asOf);
      for (const policy of context.catalog.policies.values()) {
        const own = namings.filter((naming) => naming.policy === policy);
        yield* unanswered(policy, own, enforcers, context);
        for (const naming of own) yield* undeclared(naming);
      }
    },
  };
}

/** What a clause names and what does not name it; what is of one kind is said at once. */
function* unanswered(
  policy: Policy,
  namings: readonly Naming[],
  enforcers: readonly Enforcer[],
  { catalog, asOf }: CatalogContext,
): Generator<PlacedRemark> {
  const text = originalOf(policy, versionOn(policy, asOf));
  if (text === null) return;
  const isKnownToProgram = namings.some(({ home, heirs }) => home === null && heirs !== null);
  // What there is not at all is another rule's business.
  const versions = catalog.licensing.policy?.value.versions ?? [];
  const elsewhere = new Set(versions.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const { clause, kind, names, pointer } of declaredIn(text)) {
    if (kind === "checks" && !isKnownToProgram) continue;
    const known = new Map(
      enforcers.filter((each) => each.kind === kind).map((each) => [each.id, each]),
    );
    const silent = names.filter((name) => {
      const enforcer = known.get(name);
      return enforcer && !namings.some((naming) => isAnswer(naming, enforcer, clause));
    });
    const dormant = names.filter((name) => !known.has(name) && elsewhere.has(name));
    if (kind === "licenseRules" && dormant.length > 0) yield notInForce(text, pointer, dormant);
    if (silent.length > 0) yield unnamed(policy, text, { clause, kind, names: silent, pointer });
  }
}

function isAnswer({ enforcers, heirs }: Naming, enforcer: Enforcer, clause: string): boolean {
  const isOwn = enforcers.some(({ kind, id }) => kind === enforcer.kind && id === enforcer.id);
  return isOwn && (heirs?.clauses.some(({ id }) => id === clause) ?? false);
}

interface Declared {
  readonly clause: string;
  readonly kind: EnforcerKind;
  readonly names: readonly string[];
  readonly pointer: string;
}

function declaredIn({ front }: PolicyText): readonly Declared[] {
  return Object.entries(front.clauses ?? {}).flatMap(([clause, { enforcedBy = {} }]) =>
    ENFORCER_KINDS.map((kind) => ({
      ...{ clause, kind, names: enforcedBy[kind] ?? [] },
      pointer: `${pointerTo("/clauses", clause)}/enforcedBy/${kind}`,
    })),
  );
}

const WHERE: Readonly<Record<EnforcerKind, readonly [de: string, en: string]>> = {
  checks: ["Bei der Regel in src/checks", "at the rule in src/checks"],
  licenseRules: ["Bei der Regel in licenses/policy.yml", "at the rule in licenses/policy.yml"],
  badgeCriteria: [
    "Beim Kriterium in catalog/rules/badges.yml",
    "at the criterion in catalog/rules/badges.yml",
  ],
};

function unnamed(
  policy: Policy,
  { file, version }: PolicyText,
  { clause, kind, names, pointer }: Declared,
): PlacedRemark {
  const [[kindDe, kindEn], [whereDe, whereEn]] = [KIND_NAMES[kind], WHERE[kind]];
  const full = `${policy.id}@${version}#${clause}`;
  return remarkOn(
    file,
    pointer,
    [
      `Die Bestimmung „${clause}“ nennt als das, was sie durchsetzt: ${kindDe} ${names.join(", ")}; dort ist sie nicht genannt.`,
      `The clause "${clause}" names as what enforces it: ${kindEn} ${names.join(", ")}; it is not named there.`,
    ],
    [
      `${whereDe} unter enforces ${full} ergänzen, wenn es stimmt.`,
      `If it is true, add ${full} under enforces ${whereEn}.`,
    ],
  );
}

function notInForce({ file }: PolicyText, pointer: string, names: readonly string[]): PlacedRemark {
  const list = names.join(", ");
  return remarkOn(
    file,
    pointer,
    [
      `Diese Lizenzregeln gelten zurzeit nicht: ${list}. Die Version der Liste, die in Kraft ist, hat sie nicht.`,
      `These licence rules are not in force: ${list}. The version of the list that is in force does not have them.`,
    ],
    [
      "Im Entwurf des Regelwerks Regeln nennen, die gelten.",
      "In the draft of the policy, name rules that are in force.",
    ],
  );
}

/** What names a clause that does not name it: neither in the version that holds nor in one that comes after it. */
function* undeclared(naming: Naming): Generator<PlacedRemark> {
  const { policy, text, heirs, enforcers, name } = naming;
  if (heirs === null || heirs.clauses.length === 0) return;
  const ids = heirs.clauses.map(({ id }) => id);
  const texts = originalsOf(policy).filter(
    ({ version }) => compareVersionIds(version, text.version) >= 0,
  );
  const silent = enforcers.filter((each) => !texts.some((one) => isDeclared(one, ids, each)));
  if (silent.length === 0) return;
  const [de, en] = namersOf({ enforcers: silent });
  yield remarkOnNaming(
    naming,
    [
      `${name} ist genannt von: ${de}; die Bestimmung nennt das nicht als das, was sie durchsetzt.`,
      `${name} is named by: ${en}; the clause does not name that as what enforces it.`,
    ],
    [
      `Im Entwurf des Regelwerks im Vorspann unter clauses bei „${ids.join("“, „")}“ mit enforcedBy ergänzen, oder den Verweis weglassen.`,
      `In the draft of the policy, add it to the front matter under clauses at "${ids.join('", "')}" with enforcedBy, or leave the reference out.`,
    ],
  );
}

function isDeclared(
  { front }: PolicyText,
  ids: readonly string[],
  { kind, id }: Enforcer,
): boolean {
  return ids.some((clause) => front.clauses?.[clause]?.enforcedBy?.[kind]?.includes(id));
}
