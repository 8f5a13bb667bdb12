import type { CatalogCheck } from "../check.ts";

const POLICY = "licenses/policy.yml";

/** License records without the rule by which they are decided. */
export const missingPolicy: CatalogCheck = {
  rule: "license-policy/missing",
  level: "error",
  *check({ catalog: { licensing }, files }) {
    // A policy that is there and broken has its own problems.
    if (licensing.licenses.size === 0 || files.has(POLICY)) return;
    yield {
      file: POLICY,
      pointer: "",
      at: "value",
      message: {
        de: "Es gibt Datensätze von Lizenzen, aber keine Regel, nach der über sie entschieden wird.",
        en: "There are records of licences, but no rule by which they are decided.",
      },
      fix: { de: `${POLICY} anlegen.`, en: `Create ${POLICY}.` },
    };
  },
};
