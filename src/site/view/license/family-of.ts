import type { License } from "../../../schema/generated/license.ts";

/** The family of a license as lists and addresses name it; what nobody has sorted has a name too. */
export function familyOf({ family }: Pick<License, "family">): string {
  return family ?? "unsorted";
}
