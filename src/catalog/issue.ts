import type { Level, Localized, Place, Problem } from "../problem/problem.ts";
import { placeAt } from "./place.ts";

/** Something to say of one offset (UTF-16 code units) of a text that is being read. */
export interface Issue {
  readonly offset: number;
  readonly note: Note;
}

/** A problem that does not know its file and place yet. */
export interface Note {
  readonly rule: string;
  readonly level: Level;
  readonly message: Localized;
  readonly fix: Localized | null;
}

/** A problem that does not know its file yet; what is kept of a parsed text. */
export type Remark = Omit<Problem, "file">;

/** The remark of a note at a place. */
export function remarkAt(place: Place, note: Note): Remark {
  const { rule, level, message, fix } = note;
  return { rule, level, line: place.line, column: place.column, message, fix };
}

/** Remarks in the order of the text. */
export function remarksOf(text: string, issues: readonly Issue[]): Remark[] {
  return [...issues]
    .sort((a, b) => a.offset - b.offset)
    .map((issue) => remarkAt(placeAt(text, issue.offset), issue.note));
}

/** The problems that remarks about a file are. */
export function inFile(remarks: readonly Remark[], file: string): readonly Problem[] {
  return remarks.map((remark) => ({ ...remark, file }));
}
