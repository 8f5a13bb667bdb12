import type { CatalogCheck } from "../check.ts";

/** A copy that is no demonstration and does not say who answers for it. */
export const siteOperator: CatalogCheck = {
  rule: "site/missing-operator",
  level: "error",
  *check({ catalog: { site } }) {
    if (site === null || site.demonstration || site.operator) return;
    yield {
      file: "catalog/site.yml",
      pointer: "",
      at: "value",
      message: {
        de: "Diese Kopie ist keine Demonstration, nennt aber keinen Betreiber; das Impressum wäre unvollständig.",
        en: "This copy is no demonstration, but names no operator; the imprint would be incomplete.",
      },
      fix: { de: "„operator“ ergänzen.", en: 'Add "operator".' },
    };
  },
};
