import { isScalar, Scalar } from "yaml";
import type { Repair } from "./repair.ts";

/** `publiccodeYmlVersion: "0.4"` → `"0"`: readers treat both alike. */
export const newVersion: Repair = {
  rules: ["publiccode/old-version"],
  edit(document) {
    const node = document.get("publiccodeYmlVersion", true);
    if (!isScalar(node) || !/^0\.[2-5](?:\.[0-9])?$/u.test(String(node.value))) return false;
    node.value = "0";
    node.type = Scalar.QUOTE_DOUBLE;
    return true;
  },
};
