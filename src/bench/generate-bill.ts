import { pick, randomFrom } from "./random.ts";
import { productName, prose } from "./words.ts";

/** A choice of CycloneDX (1.6, `licenses`): an id of the SPDX list, an expression, or only a name. */
type Choice =
  | { readonly expression: string }
  | { readonly license: { readonly id: string } | { readonly name: string } };

const id = (text: string): readonly Choice[] => [{ license: { id: text } }];
const name = (text: string): readonly Choice[] => [{ license: { name: text } }];
const expression = (text: string): readonly Choice[] => [{ expression: text }];

/** How often what occurs in a hundred components of real bills (2026): permissive ids, some words, some nothing. */
const LICENSES: readonly (readonly [weight: number, choices: readonly Choice[]])[] = [
  [52, id("MIT")],
  [14, id("Apache-2.0")],
  [8, id("ISC")],
  [5, id("BSD-3-Clause")],
  [3, id("BSD-2-Clause")],
  [2, id("MPL-2.0")],
  [2, id("LGPL-2.1-or-later")],
  [1, id("GPL-2.0")],
  [1, id("EPL-2.0")],
  [1, expression("(MIT OR Apache-2.0)")],
  [1, expression("GPL-2.0-only WITH Classpath-exception-2.0")],
  [1, [...id("Apache-2.0"), ...id("MIT")]],
  [1, name("Apache License, Version 2.0")],
  [1, name("MIT/X11")],
  [1, name("BSD")],
  [1, name("SEE LICENSE IN LICENSE.txt")],
  [1, id("BUSL-1.1")],
  [4, []],
];
const DECK = LICENSES.flatMap(([weight, choices]) => Array.from({ length: weight }, () => choices));

/**
 * A bill of materials of `count` different components as CycloneDX 1.6 JSON, as large as those that real tools
 * write; the same bytes for the same arguments.
 */
export function generateBill(count: number, seed = 1): string {
  const random = randomFrom(seed);
  const components = Array.from({ length: count }, (_, index) => component(random, index));
  const root = { type: "application", name: "generated", version: "1.0.0" };
  return JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { timestamp: "2026-01-01T00:00:00Z", component: root },
    components,
  });
}

function component(random: () => number, index: number): object {
  const group = random() < 0.3 ? "@example" : undefined;
  const own = `${productName(random)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")}-${index}`;
  const version = [9, 20, 30].map((most) => Math.floor(random() * most)).join(".");
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ""}${own}@${version}`;
  const choices = pick(random, DECK);
  const found = random() < 0.05 ? { evidence: { licenses: id("Apache-2.0") } } : {};
  return {
    type: "library",
    "bom-ref": purl,
    ...(group && { group }),
    ...{ name: own, version, description: prose(random, "en", 80) },
    hashes: [{ alg: "SHA-512", content: digest(random) }],
    ...(choices.length > 0 && { licenses: choices }),
    ...{ purl, ...found },
    externalReferences: ["distribution", "issue-tracker", "vcs", "website"].map((type) => ({
      type,
      url: `https://registry.example/${own}/${type}/${version}`,
    })),
    properties: [{ name: "cdx:npm:package:path", value: `node_modules/${own}` }],
  };
}

function digest(random: () => number): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return Array.from({ length: 16 }, part).join("");
}
