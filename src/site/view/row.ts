/** One thing in a row: text, a link where it leads somewhere, and a remark in small type. */
export interface Item {
  readonly text: string;
  readonly href: string | null;
  readonly note: string | null;
  /** The tag of the text's language where that is not the page's. */
  readonly lang: string | null;
  /** Whether the link leaves the site. */
  readonly external: boolean;
}

/** A term with what belongs to it. */
export interface Row {
  readonly term: string;
  readonly items: readonly Item[];
}

interface Extras {
  readonly href?: string | null;
  readonly note?: string | null;
  readonly lang?: string | null;
}

/** An item; an address with a scheme counts as leaving the site. */
export function item(text: string, { href = null, note = null, lang = null }: Extras = {}): Item {
  return { text, href, note, lang, external: href !== null && /^[a-z]+:/iu.test(href) };
}

/** A row, or none where it would be empty. */
export function row(term: string, items: readonly (Item | null)[]): readonly Row[] {
  const present = items.filter((entry) => entry !== null);
  return present.length === 0 ? [] : [{ term, items: present }];
}

/** Remarks as one, in parts that a reader can tell apart; null where there are none. */
export function joinNotes(notes: readonly (string | null | undefined)[]): string | null {
  return (
    notes.filter((note) => note !== null && note !== undefined && note !== "").join(", ") || null
  );
}
