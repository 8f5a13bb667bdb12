import type { Component } from "./bill.ts";
import { claimText, ranked } from "./claims.ts";
import type { Entry } from "./draft.ts";

/**
 * Components in the order of the file. Entries with the same package URL become one where their licenses
 * are the same, or where only some state one; with different licenses they stay apart, so that none hides.
 */
export function mergeEntries(entries: readonly Entry[]): readonly Component[] {
  const components = entries.map(componentOf);
  const byKey = new Map<string, Component>();
  const licensed = new Map<string, string>();
  for (const [index, component] of components.entries()) {
    const key = keyOf(component, index);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, count: known.count + component.count } : component);
    if (component.purl && component.license && !licensed.has(component.purl)) {
      licensed.set(component.purl, key);
    }
  }
  return fillIn(byKey, licensed);
}

/** Adds the entries without a license to the first with the same package URL that has one. */
function fillIn(
  byKey: Map<string, Component>,
  licensed: ReadonlyMap<string, string>,
): readonly Component[] {
  for (const [key, component] of byKey) {
    const target = component.license ? undefined : licensed.get(component.purl ?? "");
    const known = target && byKey.get(target);
    if (!target || !known) continue;
    byKey.set(target, { ...known, count: known.count + component.count });
    byKey.delete(key);
  }
  return [...byKey.values()];
}

function componentOf({ claims, ...rest }: Entry): Component {
  return { ...rest, ...ranked(claims), count: 1 };
}

function keyOf({ purl, license, alsoStated }: Component, index: number): string {
  if (!purl) return `#${index}`;
  const claims = license ? [license, ...alsoStated] : [];
  return [`purl ${purl}`, ...claims.map((each) => `${each.where} ${claimText(each)}`)].join("\n");
}
