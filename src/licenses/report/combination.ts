import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visible, visibleStart } from "../../problem/visible.ts";
import type { Answer, PairAnswer } from "../context/answer.ts";
import type { Combination } from "../context/combination.ts";
import { printExpression } from "../syntax/print.ts";
import { ANSWER_NAMES } from "./words.ts";

/** A license expression as it was given, and as it was read. */
export interface GivenExpression {
  readonly written: string;
  /** null where it was not understood; then nothing is known about it. */
  readonly understood: string | null;
  /** What it may mean. */
  readonly mayMean: readonly string[];
}

/** A question about works that are to become one, and its answer. */
export interface ReportedCombination {
  readonly works: readonly GivenExpression[];
  /** The license that the whole is to be passed on under; null: any that fits. */
  readonly wanted: GivenExpression | null;
  readonly combination: Combination;
}

/** The exit code for CI: 0 yes, 1 no, 3 where people have to look. */
export function exitCodeOfAnswer(answer: Answer): 0 | 1 | 3 {
  if (answer === "yes") return 0;
  return answer === "no" ? 1 : 3;
}

/**
 * A combination for other programs, texts in one language: `{ "answer", "wanted", "under", "partial", "because",
 * "works" }`. `under` are the licenses under which the whole can, or may, be passed on where none was wanted. This shape stays as it is; keys may be added.
 */
export function renderCombinationJson(
  { works, wanted, combination }: ReportedCombination,
  language: Language,
): string {
  const { answer, partial, because, parts } = combination;
  const result = {
    ...{ answer, wanted, under: fitting(combination), partial },
    because: because.map((pair) => pairIn(pair, language)),
    works: works.map((work, index) => ({
      ...work,
      answer: parts[index]?.answer ?? answer,
      choose: parts[index]?.choose.map(printExpression) ?? [],
      because: parts[index]?.because.map((pair) => pairIn(pair, language)) ?? [],
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The licenses of the whole that are worth naming: those that fit, or may. */
function fitting({ answer, under }: Combination): readonly string[] {
  return answer === "yes" || answer === "depends" ? under : [];
}

function pairIn(pair: PairAnswer, language: Language): object {
  const { reason, on } = pair;
  return { ...pair, reason: reason[language], on: on?.[language] ?? null };
}

/** A combination for a terminal: the answer, under what, and what decided. */
export function renderCombinationText(
  { works, wanted, combination }: ReportedCombination,
  language: Language,
): string {
  const { answer, partial, because } = combination;
  const under = fitting(combination);
  const given = wanted === null ? works : [...works, wanted];
  const lines = [
    ANSWER_NAMES[answer][language],
    ...given.flatMap((each) => readingLines(each, language)),
    ...(wanted
      ? [`${WORDS.wanted[language]}: ${shorten(wanted.understood ?? wanted.written)}`]
      : []),
    ...(under.length > 0 ? [`${WORDS.under[language]}: ${shorten(under.join(", "))}`] : []),
    ...(partial ? [WORDS.partial[language]] : []),
    ...because.flatMap((pair) => pairLines(pair, language)),
  ];
  return `${lines.join("\n")}\n`;
}

function readingLines(
  { written, understood, mayMean }: GivenExpression,
  language: Language,
): readonly string[] {
  const name = shorten(written);
  if (understood === null) {
    const meant = mayMean.length > 0 ? ` ${WORDS.meant[language]}: ${mayMean.join(", ")}` : "";
    return [`${name}: ${WORDS.notUnderstood[language]}${meant}`];
  }
  return understood === written
    ? []
    : [`${name}: ${WORDS.readAs[language]} ${shorten(understood)}`];
}

function pairLines(pair: PairAnswer, language: Language): readonly string[] {
  const { answer, inbound, outbound, via, reason, on, source } = pair;
  const version = via === null ? "" : ` (${WORDS.via[language]} ${via})`;
  return [
    "",
    shorten(`  ${inbound}${version} → ${outbound}: ${ANSWER_NAMES[answer][language]}`),
    `    ${visible(reason[language])}`,
    ...(on ? [`    ${WORDS.on[language]}: ${visible(on[language])}`] : []),
    ...(source ? [`    ${visible(source)}`] : []),
  ];
}

const LONGEST = 300;

function shorten(text: string): string {
  return visibleStart(text, LONGEST);
}

const WORDS = {
  wanted: { de: "Das Ganze unter", en: "The whole under" },
  under: { de: "Weitergeben lässt sich das Ganze unter", en: "The whole can be passed on under" },
  partial: {
    de: "Es sind so viele Lizenzen, dass nur ein Teil als Lizenz des Ganzen versucht wurde.",
    en: "There are so many licences that only some were tried as the licence of the whole.",
  },
  readAs: { de: "gelesen als", en: "read as" },
  notUnderstood: {
    de: "kein SPDX-Ausdruck; darüber ist nichts bekannt.",
    en: "no SPDX expression; nothing is known about it.",
  },
  meant: { de: "Gemeint?", en: "Meant?" },
  via: { de: "als", en: "as" },
  on: { de: "Es kommt darauf an", en: "It depends" },
} as const satisfies Readonly<Record<string, Localized>>;
