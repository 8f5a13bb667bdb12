import { LIMITS } from "../../../sbom/limits.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { field, items, key, rawText } from "../../../sbom/value.ts";
import type { StatedProduct } from "../reading.ts";
import { line } from "../values/line.ts";

/** Every product of a tree by its id (CSAF 2.1, 3.2.3): by itself, or as a part of another one. */
export function productsIn(tree: unknown): ReadonlyMap<string, StatedProduct> {
  const names = new Map<string, readonly string[]>();
  const add = (product: unknown) => {
    const id = key(field(product, "product_id"));
    if (id !== null) names.set(id, namesOf(field(product, "product_identification_helper")));
  };
  items(field(tree, "full_product_names")).forEach(add);
  for (const branch of branchesIn(tree)) add(field(branch, "product"));
  const products = new Map<string, StatedProduct>();
  for (const [id, own] of names) products.set(id, { names: own, parts: [] });
  for (const { product, part, whole } of pairsIn(tree)) {
    const id = key(field(product, "product_id"));
    if (id === null) continue;
    const parts = names.get(part) ?? [];
    products.set(id, {
      names: names.get(whole) ?? [],
      parts: parts.length > 0 ? parts : [`#${id}`],
    });
  }
  return products;
}

function* branchesIn(tree: unknown): Generator<unknown> {
  const waiting = [tree];
  let seen = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    yield next;
    for (const branch of items(field(next, "branches"))) waiting.push(branch);
    seen += 1;
    if (seen > LIMITS.components) throw new Refused(TOO_MANY);
  }
}

/** A product that is another one as a part of a third: `relationships`, since 2.1 also `product_paths`. */
function* pairsIn(
  tree: unknown,
): Generator<{ readonly product: unknown; readonly part: string; readonly whole: string }> {
  for (const each of items(field(tree, "relationships"))) {
    const [part, whole] = ["product_reference", "relates_to_product_reference"].map((name) =>
      key(field(each, name)),
    );
    yield { product: field(each, "full_product_name"), part: part ?? "", whole: whole ?? "" };
  }
  for (const each of items(field(tree, "product_paths"))) {
    const last = items(field(each, "subpaths")).at(-1);
    const part = key(field(each, "beginning_product_reference"));
    const whole = key(field(last, "next_product_reference"));
    yield { product: field(each, "full_product_name"), part: part ?? "", whole: whole ?? "" };
  }
}

/** Package URLs (one in 2.0, several in 2.1) and the SHA-256 of its files. */
function namesOf(helper: unknown): readonly string[] {
  const urls = [field(helper, "purl"), ...items(field(helper, "purls"))];
  const hashes = items(field(helper, "hashes"))
    .flatMap((each) => items(field(each, "file_hashes")))
    .filter((each) => field(each, "algorithm") === "sha256")
    .map((each) => `sha256:${rawText(field(each, "value")) ?? ""}`);
  const names = [...urls, ...hashes].slice(0, 50).map(line);
  return [...new Set(names.filter((each) => each !== null))];
}
