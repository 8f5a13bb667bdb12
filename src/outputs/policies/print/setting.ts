import type { PrintInline } from "../../../pdf/document.ts";
import type { ClauseLink } from "../../../policies/model.ts";

/** Where a cross-reference leads: to a place in the document, out of it, or (null) nowhere. */
export interface LinkTarget {
  readonly to: { readonly anchor: string } | { readonly address: string } | null;
  /** What is shown where the author wrote no words. */
  readonly label: string;
}

/** What the words of a text need to know of the document that they are printed in. */
export interface PrintSetting {
  readonly targetOf: (link: ClauseLink) => LinkTarget;
  /** The key of a picture that is handed in with the document; null where there is none. */
  readonly pictureOf: (file: string) => string | null;
  /** The reference to a footnote by its id, and what has to stand with it. */
  readonly noteOf: (id: string) => readonly PrintInline[];
  readonly noPicture: string;
}
