import { judgeLikeReference } from "../../licenses/reference-grammar.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { adviceFor, licenseOf } from "./license-text.ts";

/** Known licenses in an order that makes no SPDX expression. */
export const licenseSyntax: PublicCodeCheck = {
  rule: "license/syntax",
  level: "error",
  enforces: ["admission@2026.3#license"],
  *check({ value }) {
    const license = licenseOf(value);
    if (!license || judgeLikeReference(license.value).type !== "syntax") return;
    const expression = shown(license.value);
    yield {
      pointer: license.pointer,
      at: "key",
      message: {
        de: `${expression.de} ist kein SPDX-Ausdruck: Zwischen zwei Lizenzen steht AND oder OR, vor einer Ausnahme WITH, und Klammern sind paarweise.`,
        en: `${expression.en} is not an SPDX expression: between two licenses stands AND or OR, before an exception WITH, and parentheses come in pairs.`,
      },
      fix: adviceFor(license.value),
    };
  },
};
