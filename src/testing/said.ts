import type { Finding } from "../problem/problem.ts";

/** What a rule says of a document, as people read it: place, message and fix in both languages. */
export function said(
  findings: Iterable<Pick<Finding, "pointer" | "at" | "place" | "message" | "fix">>,
): string {
  return [...findings]
    .map(({ pointer, at, place, message, fix }) => {
      const token = `${pointer === "" ? "the document" : pointer} (${at})`;
      const where = place ? `${place.line}:${place.column}` : token;
      return `${where}\n  de: ${message.de} → ${fix?.de}\n  en: ${message.en} → ${fix?.en}`;
    })
    .join("\n");
}
