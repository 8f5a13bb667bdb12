import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { type ScalarPosition, scalarPositions } from "../../schema/scalar-positions.ts";
import type { Repair } from "./repair.ts";

/** `landingUrl: …` → `landingURL: …`: keys that the schema knows in another case. */
export const keyCase: Repair = {
  rules: ["schema/unknown-key"],
  edit(document) {
    return visit(document.contents, scalarPositions("publiccode"));
  },
};

function visit(node: Node | null, position: ScalarPosition | null): boolean {
  if (position === null) return false;
  if (isSeq(node)) {
    return node.items.map((item) => visit(item as Node | null, position.items)).some(Boolean);
  }
  if (!isMap(node)) return false;
  const renamed = renameKeys(node, position);
  const below = node.items.map(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : "");
    return visit(value as Node | null, position.keys.get(name) ?? position.other);
  });
  return renamed || below.some(Boolean);
}

function renameKeys(map: YAMLMap, position: ScalarPosition): boolean {
  let changed = false;
  for (const { key } of map.items) {
    if (!isScalar(key) || position.keys.has(String(key.value))) continue;
    const folded = String(key.value).toLowerCase();
    const meant = [...position.keys.keys()].filter((each) => each.toLowerCase() === folded);
    // `It` may be the section `IT` or `it`; where two keys fit, a person decides.
    if (meant.length !== 1 || map.has(meant[0])) continue;
    key.value = meant[0];
    changed = true;
  }
  return changed;
}
