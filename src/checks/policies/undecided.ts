import { DRAFT } from "../../policies/versions.ts";
import { pointerTo } from "../../schema/pointer.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Clauses in which people still have to decide something; a released version has none. */
export const undecidedClause: CatalogCheck = {
  rule: "policy/undecided",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const { version, file, front } of originalsOf(policy)) {
        if (version === DRAFT) continue;
        for (const [index, id] of (front.undecided ?? []).entries()) {
          const name = shown(id);
          yield remarkOn(
            file,
            pointerTo("/undecided", index),
            [
              `Über die Bestimmung ${name.de} ist noch nicht entschieden.`,
              `The clause ${name.en} is not decided yet.`,
            ],
            [
              "Entscheiden, den Vermerk im Text löschen und die Kennung hier.",
              "Decide, delete the note in the text and the id here.",
            ],
          );
        }
      }
    }
  },
};
