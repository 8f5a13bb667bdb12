import { nearestName } from "../near.ts";
import { isIdentifyingUri } from "./urn.ts";

/** The names that `alias:` may have in publiccode.yml 0.7 (aliases-list of the standard). */
const ALIASES = ["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"] as const;
const PREFIX = "alias:";

/** Whether a text names a law, standard or platform: a known alias, an absolute address or a URN. */
export function isSupportedId(text: string): boolean {
  if (!text.startsWith(PREFIX)) return isIdentifyingUri(text);
  return ALIASES.some((alias) => PREFIX + alias === text);
}

/** The alias that somebody may have meant, or null. */
export function correctedSupportedId(text: string): string | null {
  const alias = nearestName(text.replace(/^alias:/iu, ""), ALIASES);
  return alias && PREFIX + alias;
}
