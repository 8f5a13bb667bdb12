import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import type { ScalarPosition } from "../schema/scalar-positions.ts";
import type { Issue, Note } from "./issue.ts";
import { LIMITS } from "./limits.ts";
import { plainScalar, readsAsTyped } from "./scalar.ts";
import { hiddenCharacters } from "./text.ts";
import { customTag, duplicateKey, forbiddenKey, YAML_NOTES } from "./yaml-notes.ts";

/** A map of a YAML file as a JavaScript value. */
export type PlainMap = Record<string, unknown>;

/** What one walk over a document collects. */
export interface Walk {
  readonly text: string;
  readonly issues: Issue[];
  /** JSON pointers of unquoted scalars that YAML reads as number or boolean, and that stayed text. */
  readonly unquoted: Set<string>;
  /** The values of anchors; `OPEN` while the value is still being read. */
  readonly anchors: Map<string, unknown>;
  values: number;
  aliases: number;
}

const OPEN = Symbol("open");
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const TYPED_TAGS = new Set(
  ["int", "float", "bool", "null"].map((name) => `tag:yaml.org,2002:${name}`),
);
const OTHER_TAGS = new Set([
  "!",
  ...["str", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
]);

/**
 * The value of a YAML node: maps, lists, null, and texts as they were written; numbers and booleans
 * only where `position` allows them. Everything else that YAML can say becomes an issue.
 */
export function plainValue(
  walk: Walk,
  node: Node | null,
  position: ScalarPosition | null,
  pointer: string,
): unknown {
  if (node === null) return null;
  walk.values += 1;
  if (walk.values > LIMITS.values) {
    if (walk.values === LIMITS.values + 1) report(walk, node, YAML_NOTES.tooManyValues);
    return null;
  }
  if (isAlias(node)) return resolveAlias(walk, node, node.source, pointer);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, OPEN);
  const value = taggedValue(walk, node, position, pointer);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, value);
  return value;
}

function taggedValue(
  walk: Walk,
  node: Node,
  position: ScalarPosition | null,
  pointer: string,
): unknown {
  const tag = node.tag;
  if (tag !== undefined && !TYPED_TAGS.has(tag) && !OTHER_TAGS.has(tag)) {
    report(walk, node, customTag(tag));
  }
  if (isMap(node)) return mapValue(walk, node, position, pointer);
  if (isSeq(node)) {
    const items = position?.items ?? null;
    return node.items.map((item, index) =>
      plainValue(walk, item as Node | null, items, `${pointer}/${index}`),
    );
  }
  return isScalar(node) ? scalarValue(walk, node, position, pointer) : null;
}

function mapValue(
  walk: Walk,
  map: YAMLMap,
  position: ScalarPosition | null,
  pointer: string,
): PlainMap {
  const result: PlainMap = {};
  const merged: (readonly [Node, unknown])[] = [];
  for (const pair of map.items) {
    const key = keyText(walk, map, pair.key as Node | null);
    if (key === null) continue;
    const below = position?.keys.get(key) ?? position?.other ?? null;
    const merge = key === "<<" && isPlain(pair.key);
    const where = `${pointer}/${escapeStep(key)}`;
    const value = plainValue(walk, pair.value as Node | null, merge ? position : below, where);
    if (merge) merged.push([pair.key as Node, value]);
    else if (FORBIDDEN.has(key)) report(walk, pair.key as Node, forbiddenKey(key));
    else if (Object.hasOwn(result, key)) report(walk, pair.key as Node, duplicateKey(key));
    else result[key] = value;
  }
  for (const [at, value] of merged) mergeInto(walk, result, at, value);
  return result;
}

/** Merge keys (https://yaml.org/type/merge.html): keys that stand in the map itself win. */
function mergeInto(walk: Walk, target: PlainMap, at: Node, value: unknown): void {
  for (const source of [value].flat()) {
    if (typeof source !== "object" || source === null || Array.isArray(source)) {
      report(walk, at, YAML_NOTES.mergeNotMap);
      continue;
    }
    for (const [key, each] of Object.entries(source)) {
      if (!Object.hasOwn(target, key)) target[key] = each;
    }
  }
}

function keyText(walk: Walk, map: YAMLMap, key: Node | null): string | null {
  if (isScalar(key) && key.anchor === undefined && key.tag === undefined) {
    const text = String(key.value);
    if (text !== "") {
      checkText(walk, key, text);
      return text;
    }
  }
  report(walk, key ?? map, YAML_NOTES.complexKey);
  return null;
}

function scalarValue(
  walk: Walk,
  scalar: Scalar,
  position: ScalarPosition | null,
  pointer: string,
): unknown {
  const text = String(scalar.value ?? "");
  checkText(walk, scalar, text);
  const plain = isPlain(scalar) && (scalar.tag === undefined || TYPED_TAGS.has(scalar.tag));
  if (!plain) return text;
  const value = plainScalar(text, position);
  if (typeof value === "string" && readsAsTyped(value)) walk.unquoted.add(pointer);
  return value;
}

function checkText(walk: Walk, scalar: Scalar, text: string): void {
  if (text.length > LIMITS.textLength) report(walk, scalar, YAML_NOTES.textTooLong);
  if (scalar.type !== "QUOTE_DOUBLE") return;
  // Escapes can say what the raw text does not show; what it does show has been reported with its place.
  if (!text.isWellFormed()) report(walk, scalar, YAML_NOTES.loneSurrogate);
  const source = walk.text.slice(scalar.range?.[0], scalar.range?.[1]);
  const [hidden] = hiddenCharacters(text);
  if (hidden && hiddenCharacters(source).length === 0) report(walk, scalar, hidden.note);
}

function resolveAlias(walk: Walk, node: Node, name: string, pointer: string): unknown {
  const value = walk.anchors.get(name);
  walk.aliases += 1;
  if (walk.aliases > LIMITS.aliases) {
    if (walk.aliases === LIMITS.aliases + 1) report(walk, node, YAML_NOTES.tooManyAliases);
    return null;
  }
  if (value === OPEN || !walk.anchors.has(name)) {
    report(walk, node, value === OPEN ? YAML_NOTES.cyclicAnchor : YAML_NOTES.unknownAnchor);
    return null;
  }
  const { count, depth } = measure(value);
  walk.values += count;
  const isDeep = pointer.split("/").length + depth > LIMITS.depth;
  if (walk.values <= LIMITS.values && !isDeep) return value;
  report(walk, node, isDeep ? YAML_NOTES.tooDeep : YAML_NOTES.tooManyValues);
  return null;
}

/** How many values a value holds (aliased ones each time) and how deep; stops behind LIMITS.values. */
function measure(value: unknown): { readonly count: number; readonly depth: number } {
  let level = [value];
  let count = 0;
  let depth = 0;
  while (level.length > 0 && count <= LIMITS.values) {
    count += level.length;
    const below = level.flatMap((each) =>
      typeof each === "object" && each !== null ? Object.values(each) : [],
    );
    if (below.length > 0) depth += 1;
    level = below;
  }
  return { count, depth };
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === "PLAIN";
}

function escapeStep(key: string): string {
  return key.includes("~") || key.includes("/")
    ? key.replaceAll("~", "~0").replaceAll("/", "~1")
    : key;
}

function report(walk: Walk, node: Node, note: Note): void {
  walk.issues.push({ offset: node.range?.[0] ?? 0, note });
}
