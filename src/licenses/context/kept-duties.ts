import type { LicenseUse } from "../../schema/generated/license.ts";
import { readExpression } from "../syntax/read.ts";
import type { ExpressionTree } from "../syntax/tree.ts";
import type { LicenseContext } from "./context.ts";
import { type CollectedDuties, collectDuties } from "./duties.ts";

/**
 * The duties of somebody who follows a verdict: of what it says to choose, where it says so (as an expression),
 * else of the whole tree. What the choice still leaves open is decided by which part asks least.
 */
export function collectKeptDuties(
  tree: ExpressionTree,
  choose: string | null,
  use: LicenseUse,
  context: LicenseContext,
): CollectedDuties {
  const chosen = choose === null ? null : readExpression(choose).tree;
  return collectDuties(chosen ?? tree, use, context);
}
