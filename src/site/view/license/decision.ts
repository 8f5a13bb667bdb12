import type { Decision } from "../../../licenses/policy/decide.ts";
import type { LicenseKind } from "../../../schema/generated/license-policy.ts";
import { licenseRulesTexts } from "../../i18n/license-rules.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context, Link } from "../context.ts";
import { renderMarkdown } from "../markdown.ts";
import { safeAddress } from "../safe-address.ts";
import { decisionFor, kindOf, type ShelvedLicense } from "./shelf.ts";

/** What is decided about a license for some kinds of work, in words. */
export interface DecisionView {
  readonly outcome: string;
  readonly label: string;
  /** The kinds of work for which it holds. */
  readonly kinds: string;
  /** HTML. */
  readonly reason: string;
  /** Who or what decided, and since when. */
  readonly by: string;
  /** That it is computed and no legal review; null where people decided. */
  readonly computed: string | null;
  readonly document: Link | null;
  /** The rule that decided, among all rules; null where people did. */
  readonly rule: Link | null;
}

const KINDS = ["software", "documentation", "data", "fonts"] as const satisfies LicenseKind[];

/** The decisions on a license; kinds of work with the same answer stand together, the license's own first. */
export function decisionViews(context: Context, { license }: ShelvedLicense): DecisionView[] {
  const own = kindOf(license.family);
  const kinds = [own, ...KINDS.filter((kind) => kind !== own)];
  const decided = kinds.map((kind) => {
    const decision = decisionFor(context.data, license, kind);
    const view = decisionView(context, decision);
    return { kind, view, key: JSON.stringify(view) };
  });
  return [...Map.groupBy(decided, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            ...first.view,
            kinds: kindsInWords(
              context,
              same.map(({ kind }) => kind),
            ),
          },
        ]
      : [];
  });
}

/** For which kinds of work something holds; none means all. */
export function kindsInWords({ lang, format }: Context, kinds: readonly LicenseKind[]): string {
  const t = licenseTexts[lang];
  const meant = kinds.length === 0 ? KINDS : kinds;
  return t.decidedFor(format.list(meant.map((kind) => t.kinds[kind])));
}

/** One decision in words; `kinds` is left empty. */
export function decisionView(context: Context, { outcome, basis }: Decision): DecisionView {
  const { lang, data, format } = context;
  const t = licenseTexts[lang];
  const common = { outcome, label: t.outcomes[outcome], kinds: "", document: null, rule: null };
  if (basis.type === "people") {
    const deciders = data.catalog.licensing.policy?.value.deciders ?? [];
    const { reviewers, reasons, document } = basis.decision;
    const roles = reviewers.map((id) => deciders.find((each) => each.id === id)?.name[lang] ?? id);
    const href = safeAddress(document);
    return {
      ...common,
      reason: renderMarkdown(reasons[lang]),
      by: t.byPeople(format.list(roles), format.date(basis.since)),
      computed: null,
      document: href === null ? null : { label: t.document, href },
    };
  }
  if (basis.type === "policy") {
    const by = `${t.rule(basis.rule, basis.version)}, ${t.since(format.date(basis.since))}.`;
    const rule = {
      label: licenseRulesTexts[lang].link,
      href: context.to(`licenses/definition/#rule-${basis.rule}`),
    };
    const reason = renderMarkdown(basis.reason[lang]);
    return { ...common, reason, by, computed: t.computed, rule };
  }
  return { ...common, reason: renderMarkdown(t.noPolicy), by: "", computed: t.computed };
}
