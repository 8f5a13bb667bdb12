import type { CatalogCheck } from "../check.ts";
import { repliesOf } from "./replies.ts";

/** A reason for not being affected, of something that is not said to be so (OpenVEX 0.2.0, "Status Justifications"). */
export const replyJustification: CatalogCheck = {
  rule: "reply/justification",
  level: "error",
  enforces: ["admission@2026.3#replies"],
  *check({ catalog }) {
    for (const { file, pointer, reply } of repliesOf(catalog)) {
      if (reply.justification === undefined || reply.status === "not-affected") continue;
      yield {
        file,
        pointer: `${pointer}/justification`,
        at: "key",
        message: {
          de: "Eine Begründung (justification) sagt, warum etwas nicht betroffen ist; das sagt diese Antwort nicht.",
          en: "A justification says why something is not affected, which this reply does not say.",
        },
        fix: {
          de: "status: not-affected schreiben oder die Begründung in den Text aufnehmen.",
          en: "Write status: not-affected, or put the reason into the text.",
        },
      };
    }
  },
};
