import type { Answer, PairAnswer } from "../../../../licenses/context/answer.ts";
import { answerCompatibility } from "../../../../licenses/context/compatibility.ts";
import type { LicenseContext } from "../../../../licenses/context/context.ts";
import { printExpression } from "../../../../licenses/syntax/print.ts";
import { readExpression } from "../../../../licenses/syntax/read.ts";
import type { ExpressionTree } from "../../../../licenses/syntax/tree.ts";
import { fill } from "../../../browser/search/texts.ts";
import type { CheckAnswerTexts } from "../../../i18n/check-answer.ts";
import type { Lang } from "../../../site-data.ts";
import { safeAddress } from "../../safe-address.ts";
import { type CheckWords, shortName } from "./words.ts";

/** Why one license may go into another, or may not. */
export interface ReasonView {
  readonly inbound: string;
  readonly outbound: string;
  readonly answer: Answer;
  readonly label: string;
  readonly reason: string;
  readonly via: string | null;
  readonly on: string | null;
  readonly source: string | null;
}

/** Whether a work may go into one under another license. */
export interface CompatibilityView {
  readonly title: string;
  /** null where the other license cannot be read. */
  readonly answer: Answer | null;
  readonly label: string;
  /** The parts of OR to choose for this; null where there is no choice. */
  readonly choose: string | null;
  readonly reasons: readonly ReasonView[];
  readonly more: string | null;
}

/** More reasons nobody reads. */
const MOST_REASONS = 20;

/** The answer for an outbound license as somebody typed it. */
export function compatibilityView(
  words: CheckWords,
  licenses: LicenseContext,
  tree: ExpressionTree,
  outbound: string,
): CompatibilityView {
  const { t } = words;
  const title = fill(t.compatibilityTitle, { license: shortName(outbound) });
  const into = readExpression(outbound).tree;
  if (into === null) {
    const label = fill(t.outboundUnreadable, { license: shortName(outbound) });
    return { title, answer: null, label, choose: null, reasons: [], more: null };
  }
  const { answer, because, choose } = answerCompatibility(tree, into, licenses);
  const left = because.length - MOST_REASONS;
  const chosen = choose.map((part) => shortName(printExpression(part)));
  return {
    title,
    answer,
    label: t.answers[answer],
    choose: chosen.length === 0 ? null : words.format.list(chosen.slice(0, MOST_REASONS)),
    reasons: because.slice(0, MOST_REASONS).map((pair) => reasonView(words, pair)),
    more: left > 0 ? fill(t.moreReasons, { n: words.format.number(left) }) : null,
  };
}

/** The texts that one answer needs. */
interface ReasonWords {
  readonly lang: Lang;
  readonly t: Pick<CheckAnswerTexts, "answers" | "via">;
}

/** One answer in words. */
export function reasonView({ t, lang }: ReasonWords, pair: PairAnswer): ReasonView {
  const { answer, inbound, outbound, via, reason, on, source } = pair;
  return {
    inbound: shortName(inbound),
    outbound: shortName(outbound),
    answer,
    label: t.answers[answer],
    reason: reason[lang],
    via: via === null ? null : fill(t.via, { version: via }),
    on: on === null ? null : on[lang],
    source: safeAddress(source),
  };
}
