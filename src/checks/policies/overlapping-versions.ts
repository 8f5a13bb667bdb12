import { DRAFT } from "../../policies/versions.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkOn, successive } from "./texts.ts";

/** Two versions that hold on the same day: nobody would know which. */
export const overlappingVersions: CatalogCheck = {
  rule: "policy/overlapping-versions",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const [before, after] of successive(policy)) {
        const until = before.front.inForce?.until;
        const from = after.front.inForce?.from;
        if (after.version === DRAFT || until === undefined || from === undefined) continue;
        if (until < from) continue;
        yield remarkOn(
          after.file,
          "/inForce/from",
          [
            `Am ${from} gilt noch die Version ${before.version}, nämlich bis ${until}.`,
            `On ${from} version ${before.version} still holds, namely until ${until}.`,
          ],
          [
            "Den Tag nach dem Ende der früheren Version schreiben, oder deren Ende weglassen.",
            "Write the day after the end of the earlier version, or leave its end out.",
          ],
        );
      }
    }
  },
};
