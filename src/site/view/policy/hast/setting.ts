import type { ClauseLink } from "../../../../policies/model.ts";
import type { Lang } from "../../../site-data.ts";
import type { FootnoteMarks } from "./footnotes.ts";

/** Where a cross-reference leads on the page that it stands on. */
export interface ClauseTarget {
  /** Relative to the page; null where there is no such clause or no such policy: it is shown as text. */
  readonly href: string | null;
  /** What is shown where the author gave no text: a number such as `3.2`. */
  readonly label: string;
}

/** What the words of a policy need to know of the page that they are shown on. */
export interface TextSetting {
  /** The language of the text, in which a screen reader is told what footnotes and tables are. */
  readonly lang: Lang;
  readonly targetOf: (link: ClauseLink) => ClauseTarget;
  /** The address of a picture relative to the page; null where there is no such file. */
  readonly pictureOf: (file: string) => string | null;
  readonly footnotes: FootnoteMarks;
}
