import { isMap, key, name, oneOrMore } from "../value.ts";

export type Node = Readonly<Record<string, unknown>>;

/** The elements of an SPDX 3 document by type, by id, and by their relationships. */
export interface Graph {
  readonly ofType: (type: string) => readonly Node[];
  readonly byId: (id: string) => Node | undefined;
  /** Ids or elements that a relationship of that type (lower case, without `_`) leads to. */
  readonly related: (from: string, type: string) => readonly unknown[];
}

/** Reads each element once; of elements with the same id the first counts. */
export function graphOf(listed: readonly unknown[]): Graph {
  const types = new Map<string, Node[]>();
  const ids = new Map<string, Node>();
  const related = new Map<string, unknown[]>();
  for (const node of listed.filter(isMap)) {
    const type = key(node["type"] ?? node["@type"]) ?? "";
    put(types, type, node);
    const id = key(node["spdxId"] ?? node["@id"]);
    if (id !== null && !ids.has(id)) ids.set(id, node);
    for (const target of oneOrMore(node["to"])) put(related, keyOf(node), target);
  }
  return {
    ofType: (type) => types.get(type) ?? [],
    byId: (id) => ids.get(id),
    related: (from, type) => related.get(`${type} ${from}`) ?? [],
  };
}

/** Producers write `hasDeclaredLicense` and `HAS_DECLARED_LICENSE`. */
function keyOf(relationship: Node): string {
  const type = (name(relationship["relationshipType"]) ?? "").toLowerCase().replaceAll("_", "");
  return `${type} ${key(relationship["from"]) ?? ""}`;
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
