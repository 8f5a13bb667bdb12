import type { Answer } from "../../../facts/badges/answer.ts";
import type { CriterionAnswer, StatedReply } from "../../../facts/badges/answer-criterion.ts";
import { decidingIn, factAnswersIn, type TestAnswer } from "../../../facts/badges/answer-test.ts";
import type { Reply } from "../../../facts/badges/evidence.ts";
import type { FactAnswer } from "../../../facts/badges/fact-answer.ts";
import {
  ANSWER_NAMES,
  REPLY_STATES,
  TRUST_NAMES,
  UNKNOWN_REASONS,
} from "../../../facts/badges/words/answers.ts";
import { badgeAnswerTexts } from "../../i18n/badge-answers.ts";
import type { Context } from "../context.ts";
import { item, joinNotes, type Row, row } from "../row.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { factRows, silentRows } from "./fact-rows.ts";

/** What became of one criterion, in words. */
export interface AnswerView {
  /** The criterion's id. */
  readonly id: string;
  readonly answer: Answer;
  readonly label: string;
  readonly statement: string;
  /** Why it is unknown or does not apply; null where the rows say it all. */
  readonly reason: string | null;
  readonly rows: readonly Row[];
  /** What to do where it is not met, or is not known. */
  readonly advice: { readonly title: string; readonly text: string } | null;
  readonly replies: readonly ReplyView[];
}

export interface ReplyView {
  readonly by: string;
  readonly text: string;
}

/** The view of an answer; `replies` are all that the entry has, for the findings. */
export function answerView(
  context: Context,
  answer: CriterionAnswer,
  replies: readonly Reply[],
): AnswerView {
  const { lang } = context;
  const deciding = answer.exemption?.test ?? answer.test;
  return {
    id: answer.criterion.id,
    answer: answer.answer,
    label: ANSWER_NAMES[answer.answer][lang],
    statement: answer.criterion.statement[lang],
    reason: reasonOf(context, answer),
    rows: rowsOf(context, deciding, replies),
    advice: adviceOf(context, answer),
    replies: answer.replies.map((reply) => replyView(context, reply)),
  };
}

/** What was found, where and when, and until when the answer holds. */
function rowsOf(context: Context, deciding: TestAnswer, replies: readonly Reply[]): readonly Row[] {
  const facts = factAnswersIn(deciding).filter(isWorthShowing);
  const { until } = deciding;
  return [
    ...facts.flatMap((fact) => factRows(context, fact, replies)),
    ...evidenceRows(
      context,
      facts.flatMap(({ evidence }) => evidence),
    ),
    ...row(
      badgeAnswerTexts[context.lang].until,
      until === null ? [] : [item(context.format.date(until))],
    ),
    ...silentRows(context, facts),
  ];
}

/** Something was found, or somebody was asked; that nobody ever looked is said by the reason alone. */
function isWorthShowing({ evidence, unavailable }: FactAnswer): boolean {
  return evidence.length > 0 || unavailable.length > 0;
}

function reasonOf({ lang }: Context, answer: CriterionAnswer): string | null {
  const { exemption, test } = answer;
  if (exemption !== null) return exemption.reason[lang];
  if (test.type === "broken") return UNKNOWN_REASONS.rule[lang];
  const reasons = decidingIn(test).flatMap((fact) => factReason(fact, lang) ?? []);
  return [...new Set(reasons)].join(" ") || null;
}

function factReason(
  { consequence, unknown, test }: FactAnswer,
  lang: Context["lang"],
): string | null {
  if (consequence !== null) return consequence.reason[lang];
  if (unknown === null) return null;
  const reason = UNKNOWN_REASONS[unknown][lang];
  if (unknown !== "trust") return reason;
  return `${reason} ${badgeAnswerTexts[lang].trustAsked(TRUST_NAMES[test.trust][lang])}`;
}

function adviceOf({ lang }: Context, { answer, criterion }: CriterionAnswer): AnswerView["advice"] {
  const t = badgeAnswerTexts[lang];
  switch (answer) {
    case "not-met":
      return { title: t.earn, text: criterion.earn[lang] };
    case "unknown":
      return { title: t.measure, text: criterion.measure[lang] };
    case "met":
    case "not-applicable":
      return null;
    default:
      return answer satisfies never;
  }
}

function replyView({ lang, format }: Context, { reply, state }: StatedReply): ReplyView {
  const t = badgeAnswerTexts[lang];
  const { author, date, until, text } = reply;
  const ends = until === undefined ? null : t.replyUntil(format.date(until));
  return {
    text: text[lang],
    by:
      joinNotes([
        author,
        format.date(date),
        ends,
        state === "current" ? null : REPLY_STATES[state][lang],
      ]) ?? author,
  };
}
