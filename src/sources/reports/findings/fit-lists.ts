import type { Observation } from "../../source.ts";

/**
 * Observations whose lists of findings have at most `budget` UTF-16 code units as JSON together, so that
 * observations.yml stays a file that is read. Each list keeps its beginning, the worst; short ones leave their share to
 * long ones. No count changes.
 */
export function fitLists(
  observations: readonly Observation[],
  budget: number,
): readonly Observation[] {
  const kept = new Map<Observation, Observation>();
  let left = budget;
  const bySize = observations
    .flatMap((each) => (each.findings ? [{ each, findings: each.findings }] : []))
    .sort((a, b) => a.findings.length - b.findings.length);
  for (const [index, { each, findings }] of bySize.entries()) {
    const share = Math.floor(left / (bySize.length - index));
    const { list, size } = beginning(findings, share);
    left -= size;
    const { findings: _all, ...rest } = each;
    kept.set(each, list.length === 0 ? rest : { ...rest, findings: list });
  }
  return observations.map((each) => kept.get(each) ?? each);
}

function beginning<T>(
  items: readonly T[],
  most: number,
): { readonly list: T[]; readonly size: number } {
  let size = 0;
  const list: T[] = [];
  for (const item of items) {
    const own = JSON.stringify(item).length;
    if (size + own > most) break;
    size += own;
    list.push(item);
  }
  return { list, size };
}
