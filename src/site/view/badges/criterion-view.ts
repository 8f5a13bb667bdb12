import type { Criterion } from "../../../facts/badges/rule-set.ts";
import { type FactTest, factTestsIn, type Test } from "../../../facts/badges/rule-test.ts";
import { ANSWER_NAMES, TRUST_NAMES } from "../../../facts/badges/words/answers.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Context } from "../context.ts";
import { clauseRow } from "../enforcement/clause-items.ts";
import { item, type Row, row } from "../row.ts";
import { testWords } from "./fact-words.ts";

/** What the rules say of one criterion. */
export interface CriterionView {
  readonly id: string;
  readonly statement: string;
  readonly why: string | null;
  readonly rows: readonly Row[];
}

/** The view of a criterion by the rules alone. */
export function criterionView(context: Context, criterion: Criterion): CriterionView {
  const { lang } = context;
  const t = badgeTexts[lang];
  const { test, exempt } = criterion;
  return {
    id: criterion.id,
    statement: criterion.statement[lang],
    why: criterion.why?.[lang] ?? null,
    rows: [
      ...askedRow(context, test),
      ...evidenceRow(context, test),
      ...absentRow(context, test),
      ...row(
        t.exempt,
        exempt.map(({ reason, when }) => item(reason[lang], { note: testWords(context, when) })),
      ),
      ...replyRow(context, criterion),
      ...row(t.earn, [item(criterion.earn[lang])]),
      ...row(t.measure, [item(criterion.measure[lang])]),
      ...clauseRow(context, "badgeCriteria", criterion.id),
    ],
  };
}

/** What is compared with what; several comparisons one below the other. */
function askedRow(context: Context, test: Test): readonly Row[] {
  const t = badgeTexts[context.lang];
  const asked = (part: Test) => item(testWords(context, part));
  switch (test.type) {
    case "all":
      return row(t.asksAll, test.parts.map(asked));
    case "any":
      return row(t.asksAny, test.parts.map(asked));
    case "fact":
    case "broken":
      return row(t.asks, [asked(test)]);
    default:
      return test satisfies never;
  }
}

/** Which evidence counts, and for how long; each way once. */
function evidenceRow(context: Context, test: Test): readonly Row[] {
  const { lang } = context;
  const t = badgeTexts[lang];
  const words = ({ trust, maxAge, fact }: FactTest): string => {
    const asked = t.trustAtLeast(TRUST_NAMES[trust][lang]);
    // What the catalogue says holds while it says so.
    if (fact.startsWith("stated/")) return asked;
    return `${asked}, ${t.ageAtMost(context.format.number(maxAge))}`;
  };
  const ways = new Set(factTestsIn(test).map(words));
  return row(
    t.trustAndAge,
    [...ways].map((way) => item(way)),
  );
}

function absentRow({ lang }: Context, test: Test): readonly Row[] {
  const consequences = factTestsIn(test).flatMap(({ whenAbsent }) => Object.values(whenAbsent));
  return row(
    badgeTexts[lang].whenAbsent,
    consequences.map(({ answer, reason }) =>
      item(reason[lang], { note: ANSWER_NAMES[answer][lang] }),
    ),
  );
}

function replyRow({ lang, format }: Context, { replies }: Criterion): readonly Row[] {
  const t = badgeTexts[lang];
  if (replies.length === 0) return [];
  const statuses = format.list(replies.map((status) => t.replyStatuses[status]));
  return row(t.repliesCount, [item(t.repliesCountText(statuses))]);
}
