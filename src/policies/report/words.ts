import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type {
  ClauseChange,
  ComparisonSummary,
  KeptClause,
  ObligationChange,
  ObligationStep,
  RegroupedClauses,
} from "../compare/difference.ts";
import type { Obligation, ObligationTerm } from "../model.ts";

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

/** What a comparison counts, and what it says besides: another id, an obligation word that came or went. */
export type StateName = ChangeName | "renamed" | "duty";

/** One thing that happened to a clause: what it is, and in words such as "verschoben von 3.2". */
export interface ChangeState {
  readonly name: StateName;
  readonly text: string;
}

/** Everything that happened to a clause, in words: "umformuliert", "verschoben von 3.2", "verschärft (SOLL zu MUSS)". */
export function describeChange(change: ClauseChange, language: Language): readonly string[] {
  return statesOf(change, language).map(({ text }) => text);
}

/** Everything that happened to a clause: what `describeChange` says, each with what it is. */
export function statesOf(change: ClauseChange, language: Language): readonly ChangeState[] {
  const duties = change.obligations.flatMap((each) => dutyStates(each, change, language));
  switch (change.fate) {
    case "added":
    case "repealed":
      return [stateOf(change.fate, language), ...duties];
    case "kept":
      return [...keptStates(change, language), ...duties];
    case "split":
    case "merged":
    case "rearranged":
      return [{ name: change.fate, text: regroupedText(change, language) }, ...duties];
    default:
      return change satisfies never;
  }
}

function stateOf(name: ChangeName, language: Language): ChangeState {
  return { name, text: CHANGE_NAMES[name][language] };
}

/** Which clauses became which; where several became one, that one is known. */
function regroupedText(change: RegroupedClauses, language: Language): string {
  const name = CHANGE_NAMES[change.fate][language];
  const [before = "", after = ""] = [change.before, change.after].map((pieces) =>
    listText(
      pieces.map(({ clause }) => clause.number),
      language,
    ),
  );
  if (change.fate === "merged") return `${name} ${FROM[language]} ${before}`;
  const became: Localized = {
    de: `aus ${before} wurden ${after}`,
    en: `${before} became ${after}`,
  };
  return `${name} (${became[language]})`;
}

const FROM: Localized = { de: "aus", en: "from" };

function listText(items: readonly string[], language: Language): string {
  const and = { de: "und", en: "and" };
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and[language]} ${last}`;
}

function keptStates(
  { before, after, wording, moved, basis }: KeptClause,
  language: Language,
): readonly ChangeState[] {
  const from = { de: `verschoben von ${before.number}`, en: `moved from ${before.number}` };
  const renamed = { de: `früher „${before.id}“`, en: `formerly "${before.id}"` };
  const isRenamed = basis !== "id" && before.id !== after.id && !before.id.startsWith("~");
  return [
    ...(wording === "same" ? [] : [stateOf(wording, language)]),
    ...(moved ? [{ name: "moved", text: from[language] } as const] : []),
    ...(isRenamed ? [{ name: "renamed", text: renamed[language] } as const] : []),
  ];
}

/** Duties of an added or repealed clause come and go with it and need no word. */
function dutyStates(
  { direction, before, after }: ObligationChange,
  { fate }: ClauseChange,
  language: Language,
): readonly ChangeState[] {
  if (fate === "added" || fate === "repealed") return [];
  const word = (duty: Obligation) => TERM_NAMES[duty.term][language];
  if (direction === "added")
    return after ? [{ name: "duty", text: `${word(after)} ${CHANGE_NAMES.added[language]}` }] : [];
  if (direction === "removed")
    return before ? [{ name: "duty", text: `${word(before)} ${GONE[language]}` }] : [];
  if (!before || !after) return [];
  const text = `${CHANGE_NAMES[direction][language]} (${word(before)} ${TO[language]} ${word(after)})`;
  return [{ name: direction, text }];
}
