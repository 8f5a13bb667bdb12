import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { WrittenText } from "../fix/assign-ids.ts";
import type { Succession } from "../succession.ts";
import { type MergedUnit, mergeUnit, type Question } from "./merge-unit.ts";
import { type MergedNotes, mergeNotes } from "./notes.ts";
import { type MoveInParent, orderUnits } from "./order.ts";
import { type Unit, type UnitText, unitsOf, writeUnit } from "./units.ts";

/** The three texts of an update, in one language; their sources with blank lines for the front matter. */
export interface DerivedTexts {
  /** The parent's version that the child derives from. */
  readonly old: WrittenText;
  /** The parent's new version. */
  readonly next: WrittenText;
  /** The child's text. */
  readonly own: WrittenText;
  /** What the parent's versions between declare of their clauses. */
  readonly successions: readonly Succession[];
  /** How the parent's new version is called in the text. */
  readonly version: string;
  readonly language: Language;
}

/** What becomes of one clause of the child, for a report. */
export interface UpdateStep extends Omit<MergedUnit, "unit"> {
  /** Its id in the new text (or in the old one, where it is gone). */
  readonly id: string;
  /** Its number in the parent's new version, or the child's own. */
  readonly number: string;
  /** null: the parent did not move it. */
  readonly move: MoveInParent | null;
}

export interface Updated {
  /** The Markdown of the new draft, without front matter. */
  readonly markdown: string;
  readonly steps: readonly UpdateStep[];
  /** The clauses in which a person has to decide; a quotation behind each says why. */
  readonly undecided: readonly string[];
}

/**
 * Brings a new version of the parent into a derived text, clause by clause (`mergeUnit`), in the order of `orderUnits`.
 * Pure; nothing is lost: what the child says stays, or was the parent's own word.
 */
export function updateFromParent(texts: DerivedTexts): Updated {
  const [old, next, own] = [texts.old, texts.next, texts.own].map(unitsOf);
  if (!old || !next || !own) throw new Error("three texts");
  const formerIds = formerIdsOf(texts.successions, next, own);
  const { notes, contested } = mergeNotes(old.notes, next.notes, own.notes);
  const merged = mergeAll({ old, next, own, formerIds }).map((step) => withNotes(step, contested));
  const blocks: string[] = [];
  for (const { unit, question, parent, note } of merged) {
    if (unit !== null && unit.pieces.length > 0) blocks.push(writeUnit(unit));
    const theirs = note ?? (parent === null ? null : writeUnit({ ...parent, attributes: "" }));
    if (unit !== null && question) blocks.push(questionText(question, theirs, texts));
  }
  const used = [...notes].filter(([label]) => blocks.some((block) => block.includes(label)));
  if (used.length > 0)
    blocks.push(
      used
        .map(([, note]) => note)
        .join("\n")
        .trimStart(),
    );
  return {
    markdown: `${blocks.join("\n\n")}\n`,
    steps: merged.map(({ outcome, question, unit, former, parent, move }) => {
      const shown = unit ?? former ?? parent;
      const number = (parent ?? shown)?.number ?? "";
      return { outcome, question, id: shown?.id ?? "", number, move };
    }),
    undecided: undecidedIn(merged),
  };
}

/** By the id of a clause in the parent's new version, the id that the child still has for it. */
function formerIdsOf(
  successions: readonly Succession[],
  next: UnitText,
  own: UnitText,
): ReadonlyMap<string, string> {
  const ownIds = new Set(own.units.map(({ id }) => id));
  const nextIds = new Set(next.units.map(({ id }) => id));
  const former = new Map<string, string>();
  for (const { kind, from, to } of successions) {
    const [id] = from;
    if (kind !== "replaces" || id === undefined) continue;
    const first = former.get(id) ?? id;
    if (ownIds.has(first) && !ownIds.has(to)) former.set(to, first);
  }
  return new Map([...former].filter(([to]) => nextIds.has(to)));
}

interface Merging {
  readonly old: UnitText;
  readonly next: UnitText;
  readonly own: UnitText;
  readonly formerIds: ReadonlyMap<string, string>;
}

interface Step extends MergedUnit {
  /** The child's unit as it was. */
  readonly former: Unit | null;
  /** The parent's new unit. */
  readonly parent: Unit | null;
  readonly move: MoveInParent | null;
  /** The parent's note, where that is what both changed. */
  readonly note: string | null;
}

function mergeAll({ old, next, own, formerIds }: Merging): readonly Step[] {
  const oldById = byId(old);
  const ownById = byId(own);
  const nextByOwnId = new Map(next.units.map((unit) => [formerIds.get(unit.id) ?? unit.id, unit]));
  const underOwnIds = next.units.map((unit) => underOwnId(unit, formerIds));
  const { order, moves } = orderUnits({ old: old.units, next: underOwnIds, own: own.units });
  return order.map((id): Step => {
    const [before, former, parent] = [oldById.get(id), ownById.get(id), nextByOwnId.get(id)];
    const merged = mergeUnit(before ?? null, former ?? null, parent ?? null);
    return {
      ...merged,
      former: former ?? null,
      parent: parent ?? null,
      move: moves.get(id) ?? null,
      note: null,
    };
  });
}

/** A clause that refers to a note about which a person has to decide is to be decided too. */
function withNotes(step: Step, contested: MergedNotes["notes"]): Step {
  const { unit, question } = step;
  if (unit === null || question !== null) return step;
  const label = [...contested.keys()].find((key) => unit.pieces.some((text) => text.includes(key)));
  if (label === undefined) return step;
  const note = contested.get(label) ?? null;
  return { ...step, outcome: "undecided", question: "note-changed", note };
}

function underOwnId(unit: Unit, formerIds: ReadonlyMap<string, string>): Unit {
  const own = (id: string): string => formerIds.get(id) ?? id;
  return { ...unit, id: own(unit.id), parent: unit.parent === null ? null : own(unit.parent) };
}

/** What stands before the first clause has no id to be named by: the first clause speaks for it. */
function undecidedIn(steps: readonly Step[]): readonly string[] {
  const first = steps.find(({ unit }) => unit !== null && unit.id !== "")?.unit?.id;
  const ids = steps.flatMap(({ unit, question }) =>
    unit && question ? [unit.id === "" ? (first ?? "") : unit.id] : [],
  );
  return [...new Set(ids)].filter((id) => id !== "");
}

function byId({ units }: UnitText): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** A quotation behind the clause: it obliges nobody, and people see it wherever the draft is shown. */
function questionText(question: Question, theirs: string | null, texts: DerivedTexts): string {
  const { language, version } = texts;
  const lines = [`**${DECIDE[language]}** ${WHY[question](version)[language]}`];
  if (theirs !== null && question !== "was-missing") lines.push("", ...theirs.split("\n"));
  return lines.map((line) => `> ${line.replaceAll(/\s*\{#[^{}]*\}/gu, "")}`.trimEnd()).join("\n");
}

const DECIDE: Localized = { de: "Zu entscheiden:", en: "To be decided:" };

const WHY: Readonly<Record<Question, (version: string) => Localized>> = {
  "both-changed": (version) => ({
    de: `Hier gelten eigene Worte, und in ${version} lautet die Bestimmung jetzt so:`,
    en: `The words here are our own, and in ${version} the clause now reads:`,
  }),
  "note-changed": (version) => ({
    de: `Diese Fußnote hat hier eigene Worte, und in ${version} lautet sie jetzt so:`,
    en: `The words of this footnote are our own here, and in ${version} it now reads:`,
  }),
  repealed: (version) => ({
    de: `In ${version} gibt es diese Bestimmung nicht mehr; hier gelten eigene Worte. Behalten oder streichen?`,
    en: `In ${version} this clause is gone; the words here are our own. Keep or repeal it?`,
  }),
  "was-missing": (version) => ({
    de: `Diese Bestimmung aus ${version} fehlte hier; sie darf nicht fehlen.`,
    en: `This clause of ${version} was missing here; it must not be missing.`,
  }),
  "same-id": (version) => ({
    de: `Diese Kennung hat in ${version} eine andere Bestimmung; hier braucht es eine neue Kennung. Dort heißt es:`,
    en: `In ${version} another clause has this id; a new id is needed here. There it reads:`,
  }),
  weaker: (version) => ({
    de: `Diese Worte verpflichten zu weniger als ${version}. Dort heißt es:`,
    en: `These words oblige to less than ${version}. There it reads:`,
  }),
};
