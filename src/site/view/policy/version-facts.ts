import type { ObligationTerm, Policy, PolicyText, PolicyVersion } from "../../../policies/model.ts";
import { TERM_NAMES } from "../../../policies/report/words.ts";
import { originalOf, versionOf } from "../../../policies/versions.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { organisationName } from "../names.ts";
import { type Item, item, type Row, row } from "../row.ts";
import { versionHref } from "./addresses.ts";
import { readyComparisons } from "./comparison/ready.ts";
import { downloadItems } from "./downloads.ts";
import { textBefore } from "./novelty.ts";
import { clausesById, type ShownText } from "./shown-text.ts";
import { decisionItem } from "./version-rows.ts";
import { periodText, stateLabel, stateOf, versionName } from "./version-state.ts";

/** What there is to say of a version as a whole. */
export function versionFacts(
  context: Context,
  policy: Policy,
  version: PolicyVersion,
  { text }: ShownText,
): readonly Row[] {
  const { lang, format, data } = context;
  const t = policyVersionTexts[lang];
  const original = originalOf(policy, version) ?? text;
  const { date } = original.front;
  const period = periodText(context, policy, version.id);
  const state = stateLabel(context, policy, stateOf(policy, version.id, data.facts.asOf));
  return [
    ...row(t.state, [item(state)]),
    ...row(t.period, [period === null ? null : item(period)]),
    ...row(t.decided, [date === undefined ? null : item(format.date(date))]),
    ...row(t.decision, [decisionItem(context, policy, version)]),
    ...row(t.parent, [parentItem(context, policy, original)]),
    ...row(t.editors, editorItems(context, text.front.editors === undefined ? original : text)),
    ...row(t.translation, [
      text === original ? null : item(t.translated(format.language(original.language))),
    ]),
    ...row(t.duties, dutyItems(context, text)),
    ...row(t.definitions, definitionItems(text)),
    ...row(t.repealed, repealedItems(context, policy, original)),
    ...row(t.comparisons, comparisonItems(context, policy, version)),
    ...row(t.otherVersions, otherVersions(context, policy, version)),
    ...row(t.downloads, downloadItems(context, policy, text)),
  ];
}

/** What the version changed, and how it differs from its parent. */
function comparisonItems(context: Context, policy: Policy, { id }: PolicyVersion) {
  return readyComparisons(context, policy)
    .filter(({ pair }) => pair.after === id)
    .map(({ before, link }) => item(before, { href: link.href }));
}

function otherVersions(context: Context, { id, versions }: Policy, here: PolicyVersion) {
  const others = versions.filter((version) => version !== here && version.texts.length > 0);
  return others
    .toReversed()
    .map((other) =>
      item(versionName(context, other.id), { href: versionHref(context, id, other.id) }),
    );
}

function parentItem(context: Context, { facts }: Policy, { front }: PolicyText): Item | null {
  const parent = context.data.catalog.policies.get(facts.parent ?? "");
  if (parent === undefined || front.parent === undefined) return null;
  const isThere = versionOf(parent, front.parent) !== null;
  const href = isThere ? versionHref(context, parent.id, front.parent) : null;
  const title = parent.facts.title[context.lang];
  return item(policyVersionTexts[context.lang].parentVersion(title, front.parent), { href });
}

function editorItems(context: Context, { front, language }: PolicyText): readonly Item[] {
  return (front.editors ?? []).map(({ role, organisation }) =>
    item(role, {
      note: organisationName(context, organisation),
      lang: language === context.lang ? null : language,
    }),
  );
}

const TERMS: readonly ObligationTerm[] = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"];

/** How often the text obliges, by degree. */
function dutyItems({ lang, format }: Context, { clauses }: PolicyText): readonly Item[] {
  const counts = Map.groupBy(
    clauses.flatMap(({ obligations }) => obligations),
    ({ term }) => term,
  );
  return TERMS.flatMap((term) => {
    const count = counts.get(term)?.length ?? 0;
    return count === 0
      ? []
      : [item(`${format.number(count)}\u00a0×\u00a0${TERM_NAMES[term][lang]}`)];
  });
}

/** The terms that the text defines, each with the way to its clause. */
function definitionItems({ clauses, language }: PolicyText): readonly Item[] {
  return clauses.flatMap(({ term, id }) =>
    term === null || term === "" ? [] : [item(term, { href: `#${id}`, lang: language })],
  );
}

/** The clauses that this version no longer has, with the way to where they last were. */
function repealedItems(context: Context, policy: Policy, original: PolicyText): readonly Item[] {
  const before = textBefore(policy, original);
  if (before === null) return [];
  return (original.front.repealed ?? []).flatMap((id) => {
    const clause = clausesById(before).get(id);
    if (clause === undefined) return [];
    const href = versionHref(context, policy.id, before.version, id);
    return [item(`${clause.number} (#${id})`, { href })];
  });
}
