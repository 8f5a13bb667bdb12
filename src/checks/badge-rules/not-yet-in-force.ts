import type { CatalogCheck } from "../check.ts";

/** Rules whose first day lies ahead: the site applies what is in the file. */
export const notYetInForce: CatalogCheck = {
  rule: "badge-rules/not-yet-in-force",
  level: "warning",
  *check({ catalog: { badgeRules }, asOf }) {
    if (badgeRules === null || badgeRules.value.from <= asOf) return;
    const { from } = badgeRules.value;
    yield {
      file: badgeRules.file,
      pointer: "/from",
      at: "key",
      message: {
        de: `Diese Regeln gelten erst ab dem ${from}; wer sie heute übernimmt, wendet sie heute schon an.`,
        en: `These rules are in force only from ${from}; whoever merges them today applies them today.`,
      },
      fix: {
        de: "Die Änderung an diesem Tag übernehmen; bis dahin zeigt „npm run badges -- preview“, was sie bewirkt.",
        en: 'Merge the change on that day; until then "npm run badges -- preview" shows what it does.',
      },
    };
  },
};
