import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import { booleanMeantBy } from "../../schema/explain/wrong-type.ts";
import { type ScalarPosition, scalarPositions } from "../../schema/scalar-positions.ts";
import type { Repair } from "./repair.ts";

/** `localisationReady: yes` → `localisationReady: true`, wherever the schema asks for true or false. */
export const booleanWords: Repair = {
  rules: ["schema/wrong-type"],
  edit(document) {
    return visit(document.contents, scalarPositions("publiccode"));
  },
};

function visit(node: Node | null, position: ScalarPosition | null): boolean {
  if (position === null || node === null) return false;
  if (isScalar(node)) return position.boolean && rewrite(node);
  if (isSeq(node)) {
    return node.items.map((item) => visit(item as Node | null, position.items)).some(Boolean);
  }
  if (!isMap(node)) return false;
  return node.items
    .map(({ key, value }) => {
      const below = position.keys.get(String(isScalar(key) ? key.value : "")) ?? position.other;
      return visit(value as Node | null, below);
    })
    .some(Boolean);
}

function rewrite(scalar: Scalar): boolean {
  const meant = booleanMeantBy(scalar.value);
  if (meant === null || (scalar.type === Scalar.PLAIN && scalar.value === meant)) return false;
  scalar.value = meant;
  scalar.type = Scalar.PLAIN;
  return true;
}
