/** A text in every language of the site. */
export interface Localized {
  readonly de: string;
  readonly en: string;
}

/** error: the file is refused. warning: outdated, or another catalogue refuses it. hint: could be better. */
export type Level = "error" | "warning" | "hint";

/** A place in a text; line and column are counted from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Something that a check has to say of one place in one file, before the place has a line and a column.
 * `pointer` is a JSON pointer (RFC 6901) into the file's YAML value; where the key does not exist, into its parent.
 * `at` says which token the position is of: the key, or the value (the item itself in lists).
 * `place` is there where the place is known already, as in Markdown; then the pointer says nothing.
 */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly pointer: string;
  readonly at: "key" | "value";
  readonly place?: Place;
  readonly message: Localized;
  readonly fix: Localized | null;
}

/**
 * What a person is told: permanent rule id (`room/name`), file relative to the root with `/`,
 * line and column counted from 1 (column in UTF-16 code units), what is wrong and why, what to do.
 */
export interface Problem {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
  readonly fix: Localized | null;
}
