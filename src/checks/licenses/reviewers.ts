import { nearestName } from "../../schema/near.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { located, valuesOf } from "../entries.ts";

/** Decisions by roles that may not decide. */
export const reviewers: CatalogCheck = {
  rule: "license-record/unknown-reviewer",
  level: "error",
  *check({ catalog: { licensing } }) {
    const roles = licensing.policy?.value.deciders.map(({ id }) => id);
    if (!roles) return;
    for (const { file, value } of [
      ...valuesOf(licensing.licenses),
      ...valuesOf(licensing.requests),
    ]) {
      for (const { pointer, value: decision } of located(value.decisions, "/decisions")) {
        for (const { pointer: place, value: role } of located(
          decision.reviewers,
          `${pointer}/reviewers`,
        )) {
          if (roles.includes(role)) continue;
          const near = nearestName(role, roles) ?? roles[0] ?? "";
          yield {
            file,
            pointer: place,
            at: "value",
            message: {
              de: `Eine Rolle ${shown(role).de} darf nach licenses/policy.yml nicht entscheiden.`,
              en: `No role ${shown(role).en} may decide by licenses/policy.yml.`,
            },
            fix: {
              de: `Eine Rolle der Regel schreiben, zum Beispiel „${near}“; Namen von Personen gehören nicht hierher.`,
              en: `Write a role of the policy, such as "${near}"; names of people do not belong here.`,
            },
          };
        }
      }
    }
  },
};
