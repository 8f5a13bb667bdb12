import { isScalar } from "yaml";
import { correctedExpressions } from "../../licenses/correction.ts";
import type { Repair } from "./repair.ts";

/** Writes a license as SPDX does where there is one way only: `AGPL-3.0` → `AGPL-3.0-only`, `mit` → `MIT`. */
export const licenseId: Repair = {
  rules: ["license/deprecated-id", "license/spelling", "license/unknown-id", "license/syntax"],
  edit(document) {
    const node = document.getIn(["legal", "license"], true);
    if (!isScalar(node)) return false;
    const [only, second] = correctedExpressions(String(node.value));
    if (only === undefined || second !== undefined || only === node.value) return false;
    node.value = only;
    return true;
  },
};
