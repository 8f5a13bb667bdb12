import { cut } from "../../../sbom/plain-text.ts";
import { name } from "../../../sbom/value.ts";

/** The longest line that observations.yml takes. */
const LONGEST = 300;

/** An e-mail address; `workflow.yml@refs/tags/v1` and `pkg:npm/a@1.0` are none. */
const MAILBOX = /[^\s<>"/@]@[^\s<>"/@]+\.\p{L}{2,}(?![\p{L}\p{N}/])/u;

/** What programs write for "nobody knows". */
const NOTHING = /^(?:unknown|none|null|n\/a|-|\[not provided\])$/iu;

/** A text of a report in one line, no longer than observations.yml takes; null where there is none. */
export function line(value: unknown): string | null {
  const text = name(value);
  return text === null ? null : cut(text, LONGEST);
}

/** The same for texts that people fill in: null where it says that nobody knows, or holds an e-mail address. */
export function impersonal(value: unknown): string | null {
  const text = line(value);
  return text === null || NOTHING.test(text) || MAILBOX.test(text) ? null : text;
}
