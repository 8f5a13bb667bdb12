import type { LicenseBook } from "../../../../licenses/book.ts";
import { openContext } from "../../../../licenses/context/context.ts";
import { openCorrector } from "../../../../licenses/verdict/corrections.ts";
import { openJudge } from "../../../../licenses/verdict/judge.ts";
import type { VerdictContext } from "../../../../licenses/verdict/verdict.ts";
import type { LicenseCompatibility } from "../../../../schema/generated/license-compatibility.ts";
import { checkAnswerTexts } from "../../../i18n/check-answer.ts";
import type { Lang } from "../../../site-data.ts";
import { format } from "../../format.ts";
import { licenseWords } from "../words.ts";
import type { CheckDesk, CheckWords } from "./words.ts";

/** Words for tests; every license but one that is called "no-page" has a page. */
export function someWords(lang: Lang = "en"): CheckWords {
  return {
    lang,
    words: licenseWords(lang),
    t: checkAnswerTexts[lang],
    format: format(lang),
    licenseAddress: (id) => (id === "no-page" ? null : `licenses/${id}/`),
    exceptionAddress: (id) => `licenses/exceptions/${id}/`,
  };
}

/** A desk over a book for tests: software, every use, 2026-06-01. */
export function aDesk(
  book: LicenseBook,
  compatibility: LicenseCompatibility | null,
  context: Partial<VerdictContext> = {},
): CheckDesk {
  const judge = openJudge(book, { asOf: "2026-06-01", kind: "software", use: null, ...context });
  const licenses = compatibility && openContext(book, compatibility);
  return { judge, corrector: openCorrector(judge), licenses };
}
