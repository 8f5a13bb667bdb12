import { parseLicenseExpression } from "../../licenses/expression.ts";
import { judgeLikeReference } from "../../licenses/reference-grammar.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { adviceFor, licenseOf, meantBy } from "./license-text.ts";

/**
 * A license that the reference parser accepts and the SPDX standard does not spell so: other letter case,
 * or `-only` and `-or-later` on licenses that have no such form.
 */
export const licenseSpelling: PublicCodeCheck = {
  rule: "license/spelling",
  level: "warning",
  *check({ value }) {
    const license = licenseOf(value);
    if (!license || !isMisspelt(license.value)) return;
    const expression = shown(license.value);
    yield {
      pointer: license.pointer,
      at: "key",
      message: {
        de: `${expression.de} wird verstanden, ist aber nicht die Schreibweise von SPDX.`,
        en: `${expression.en} is understood, but is not the spelling of SPDX.`,
      },
      fix: adviceFor(license.value),
    };
  },
};

function isMisspelt(expression: string): boolean {
  if (judgeLikeReference(expression).type !== "accepted") return false;
  if (parseLicenseExpression(expression) === null) return true;
  const folded = expression.toLowerCase();
  return meantBy(expression).some((each) => each.toLowerCase() === folded);
}
