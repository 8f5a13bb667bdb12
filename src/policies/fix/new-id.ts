const MAX_LENGTH = 40;
const GERMAN: readonly (readonly [string, string])[] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
];

/** A new id for a heading: its first words, in lower case and plain letters; with a number where it is taken. */
export function idForHeading(heading: string, taken: ReadonlySet<string>): string {
  const base = slugOf(heading) || "section";
  return taken.has(base) ? numbered(base, 2, taken) : base;
}

/** A new id for a paragraph or item: that of the section around it with a number that was never used. */
export function idBelow(section: string, taken: ReadonlySet<string>): string {
  return numbered(section === "" ? "clause" : section, 1, taken);
}

function numbered(base: string, first: number, taken: ReadonlySet<string>): string {
  for (let number = first; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function slugOf(text: string): string {
  const german = GERMAN.reduce((all, [from, to]) => all.replaceAll(from, to), text.toLowerCase());
  const words =
    german
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[a-z0-9]+/gu) ?? [];
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, MAX_LENGTH) : `${id}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    id = longer;
  }
  return id;
}
