import { LIMITS } from "../../../sbom/limits.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, items, key } from "../../../sbom/value.ts";
import type { Affected, StatedProduct } from "../reading.ts";
import { line } from "../values/line.ts";

/** The components of a bill by the reference that vulnerabilities use; the root is marked. */
export type ComponentsByRef = ReadonlyMap<string, Affected & { readonly isRoot: boolean }>;

/** All components, those inside others too, and the root. */
export function componentsByRef(bom: unknown): ComponentsByRef {
  const root = at(bom, "metadata", "component");
  const components = new Map<string, Affected & { readonly isRoot: boolean }>();
  const waiting = [...items(field(bom, "components"))];
  let seen = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    add(components, next, false);
    for (const inner of items(field(next, "components"))) waiting.push(inner);
    seen += 1;
    if (seen > LIMITS.components) throw new Refused(TOO_MANY);
  }
  add(components, root, true);
  return components;
}

function add(
  components: Map<string, Affected & { readonly isRoot: boolean }>,
  component: unknown,
  isRoot: boolean,
): void {
  const reference = key(field(component, "bom-ref"));
  if (reference === null) return;
  const group = line(field(component, "group"));
  const name = line(field(component, "name"));
  components.set(reference, {
    purl: line(field(component, "purl")),
    name: group !== null && name !== null ? `${group}/${name}` : name,
    version: line(field(component, "version")),
    isRoot,
  });
}

/** The package that a vulnerability is in; a reference may be a package URL, or one at the end of a BOM-Link. */
export function affectedBy(reference: string | null, components: ComponentsByRef): Affected {
  const known = reference === null ? undefined : components.get(reference);
  if (known) return { purl: known.purl, name: known.name, version: known.version };
  return { purl: packageUrlIn(reference), name: null, version: null };
}

/** What a statement on a reference is about: the root is the product itself, everything else a part of it. */
export function productOf(reference: string, components: ComponentsByRef): StatedProduct {
  const known = components.get(reference);
  const purl = known ? known.purl : packageUrlIn(reference);
  const product = [...components.values()].find(({ isRoot }) => isRoot)?.purl ?? null;
  if (known?.isRoot) return { names: purl === null ? [] : [purl], parts: [] };
  const [link = ""] = reference.split("#", 1);
  const isLink = reference.startsWith("urn:cdx:");
  if (purl === null) return { names: isLink ? [reference] : [], parts: isLink ? [] : [reference] };
  return { names: isLink ? [link] : [product].filter((each) => each !== null), parts: [purl] };
}

function packageUrlIn(reference: string | null): string | null {
  const text = reference?.startsWith("urn:cdx:")
    ? decoded(reference.slice(reference.indexOf("#") + 1))
    : reference;
  return text?.startsWith("pkg:") ? line(text) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
