/** A line that begins like a list: a bullet, a number or a letter. */
const LIST_ITEM = /^\s*(?:[-–—*•]|\(?[0-9a-z]{1,4}[.)])\s/iu;

/** Shorter lines are headings, addresses or lists: nobody wrapped them. */
const SHORTEST_WRAPPED = 50;

/**
 * The paragraphs of a text that may have been wrapped for a screen of 80 columns. Lines that were broken only
 * because they were full are joined, so that they fit narrow screens too; every other break stays. Nothing but
 * white space changes, which the SPDX matching guidelines (section B.3) do not count as a difference.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/\r\n?/gu, "\n")
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((block) => block.replace(/^\n+/u, "").trimEnd())
    .filter((block) => block !== "")
    .map(withoutWrapping);
}

function withoutWrapping(block: string): string {
  const lines = block.split("\n").map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => line.length));
  if (width < SHORTEST_WRAPPED) return lines.join("\n");
  const [first = "", ...rest] = lines;
  let last = first;
  let joined = first;
  for (const line of rest) {
    joined += wasFull(last, line, width) ? ` ${line.trimStart()}` : `\n${line}`;
    last = line;
  }
  return joined;
}

/** Texts that were wrapped by the width of their letters end unevenly. */
const UNEVEN = 0.85;

/** Whether the next line's first word did not fit any more. */
function wasFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(/\s/u, 1);
  return !LIST_ITEM.test(next) && line.length + 1 + word.length > width * UNEVEN;
}
