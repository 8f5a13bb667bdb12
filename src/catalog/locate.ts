import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit } from "yaml";
import type { Place } from "../problem/problem.ts";
import { composeYaml, type YamlDocument } from "./compose.ts";
import { placeAt, START } from "./place.ts";

/** Where a step of a JSON pointer leads: the token of its key (the item itself in lists), and its value. */
interface Step {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Finds places in one text, which is read once. */
export type Locator = (pointer: string, at: "key" | "value") => Place;

/**
 * The place of a JSON pointer (RFC 6901) in a YAML text: of the key's token, or of the value. In lists
 * both are the item. Where a key does not exist, the value of its nearest existing parent, which for a
 * block map is its first key and for a flow map its brace. Never throws; an unreadable text has one place, 1:1.
 */
export function locate(text: string, pointer: string, at: "key" | "value"): Place {
  return locatorOf(text)(pointer, at);
}

/** `locate` for many pointers into the same text. */
export function locatorOf(text: string): Locator {
  return locatorIn(text, composeYaml(text).document);
}

/** `locatorOf` for a text that has been read already. */
export function locatorIn(text: string, document: YamlDocument | null): Locator {
  if (document === null) return () => START;
  return (pointer, at) => {
    const { step, complete } = follow(document, pointer);
    const node = at === "key" && complete ? (step.key ?? step.value) : step.value;
    const offset = startOf(node) ?? startOf(step.key);
    return offset === null ? START : placeAt(text, offset);
  };
}

function follow(document: YamlDocument, pointer: string): { step: Step; complete: boolean } {
  let step: Step = { key: null, value: document.contents };
  for (const escaped of pointer.split("/").slice(1)) {
    const name = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = stepInto(resolved(document, step.value), name, document);
    if (next === null) return { step, complete: false };
    step = next;
  }
  return { step, complete: true };
}

function stepInto(node: Node | null, name: string, document: YamlDocument): Step | null {
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return item === undefined ? null : { key: null, value: item as Node };
  }
  if (!isMap(node)) return null;
  const pairs = node.items as readonly Pair<Node | null, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (pair) return { key: pair.key, value: pair.value };
  return stepIntoMerged(pairs, name, document);
}

/** The keys that `<<` brings in stand where their map was written. */
function stepIntoMerged(
  pairs: readonly Pair<Node | null, Node | null>[],
  name: string,
  document: YamlDocument,
): Step | null {
  for (const { key, value } of pairs) {
    if (!isScalar(key) || key.value !== "<<") continue;
    const sources = isSeq(value) ? (value.items as readonly Node[]) : [value];
    for (const source of sources) {
      const map = resolved(document, source);
      // One level: a merged map that merges again shows the place of the merge.
      const pair =
        isMap(map) && map.items.find((each) => isScalar(each.key) && each.key.value === name);
      if (pair) return { key: pair.key as Node, value: pair.value as Node | null };
    }
  }
  return null;
}

/** The node that an alias means: the last one before it with that anchor. */
function resolved(document: YamlDocument, node: Node | null): Node | null {
  if (!isAlias(node)) return node;
  let found: Node | null = null;
  visit(document, (_key, each) => {
    if (each === node) return visit.BREAK;
    if ((isScalar(each) || isMap(each) || isSeq(each)) && each.anchor === node.source) found = each;
    return undefined;
  });
  return found;
}

/** null for an empty value, which has no token. */
function startOf(node: Node | null): number | null {
  if (node === null || (isScalar(node) && node.type === "PLAIN" && node.value === "")) return null;
  return node.range?.[0] ?? null;
}
