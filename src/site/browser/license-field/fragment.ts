/** The part of an expression that is being typed: between operators and brackets, white space left off. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What can stand there: behind WITH an exception. */
  readonly kind: "license" | "exception";
}

const BOUNDARY = /[()]|(?<![A-Za-z0-9.-])(?:and|or|with)(?![A-Za-z0-9.-])/giu;

/** More around the caret nobody types by hand; a pasted text of any length costs no time. */
const REACH = 200;

/** The fragment around a caret (UTF-16 offset). "or later" belongs to a name, and so does "or any later". */
export function fragmentAt(text: string, caret: number): Fragment {
  const from = Math.max(0, caret - REACH);
  const around = text.slice(from, caret + REACH);
  let start = 0;
  let end = around.length;
  let before = "";
  for (const { index, 0: word } of around.matchAll(BOUNDARY)) {
    if (/^or/iu.test(word) && /^\s+(?:any\s+)?(?:later|newer)\b/iu.test(around.slice(index + 2))) {
      continue;
    }
    if (from + index + word.length <= caret) {
      start = index + word.length;
      before = word;
    } else {
      end = index;
      break;
    }
  }
  const raw = around.slice(start, end);
  const leading = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const begin = from + start + (trimmed === "" ? Math.min(leading, 1) : leading);
  return {
    start: begin,
    end: begin + trimmed.length,
    text: trimmed,
    kind: before.toLowerCase() === "with" ? "exception" : "license",
  };
}

/** The expression with something else in the place of a fragment, and where the caret goes. */
export function withFragment(
  text: string,
  { start, end }: Fragment,
  chosen: string,
): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, start) + chosen + text.slice(end), caret: start + chosen.length };
}
