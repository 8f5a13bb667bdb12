import { DRAFT } from "../../policies/versions.ts";
import type { CatalogCheck } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Released versions that do not say when they were decided and from when they hold, and drafts that do. */
export const missingDate: CatalogCheck = {
  rule: "policy/missing-date",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const { version, file, front } of originalsOf(policy)) {
        if (version === DRAFT) {
          if (front.date === undefined) continue;
          yield remarkOn(
            file,
            "/date",
            ["Ein Entwurf hat noch kein Datum.", "A draft has no date yet."],
            [
              "Das Datum löschen; npm run policy -- release setzt es.",
              "Delete the date; npm run policy -- release sets it.",
            ],
          );
        } else if (front.date === undefined || front.inForce === undefined) {
          const key = front.date === undefined ? "date" : "inForce.from";
          yield remarkOn(
            file,
            "",
            [
              `Von dieser Version ist nicht gesagt, wann sie beschlossen wurde und ab wann sie gilt (${key} fehlt).`,
              `Nothing says when this version was decided and from when it holds (${key} is missing).`,
            ],
            [
              "date und inForce.from im Vorspann ergänzen.",
              "Add date and inForce.from to the front matter.",
            ],
          );
        }
      }
    }
  },
};
