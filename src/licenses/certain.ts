import { correctedName, namesAndOperators } from "./correction.ts";
import { parseLicenseExpression } from "./expression.ts";
import { CURRENT_LICENSE_IDS, findSpdxId } from "./spdx-ids.ts";

/** `Apache-` of Apache-2.0; the whole id where it ends in no version. */
const VERSION = /\d+(?:\.\d+)+.*$/u;

/**
 * The expression that a text means without a doubt: each of its names means exactly one license, a license
 * with several versions is named with one, and "/" or "|", which some use for OR and some for AND, does not occur
 * between names. null for everything else. `idsOfName` knows more names.
 */
export function certainExpression(
  text: string,
  idsOfName: (name: string) => readonly string[],
): string | null {
  const whole = certainName(text, idsOfName);
  if (whole !== null) return whole;
  const parts = namesAndOperators(text);
  if (parts.length === 1 || /[/|]/u.test(text)) return null;
  const meant = parts.map((part, index) =>
    index % 2 || part.trim() === "" ? part : certainName(part, idsOfName),
  );
  if (meant.includes(null)) return null;
  const expression = meant.join("").trim();
  return parseLicenseExpression(expression) ? expression : null;
}

function certainName(name: string, idsOfName: (name: string) => readonly string[]): string | null {
  const common = correctedName(name);
  const [only, ...others] = common.length > 0 ? common : idsOfName(name);
  if (only === undefined || others.length > 0 || isVersionGuessed(name, only)) return null;
  return only;
}

/** Whether a name leaves the version open, and the license has more than one. */
function isVersionGuessed(name: string, id: string): boolean {
  if (/\d/u.test(name) || findSpdxId(name.trim().replace(/\+$/u, ""))) return false;
  return VERSION.test(id) && (VERSIONS.get(id.replace(VERSION, "")) ?? 0) > 1;
}

/** How many current ids there are by what stands before their version. */
const VERSIONS: ReadonlyMap<string, number> = CURRENT_LICENSE_IDS.reduce((counts, id) => {
  const family = id.replace(VERSION, "");
  return counts.set(family, (counts.get(family) ?? 0) + 1);
}, new Map<string, number>());
