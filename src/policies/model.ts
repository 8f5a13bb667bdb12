import type { Place } from "../problem/problem.ts";
import type { Policy as PolicyFacts } from "../schema/generated/policy.ts";
import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";

/**
 * One policy: what `policy.yml` says of it, and its versions, oldest first and the draft last. All of it is plain
 * JSON, so that it can be kept in a cache, published, and compared in a browser.
 */
export interface Policy {
  readonly id: string;
  /** `catalog/policies/<id>/policy.yml`. */
  readonly file: string;
  readonly facts: PolicyFacts;
  readonly versions: readonly PolicyVersion[];
}

export type PolicyLanguage = PolicyFacts["languages"][number];

/** One version in every language in which its file could be read. */
export interface PolicyVersion {
  /** `2026.1`, or `draft`. */
  readonly id: string;
  /** In the order of `languages` in policy.yml; the original may be missing where its file is broken. */
  readonly texts: readonly PolicyText[];
}

/** One version in one language: `catalog/policies/<id>/<version>.<language>.md`. */
export interface PolicyText {
  readonly version: string;
  readonly language: string;
  readonly file: string;
  readonly front: PolicyFrontMatter;
  readonly clauses: readonly Clause[];
}

/**
 * A part of the text that can be cited: the document as a whole, a section (a heading), a paragraph, or a list item.
 * Clauses stand in reading order, the document (id `""`) first. A clause owns its text up to the next clause;
 * where a clause inside it stands, its blocks say `{ type: "clause" }`, so that the whole tree can be put together.
 */
export interface Clause {
  /**
   * Permanent: the same in every version and language, and never given to another clause. A clause whose author has
   * not given it one yet has a provisional id that means something in this text only: `~7`, or `~7~name` where
   * another clause has the id `name` already.
   */
  readonly id: string;
  readonly kind: "document" | "section" | "paragraph" | "item";
  /** Derived from its place, such as `3.2`; `""` for the document. Changes from version to version; cite the id. */
  readonly number: string;
  /** The clause that it is part of; null for the document. */
  readonly parent: string | null;
  /** The heading of a section, the title of the document; empty for others. */
  readonly heading: readonly Inline[];
  /** Of a section the level that its heading was written with (`##` is 2, the highest); 1 for the document; 0 for others. */
  readonly level: number;
  /** The term that it defines, where it is marked `.definition`: its first bold words, `""` where it has none. */
  readonly term: string | null;
  readonly blocks: readonly Block[];
  /** The footnotes whose first reference stands in this clause. */
  readonly footnotes: readonly Footnote[];
  /** What its own text obliges to, in order; that of the clauses inside it not included. */
  readonly obligations: readonly Obligation[];
  /** Where it begins in its file. */
  readonly place: Place;
}

/** The degrees of RFC 2119; the German words are mapped to them. */
export type ObligationTerm = "MUST" | "MUST NOT" | "SHOULD" | "SHOULD NOT" | "MAY";

/** An obligation word as it was written (RFC 8174: only in capitals), such as `MUSS` or `DARF … NICHT`. */
export interface Obligation {
  readonly term: ObligationTerm;
  readonly words: string;
}

export interface Footnote {
  /** As the author called it; unique in the text. */
  readonly id: string;
  /** From 1 through the text, in the order of first reference. */
  readonly number: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | List
  | Table
  | Figure
  | { readonly type: "code"; readonly language: string | null; readonly text: string }
  /** A quotation. What others say obliges nobody: there are no obligation words and no clauses in it. */
  | { readonly type: "quote"; readonly blocks: readonly Block[] }
  /** Here stands a section or a paragraph that is a clause of its own. */
  | { readonly type: "clause"; readonly id: string }
  | Unsupported;

export interface List {
  readonly type: "list";
  /** The number of the first item; null for a list with bullets. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
}

/** An item of a list: text of the clause that the list belongs to, or a clause of its own. */
export type ListItem =
  | { readonly type: "item"; readonly blocks: readonly Block[] }
  | { readonly type: "clause"; readonly id: string };

export type Cell = readonly Inline[];

/** A table; every row has as many cells as there are columns. */
export interface Table {
  readonly type: "table";
  /** From a paragraph before it that begins with `Tabelle:` or `Table:`; else empty. */
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly heading: Cell;
  readonly align: "left" | "center" | "right" | null;
}

/** A picture that stands alone. */
export interface Figure {
  readonly type: "figure";
  /** As it was written: the name of a file beside the text. */
  readonly file: string;
  /** What a person hears who does not see it; `""` where it is missing. */
  readonly alternative: string;
  /** From the title of the picture; `""` where there is none. */
  readonly caption: string;
  readonly place: Place;
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  /** `continued` marks the second half of a word in two parts: the NICHT of DARF … NICHT. */
  | {
      readonly type: "obligation";
      readonly term: ObligationTerm;
      readonly text: string;
      readonly continued: boolean;
    }
  | { readonly type: "emphasis" | "strong"; readonly inlines: readonly Inline[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | Link
  | ClauseLink
  /** The reference to a footnote, by its id. */
  | { readonly type: "footnote"; readonly id: string; readonly place: Place }
  | Unsupported;

/** A link out of the policies. The address is as it was written: a page must not trust it (only http, https, mailto). */
export interface Link {
  readonly type: "link";
  readonly address: string;
  readonly inlines: readonly Inline[];
  readonly place: Place;
}

/** A cross-reference: `[text](#clause)`, `[text](../policy/#clause)` or `[text](../policy/2026.1.de.md#clause)`. */
export interface ClauseLink {
  readonly type: "clause-link";
  /** null: the same policy. */
  readonly policy: string | null;
  /** null: the version that holds. */
  readonly version: string | null;
  /** `""`: the policy as a whole. */
  readonly clause: string;
  /** Empty where the author wrote `[#clause](#clause)`: the number of the clause is to be shown. */
  readonly inlines: readonly Inline[];
  readonly place: Place;
}

/** Something that Markdown has and policies do not; it is shown as it was written, as text, and a check complains. */
export interface Unsupported {
  readonly type: "unsupported";
  /** `footnote`: a reference without its footnote; `unused-footnote`: a footnote without a reference. */
  readonly what: "html" | "picture" | "rule" | "footnote" | "unused-footnote";
  readonly text: string;
  readonly place: Place;
}
