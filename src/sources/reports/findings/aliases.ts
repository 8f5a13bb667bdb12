import { line } from "../values/line.ts";

const CVE = /^CVE-\d{4}-/u;

/**
 * The other names of a vulnerability among what a report calls related. An advisory on several CVEs (of a
 * distribution, for instance) is another name of none of them, so that they are not counted as one.
 */
export function aliasesOf(id: string, related: readonly unknown[]): readonly string[] {
  const others = [...new Set(related.map(line))].filter((each) => each !== null && each !== id);
  const cves = new Set([id, ...others].filter((each) => each !== null && CVE.test(each)));
  return cves.size > 1 ? [] : others.filter((each) => each !== null);
}

/** The name to show of several for the same vulnerability: a CVE, else a GHSA, else the first in order. */
export function leadingId(ids: Iterable<string>): string {
  const [first = ""] = [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return first;
}

function rank(id: string): number {
  if (CVE.test(id)) return 0;
  return id.startsWith("GHSA-") ? 1 : 2;
}

/** For each name, one that stands for all names of the same vulnerability; a name nobody knows for itself. */
export type AliasGroups = (id: string) => string;

/** Joins names: those in one list mean the same vulnerability, and so do lists with a name in common (union-find). */
export function aliasGroups(lists: Iterable<readonly string[]>): AliasGroups {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // Every name on the way now points to the end, so that no way stays long.
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [first, ...others] of lists) {
    if (first === undefined) continue;
    for (const other of others) {
      const [left, right] = [rootOf(first), rootOf(other)];
      if (left !== right) parents.set(right, left);
    }
  }
  return rootOf;
}
