/**
 * The name among the known ones that somebody meant: equal but for case, hyphens and underscores, else the
 * one with the fewest typing slips (insert, drop, change, swap): one, or one in four letters where the first
 * letter is right; or null.
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  const key = folded(written);
  if (key === "" || key.length > 100) return null;
  const same = known.find((name) => folded(name) === key);
  if (same !== undefined) return same;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const other = folded(name);
    const most = other.charAt(0) === key.charAt(0) ? Math.max(1, Math.floor(key.length / 4)) : 1;
    if (Math.abs(other.length - key.length) > most) continue;
    const slips = slipsBetween(key, other);
    if (slips <= most && slips < least) [best, least] = [name, slips];
  }
  return best;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[-_\s/]/gu, "");
}

/** Damerau-Levenshtein distance (optimal string alignment), in three rows. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let slips = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (i > 1 && j > 1 && swapped) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
