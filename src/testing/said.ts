import type { Finding } from "../problem/problem.ts";

/** What a rule says of a document, as people read it: place, message and fix in both languages. */
export function said(
  findings: Iterable<Pick<Finding, "pointer" | "at" | "message" | "fix">>,
): string {
  return [...findings]
    .map(({ pointer, at, message, fix }) => {
      const place = `${pointer === "" ? "the document" : pointer} (${at})`;
      return `${place}\n  de: ${message.de} → ${fix?.de}\n  en: ${message.en} → ${fix?.en}`;
    })
    .join("\n");
}
