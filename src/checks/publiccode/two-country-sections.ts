import type { PublicCodeCheck } from "../check.ts";
import { isPresent } from "../reading.ts";

/** The Italian section twice, under its old and its new name: nobody knows which one holds. */
export const twoCountrySections: PublicCodeCheck = {
  rule: "publiccode/two-country-sections",
  level: "error",
  *check({ value }) {
    if (!isPresent(value, "/it") || !isPresent(value, "/IT")) return;
    yield {
      pointer: "/it",
      at: "key",
      message: {
        de: "Den Abschnitt „IT“ gibt es schon; „it“ ist derselbe Abschnitt unter seinem alten Namen.",
        en: 'There is a section "IT" already; "it" is the same section under its old name.',
      },
      fix: { de: "„it“ weglassen.", en: 'Leave "it" out.' },
    };
  },
};
