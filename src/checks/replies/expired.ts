import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { repliesOf } from "./replies.ts";

/** Replies that have ended: they are no longer shown as the project's word, and count for nothing. */
export const expiredReply: CatalogCheck = {
  rule: "reply/expired",
  level: "warning",
  enforces: ["admission@2026.3#replies"],
  *check({ catalog, asOf }) {
    for (const { file, pointer, reply } of repliesOf(catalog)) {
      if (reply.until === undefined || reply.until >= asOf) continue;
      const to = shown(reply.to);
      yield {
        file,
        pointer: `${pointer}/until`,
        at: "key",
        message: {
          de: `Die Antwort auf ${to.de} galt bis zum ${reply.until}.`,
          en: `The reply to ${to.en} held until ${reply.until}.`,
        },
        fix: {
          de: "Nachsehen, ob sie noch stimmt, und sie erneuern oder weglassen.",
          en: "See whether it is still true; renew it or leave it out.",
        },
      };
    }
  },
};
