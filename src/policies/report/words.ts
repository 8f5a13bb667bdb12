import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type {
  ClauseChange,
  ComparisonSummary,
  ObligationChange,
  ObligationStep,
} from "../compare/difference.ts";
import type { ObligationTerm } from "../model.ts";

/** The degrees of obligation as each language writes them. */
export const TERM_NAMES: Readonly<Record<ObligationTerm, Localized>> = {
  MUST: { de: "MUSS", en: "MUST" },
  "MUST NOT": { de: "DARF NICHT", en: "MUST NOT" },
  SHOULD: { de: "SOLL", en: "SHOULD" },
  "SHOULD NOT": { de: "SOLL NICHT", en: "SHOULD NOT" },
  MAY: { de: "KANN", en: "MAY" },
};

/** What can happen to a clause, in one word. */
export const CHANGE_NAMES = {
  added: { de: "neu", en: "new" },
  repealed: { de: "gestrichen", en: "repealed" },
  split: { de: "geteilt", en: "split" },
  merged: { de: "zusammengeführt", en: "merged" },
  rearranged: { de: "neu aufgeteilt", en: "rearranged" },
  reworded: { de: "umformuliert", en: "reworded" },
  moved: { de: "verschoben", en: "moved" },
  formatting: { de: "nur in der Form geändert", en: "changed in form only" },
  strengthened: { de: "verschärft", en: "tightened" },
  weakened: { de: "gelockert", en: "loosened" },
  reversed: { de: "ins Gegenteil gekehrt", en: "reversed" },
  same: { de: "unverändert", en: "unchanged" },
} as const satisfies Readonly<Record<string, Localized>>;

export type ChangeName = keyof typeof CHANGE_NAMES;

const COUNTED: readonly ChangeName[] = [
  ...(["added", "repealed", "split", "merged", "rearranged"] as const),
  ...(["strengthened", "weakened", "reversed", "reworded", "moved", "formatting"] as const),
];

/** One number of a summary with its word, such as 7 and "neu". */
export interface Count {
  readonly name: ChangeName;
  readonly count: number;
  readonly text: string;
}

/** What a summary counts, in the order of weight; what there is none of is left out. */
export function countsOf(summary: ComparisonSummary, language: Language): readonly Count[] {
  return COUNTED.filter((name) => summary[name] > 0).map((name) => {
    const count = summary[name];
    return { name, count, text: `${count} ${CHANGE_NAMES[name][language]}` };
  });
}

/** A summary in one sentence. */
export function summaryText(summary: ComparisonSummary, language: Language): string {
  const counts = countsOf(summary, language).map(({ text }) => text);
  if (counts.length === 0) return NOTHING[language];
  const steps = summary.steps.map((step) => stepText(step, language));
  const rest = `${summary.same} ${CHANGE_NAMES.same[language]}`;
  return [
    `${counts.join(", ")}; ${rest}.`,
    ...(steps.length === 0 ? [] : [`${steps.join("; ")}.`]),
  ].join(" ");
}

const NOTHING: Localized = { de: "Keine Änderung.", en: "No change." };

/** A step of obligation with its count, such as "3 × SOLL zu MUSS". */
export function stepText({ from, to, count }: ObligationStep, language: Language): string {
  const [before, after] = [from && TERM_NAMES[from][language], to && TERM_NAMES[to][language]];
  if (before === null) return `${count} × ${after} ${CHANGE_NAMES.added[language]}`;
  if (after === null) return `${count} × ${before} ${GONE[language]}`;
  return `${count} × ${before} ${TO[language]} ${after}`;
}

const GONE: Localized = { de: "entfallen", en: "gone" };
const TO: Localized = { de: "zu", en: "to" };

/** Everything that happened to a clause, in words: "umformuliert", "verschoben von 3.2", "verschärft (SOLL zu MUSS)". */
export function describeChange(change: ClauseChange, language: Language): readonly string[] {
  const duties = change.obligations.flatMap((each) => describeDuty(each, change, language));
  switch (change.fate) {
    case "added":
    case "repealed":
      return [CHANGE_NAMES[change.fate][language], ...duties];
    case "kept":
      return [...describeKept(change, language), ...duties];
    case "split":
    case "merged":
    case "rearranged": {
      const [before, after] = [change.before, change.after].map((pieces) =>
        pieces.map(({ clause }) => clause.number).join(", "),
      );
      return [`${CHANGE_NAMES[change.fate][language]} (${before} → ${after})`, ...duties];
    }
    default:
      return change satisfies never;
  }
}

function describeKept(
  { before, after, wording, moved, basis }: Extract<ClauseChange, { fate: "kept" }>,
  language: Language,
): readonly string[] {
  const words = wording === "same" ? [] : [CHANGE_NAMES[wording][language]];
  const from = { de: `verschoben von ${before.number}`, en: `moved from ${before.number}` };
  const renamed = { de: `früher „${before.id}“`, en: `formerly "${before.id}"` };
  const isRenamed = basis !== "id" && before.id !== after.id && !before.id.startsWith("~");
  return [...words, ...(moved ? [from[language]] : []), ...(isRenamed ? [renamed[language]] : [])];
}

/** Duties of an added or repealed clause come and go with it and need no word. */
function describeDuty(
  { direction, before, after }: ObligationChange,
  { fate }: ClauseChange,
  language: Language,
): readonly string[] {
  if (fate === "added" || fate === "repealed") return [];
  const name = (term: ObligationTerm) => TERM_NAMES[term][language];
  if (direction === "added")
    return after ? [`${name(after.term)} ${CHANGE_NAMES.added[language]}`] : [];
  if (direction === "removed") return before ? [`${name(before.term)} ${GONE[language]}`] : [];
  if (!before || !after) return [];
  return [
    `${CHANGE_NAMES[direction][language]} (${name(before.term)} ${TO[language]} ${name(after.term)})`,
  ];
}
