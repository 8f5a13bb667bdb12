import type { Clause, Column, Figure, Inline, Obligation, ObligationTerm } from "../model.ts";

/**
 * What changed between two texts, clause by clause and anchored on their permanent ids. Plain JSON; everything that
 * a page, a PDF or a terminal shows is in it, so that no renderer compares anything itself.
 */
export interface Comparison {
  readonly before: ComparedText;
  readonly after: ComparedText;
  /**
   * Unchanged clauses included. In the reading order of the later text, with what was repealed where it stood.
   * Every clause of both texts, the document too, is in exactly one of them.
   */
  readonly changes: readonly ClauseChange[];
  readonly summary: ComparisonSummary;
}

export interface ComparedText {
  readonly version: string;
  readonly language: string;
  readonly title: string;
}

/** What a reader needs to recognise a clause by. */
export interface ClauseMark extends Pick<Clause, "id" | "number" | "kind" | "parent"> {
  /** The heading of a section, the title of the document; else `""`. */
  readonly title: string;
}

export type ClauseChange = KeptClause | AddedClause | RepealedClause | RegroupedClauses;

/** How two clauses are known to be the same: by their id, by what a version declares, or by their words. */
export type Basis = "id" | "declared" | "detected";

export interface KeptClause {
  readonly fate: "kept";
  readonly before: ClauseMark;
  /** Its number may differ although it has not moved: something was added or repealed before it. */
  readonly after: ClauseMark;
  readonly basis: Basis;
  /** `formatting`: the same words and addresses, set differently. */
  readonly wording: "same" | "formatting" | "reworded";
  /** Whether it lies in another clause than before, or changed places with its neighbours. */
  readonly moved: boolean;
  readonly obligations: readonly ObligationChange[];
  /** Its whole own text; clauses inside it left out. */
  readonly blocks: readonly BlockChange[];
}

export interface AddedClause {
  readonly fate: "added";
  readonly after: ClauseMark;
  readonly obligations: readonly ObligationChange[];
  readonly blocks: readonly BlockChange[];
}

export interface RepealedClause {
  readonly fate: "repealed";
  readonly before: ClauseMark;
  readonly obligations: readonly ObligationChange[];
  readonly blocks: readonly BlockChange[];
}

/** One clause that became several, several that became one, or several that became several others. */
export interface RegroupedClauses {
  readonly fate: "split" | "merged" | "rearranged";
  readonly basis: Basis;
  /** The clauses before; their words are `same` (somewhere after) or `removed`. */
  readonly before: readonly ClausePiece[];
  /** The clauses after; their words are `same` (somewhere before) or `added`. */
  readonly after: readonly ClausePiece[];
  readonly obligations: readonly ObligationChange[];
}

export interface ClausePiece {
  readonly clause: ClauseMark;
  readonly blocks: readonly BlockChange[];
}

/**
 * strengthened: MAY to SHOULD to MUST; weakened: the way back; reversed: from a duty to a ban or back. added and
 * removed: a word without a counterpart.
 */
export interface ObligationChange {
  readonly direction: "strengthened" | "weakened" | "reversed" | "added" | "removed";
  readonly before: Obligation | null;
  readonly after: Obligation | null;
}

export type Change = "same" | "formatting" | "reworded" | "added" | "removed";

/** One paragraph, table or figure of a clause. */
export type BlockChange = WordsChange | TableChange | FigureChange;

export interface WordsChange {
  readonly type: "words";
  readonly change: Change;
  readonly form: BlockForm;
  readonly runs: readonly WordRun[];
}

/** What a piece of text is and how it is set, as it is in the later text (or in the earlier, where it was removed). */
export interface BlockForm {
  readonly block: "heading" | "paragraph" | "code" | "footnote" | "unsupported";
  /** How many lists it lies in. */
  readonly depth: number;
  /** What stands before it: a bullet, the number of its item, that of its footnote, or nothing. */
  readonly marker: "bullet" | number | null;
  readonly quoted: boolean;
}

/**
 * Words that stayed, came or went. The runs without the added ones give the earlier text, those without the removed
 * ones the later text (as plain text, `textOf`); what stayed is set as in the later text.
 */
export interface WordRun {
  readonly change: "same" | "added" | "removed";
  readonly inlines: readonly Inline[];
}

/** A table, cell by cell: columns and rows of both tables, in the order of the later one. */
export interface TableChange {
  readonly type: "table";
  readonly change: Change;
  readonly caption: readonly WordRun[];
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly RowChange[];
}

export interface ColumnChange {
  readonly change: Change;
  readonly align: Column["align"];
  readonly heading: readonly WordRun[];
}

export interface RowChange {
  readonly change: Change;
  /** One for each of `columns`; empty where neither table has a cell there. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly change: Change;
  readonly runs: readonly WordRun[];
}

export interface FigureChange {
  readonly type: "figure";
  readonly change: Change;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly alternative: readonly WordRun[];
  readonly caption: readonly WordRun[];
}

/**
 * How many clauses have each fate; one that was reworded, moved and strengthened counts in all three. The document as
 * a whole counts only where its title or its text before the first clause changed.
 */
export interface ComparisonSummary {
  readonly same: number;
  readonly added: number;
  readonly repealed: number;
  readonly split: number;
  readonly merged: number;
  readonly rearranged: number;
  readonly reworded: number;
  readonly formatting: number;
  readonly moved: number;
  readonly strengthened: number;
  readonly weakened: number;
  readonly reversed: number;
  /** Steps such as SHOULD to MUST, and how many words took them; null: no word. The most frequent first. */
  readonly steps: readonly ObligationStep[];
}

export interface ObligationStep {
  readonly from: ObligationTerm | null;
  readonly to: ObligationTerm | null;
  readonly count: number;
}
