import type { Refusal } from "../../sbom/bill.ts";
import type { Content } from "../../sbom/content.ts";

/** Why a content is refused that belongs to no format; null where nothing is known about it. */
export function otherReport(_content: Content): Refusal | null {
  return null;
}
