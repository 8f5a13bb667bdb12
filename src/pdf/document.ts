/**
 * A document for print: headings, paragraphs, lists, tables and pictures, with nothing left to decide but where lines
 * and pages break. Plain JSON. Every text is a text: no character of it is markup of any kind.
 */
export interface PrintDocument {
  /** BCP 47, of all texts. */
  readonly language: "de" | "en";
  /** Stands above the title, small: what kind of document it is. */
  readonly kicker: string;
  readonly title: string;
  /** Names document, version and day at the foot of every page. */
  readonly footer: string;
  /** Stands at the head of every page where readers must not overlook it, such as "Draft". */
  readonly banner: string | null;
  /** YYYY-MM-DD, the day that the document says it was made on. */
  readonly date: string;
  readonly author: string | null;
  readonly description: string;
  readonly words: PrintWords;
  /** Levels of headings that the table of contents shows; 0: none. */
  readonly contents: number;
  /** Before the table of contents. */
  readonly front: readonly PrintBlock[];
  readonly blocks: readonly PrintBlock[];
}

/** Words of the printed page itself. */
export interface PrintWords {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
}

export type PrintBlock =
  | PrintHeading
  | PrintParagraph
  | { readonly type: "list"; readonly start: number | null; readonly items: readonly PrintItem[] }
  | PrintTable
  | PrintFigure
  | { readonly type: "listing"; readonly text: string }
  | { readonly type: "quote"; readonly blocks: readonly PrintBlock[] }
  /** Terms with what there is to say of each. */
  | { readonly type: "facts"; readonly facts: readonly PrintFact[] }
  /** Text in a frame. */
  | { readonly type: "box"; readonly blocks: readonly PrintBlock[] }
  /** Paragraphs in another language than the document; Typst 0.14 cannot tag single words so. */
  | {
      readonly type: "language";
      readonly language: "de" | "en";
      readonly blocks: readonly PrintBlock[];
    }
  /** What belongs to the clause above and is set below it, not beside its number. */
  | { readonly type: "indent"; readonly blocks: readonly PrintBlock[] };

export interface PrintHeading extends PrintMark {
  readonly type: "heading";
  /** Footnotes, which stand behind the heading and not in the table of contents. */
  readonly notes: readonly PrintInline[];
  /** From 1; the first is 1, and none is deeper by more than one than the one before (ISO 14289-1, 7.4). */
  readonly level: number;
  readonly inlines: readonly PrintInline[];
}

/** What a clause is cited by, and what links lead to. */
export interface PrintMark {
  /** Such as 3.2; `""`: none. */
  readonly number: string;
  /** Permanent id, shown small; null: none. */
  readonly id: string | null;
  /** What references name; unique in the document; null: nothing leads here. */
  readonly anchor: string | null;
}

export interface PrintParagraph extends PrintMark {
  readonly type: "paragraph";
  readonly inlines: readonly PrintInline[];
}

export interface PrintItem extends PrintMark {
  readonly blocks: readonly PrintBlock[];
}

export interface PrintTable {
  readonly type: "table";
  /** Empty: none. */
  readonly caption: readonly PrintInline[];
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly (readonly PrintCell[])[];
}

export type PrintCell = readonly PrintInline[];

export interface PrintColumn {
  readonly heading: PrintCell;
  readonly align: "left" | "center" | "right";
  /** The share of the width, relative to the other columns. */
  readonly width: number;
}

export interface PrintFigure {
  readonly type: "figure";
  /** The key of a picture that is handed in with the document; null: it cannot be shown, its alternative stands for it. */
  readonly picture: string | null;
  /** Never empty (ISO 14289-1, 7.3). */
  readonly alternative: string;
  readonly caption: readonly PrintInline[];
}

export interface PrintFact {
  readonly term: string;
  readonly inlines: readonly PrintInline[];
}

export type PrintInline =
  | { readonly type: "text"; readonly text: string }
  /** Small and soft: what is not the text itself. */
  | { readonly type: "small"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  /** A word that obliges. */
  | { readonly type: "duty"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "emphasis" | "strong"; readonly inlines: readonly PrintInline[] }
  /** What a comparison found; `label` says in words what the colour and the line say. */
  | {
      readonly type: "added" | "removed";
      readonly label: string;
      readonly inlines: readonly PrintInline[];
    }
  | { readonly type: "link"; readonly address: string; readonly inlines: readonly PrintInline[] }
  | {
      readonly type: "reference";
      readonly anchor: string;
      readonly inlines: readonly PrintInline[];
    }
  /** The first reference to a note has its text; further ones have null. */
  | {
      readonly type: "note";
      readonly key: string;
      readonly blocks: readonly PrintBlock[] | null;
    };

/** A picture of a document by the key that its figures name. */
export interface PrintPicture {
  readonly format: "svg" | "png" | "jpg";
  readonly bytes: Uint8Array;
}

export type PrintPictures = ReadonlyMap<string, PrintPicture>;
