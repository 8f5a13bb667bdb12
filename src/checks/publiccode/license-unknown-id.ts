import { judgeLikeReference } from "../../licenses/reference-grammar.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { adviceFor, licenseOf } from "./license-text.ts";

/** A word in the license that the SPDX License List does not have. */
export const licenseUnknownId: PublicCodeCheck = {
  rule: "license/unknown-id",
  level: "error",
  enforces: ["admission@2026.3#license"],
  *check({ value }) {
    const license = licenseOf(value);
    const verdict = license && judgeLikeReference(license.value);
    if (verdict?.type !== "unknown") return;
    const word = shown(verdict.failure.word);
    yield {
      pointer: license?.pointer ?? "",
      at: "key",
      message: {
        de: `${word.de} ist keine SPDX-Lizenzkennung.`,
        en: `${word.en} is not an SPDX license identifier.`,
      },
      fix: adviceFor(license?.value ?? ""),
    };
  },
};
