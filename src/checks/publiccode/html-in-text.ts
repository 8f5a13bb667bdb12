import type { PublicCodeCheck } from "../check.ts";
import { htmlRemarks } from "../html-remarks.ts";

const FIX = {
  de: "Reinen Text oder Markdown schreiben, in longDescription zum Beispiel **fett** und - für Listen.",
  en: "Write plain text or Markdown, in longDescription for instance **bold** and - for lists.",
};

/** HTML in texts: the standard allows plain text and simple Markdown, and no catalogue should run it. */
export const htmlInText: PublicCodeCheck = {
  rule: "text/html",
  level: "warning",
  enforces: ["admission@2026.3#html"],
  check: ({ value }) => htmlRemarks(value, FIX),
};
