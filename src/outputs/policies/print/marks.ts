import type { PrintInline, PrintMark, PrintParagraph } from "../../../pdf/document.ts";
import { hasId } from "../../../policies/ids.ts";
import type { Clause } from "../../../policies/model.ts";

/** What is set without a number and cannot be linked to. */
export const UNMARKED: PrintMark = { number: "", id: null, anchor: null };

/** Number, id and anchor of a clause; a provisional id is not shown, because it means something in this text only. */
export function markOf(clause: Pick<Clause, "id" | "number">): PrintMark {
  return { number: clause.number, id: hasId(clause) ? clause.id : null, anchor: clause.id };
}

/** Words as an inline. */
export function words(text: string): PrintInline {
  return { type: "text", text };
}

/** A paragraph without a mark. */
export function plain(...inlines: readonly PrintInline[]): PrintParagraph {
  return { type: "paragraph", ...UNMARKED, inlines };
}
