import type { ElementContent, Properties } from "hast";
import { hasId } from "../../../policies/ids.ts";
import type { Clause, Policy, PolicyText } from "../../../policies/model.ts";
import { originalOf, versionBefore, versionOf } from "../../../policies/versions.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { newIssueAddress } from "../forge.ts";
import type { Item } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { citation, publicAddress } from "./cite.ts";
import { clausesToday } from "./clause-today.ts";
import type { ClauseNotes, NotesOf } from "./clauses.ts";
import { changeId } from "./comparison/addresses.ts";
import { readyComparisons } from "./comparison/ready.ts";
import { enforcerItemsIn } from "./enforcers.ts";
import { element, text } from "./hast/element.ts";
import { type Novelty, noveltiesIn } from "./novelty.ts";
import type { ShownText } from "./shown-text.ts";
import { versionName } from "./version-state.ts";

/** What stands at the clauses of a text; found out once for the text, then answered for each clause. */
export function clauseNotes(context: Context, policy: Policy, shown: ShownText): NotesOf {
  const policyText = shown.text;
  const original = originalOf(policy, versionOf(policy, policyText.version)) ?? policyText;
  const noveltyOf = noveltiesIn(policy, policyText);
  const enforcersOf = enforcerItemsIn(context, original);
  const today = clausesToday(context, policy, shown);
  const undecided = new Set(original.front.undecided ?? []);
  const own = languageOf(context, shown);
  const comparison = comparisonWithBefore(context, policy, policyText);
  return (clause) => {
    if (!hasId(clause)) return NOTHING;
    const says = [
      ...noveltyMark(
        context,
        noveltyOf(clause),
        comparison && `${comparison}#${changeId(clause.id)}`,
      ),
      ...startMark(context, original, clause),
      ...undecidedMark(context, undecided.has(clause.id)),
      ...enforcerMark(context, enforcersOf(clause)),
    ];
    return {
      after: [...notesElement(says, own), ...today(clause)],
      aside: [disclosure(context, policy, policyText, clause, own)],
    };
  };
}

const NOTHING: ClauseNotes = { after: [], aside: [] };

/** What stands at a clause is in the language of the page, which need not be that of the text around it. */
function languageOf({ lang }: Context, { isForeign }: ShownText): Properties {
  return isForeign ? { lang } : {};
}

function notesElement(says: readonly ElementContent[], own: Properties): readonly ElementContent[] {
  if (says.length === 0) return [];
  return [element("ul", { className: ["clause__notes"], ...own }, says)];
}

/** The address of the page that compares a version with the one before; null where there is none. */
function comparisonWithBefore(
  context: Context,
  policy: Policy,
  { version }: PolicyText,
): string | null {
  const before = versionBefore(policy, version)?.id;
  const found = readyComparisons(context, policy).find(
    ({ pair }) => pair.after === version && pair.before === before,
  );
  return found?.link.href ?? null;
}

/** That a clause is new or has other words, with the way to what changed. */
function noveltyMark(
  { lang }: Context,
  novelty: Novelty,
  href: string | null,
): readonly ElementContent[] {
  if (novelty === null) return [];
  const t = policyVersionTexts[lang];
  const label = text(novelty === "new" ? t.isNew : t.isChanged);
  const className = ["tag"];
  const mark =
    href === null
      ? element("span", { className }, [label])
      : element("a", { className, href }, [label]);
  return [element("li", {}, [mark])];
}

/** From which day the duties of a clause apply, where that is not the first day of the version. */
function startMark(
  { lang, format, data }: Context,
  { front }: PolicyText,
  { id }: Clause,
): readonly ElementContent[] {
  const from = front.clauses?.[id]?.from;
  if (from === undefined) return [];
  const t = policyVersionTexts[lang];
  const words = from > data.facts.asOf ? t.appliesFrom : t.appliesSince;
  return [element("li", {}, [text(words(format.date(from)))])];
}

function undecidedMark({ lang }: Context, isUndecided: boolean): readonly ElementContent[] {
  return isUndecided ? [element("li", {}, [text(policyVersionTexts[lang].undecided)])] : [];
}

function enforcerMark({ lang }: Context, items: readonly Item[]): readonly ElementContent[] {
  if (items.length === 0) return [];
  const parts = items.flatMap(({ text: label, href }, index) => [
    text(index === 0 ? " " : ", "),
    href === null ? text(label) : element("a", { href }, [text(label)]),
  ]);
  return [element("li", {}, [text(policyVersionTexts[lang].enforcedBy), ...parts])];
}

/** How to cite a clause, and the way to comment on it: behind a disclosure, which needs no script. */
function disclosure(
  context: Context,
  policy: Policy,
  policyText: PolicyText,
  clause: Clause,
  own: Properties,
): ElementContent {
  const t = policyVersionTexts[context.lang];
  const summary = element("summary", {}, [
    text(t.cite),
    element("span", { className: ["sr-only"] }, [text(` ${clause.number}`)]),
  ]);
  const cite = element("p", { className: ["citation"], dir: "auto" }, [
    text(citation(context, policy, policyText, clause)),
  ]);
  const comment = commentAddress(context, policy, policyText, clause);
  const link =
    comment === null
      ? []
      : [element("p", {}, [element("a", { href: comment, rel: ["noopener"] }, [text(t.comment)])])];
  return element("details", { className: ["clause__more"], ...own }, [summary, cite, ...link]);
}

/** Where policy.yml says, else a new issue in the forge of site.yml; null where neither is named. */
function commentAddress(
  context: Context,
  policy: Policy,
  policyText: PolicyText,
  { id, number }: Clause,
): string | null {
  const { lang, data } = context;
  const t = policyVersionTexts[lang];
  const version = versionName(context, policyText.version);
  const subject = t.commentSubject(policyText.front.title, version, number);
  const place = publicAddress(context, policy, policyText, id) ?? `${policyText.file}#${id}`;
  const own = safeAddress(policy.facts.comments);
  return own ?? newIssueAddress(data.site, subject, `${t.commentIntro} ${place}\n\n`);
}
