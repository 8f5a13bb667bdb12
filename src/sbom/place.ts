/** Line and column of an offset in a text, both counted from 1: `12:4`. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
