import type { CatalogCheck } from "../check.ts";
import { expiredReply } from "./expired.ts";
import { replyJustification } from "./justification.ts";
import { unknownReplyTarget } from "./unknown-target.ts";

/** The rules over replies; `rules` are the names of all other rules. */
export function replyChecks(rules: readonly string[]): readonly CatalogCheck[] {
  return [expiredReply, replyJustification, unknownReplyTarget(rules)];
}
