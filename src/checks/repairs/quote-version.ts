import { isScalar, Scalar } from "yaml";
import type { Repair } from "./repair.ts";

const VERSIONS = [
  ["publiccodeYmlVersion"],
  ["IT", "countryExtensionVersion"],
  ["it", "countryExtensionVersion"],
] as const;

/** `publiccodeYmlVersion: 0.4` → `publiccodeYmlVersion: "0.4"`. */
export const quoteVersion: Repair = {
  rules: ["schema/unquoted-version"],
  edit(document) {
    let changed = false;
    for (const path of VERSIONS) {
      const node = document.getIn(path, true);
      if (!isScalar(node) || node.type !== Scalar.PLAIN) continue;
      node.type = Scalar.QUOTE_DOUBLE;
      changed = true;
    }
    return changed;
  },
};
