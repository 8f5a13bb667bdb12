import { type LicenseTree, parseLicenseExpression } from "../../licenses/expression.ts";
import { findSpdxId } from "../../licenses/spdx-ids.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { adviceFor, licenseOf } from "./license-text.ts";

/** Ids that the SPDX License List keeps only for old files, such as GPL-3.0. */
export const licenseDeprecatedId: PublicCodeCheck = {
  rule: "license/deprecated-id",
  level: "warning",
  *check({ value }) {
    const license = licenseOf(value);
    const tree = license && parseLicenseExpression(license.value);
    if (!license || !tree) return;
    for (const id of new Set(idsOf(tree))) {
      if (!findSpdxId(id)?.deprecated) continue;
      const name = shown(id);
      yield {
        pointer: license.pointer,
        at: "key",
        message: {
          de: `Die SPDX-Kennung ${name.de} ist veraltet.`,
          en: `The SPDX identifier ${name.en} is deprecated.`,
        },
        fix: adviceFor(license.value),
      };
    }
  },
};

function idsOf(tree: LicenseTree): readonly string[] {
  if (tree.type === "and" || tree.type === "or") return tree.parts.flatMap(idsOf);
  return tree.type === "license" ? [tree.id, tree.exception ?? []].flat() : [];
}
