import { describe, expect, it } from "vitest";
import { aCatalog } from "../testing/catalog.ts";
import { aSoftware } from "../testing/software.ts";
import { deriveFacts } from "./facts.ts";
import { repositoryKey } from "./relations.ts";

const factsOf = (...software: Parameters<typeof aSoftware>[0][]) =>
  deriveFacts(aCatalog({ software: software.map((parts) => aSoftware(parts)) }), "2026-10-01");

describe("relations between entries", () => {
  it("show an alternative from both ends, once", () => {
    const { relations } = factsOf(
      { id: "a", curation: { alternatives: ["b", "gone", "a", "c"] } },
      { id: "b" },
      { id: "c", curation: { alternatives: ["a"] } },
    );
    expect([...relations.alternatives]).toEqual([
      ["a", ["b", "c"]],
      ["b", ["a"]],
      ["c", ["a"]],
    ]);
  });

  it("put entries that cover a product's main use first, and pass over unknown products", () => {
    const { relations } = factsOf(
      { id: "a", curation: { replaces: [{ product: "produkt", extent: "part" }] } },
      {
        id: "b",
        curation: {
          replaces: [
            { product: "produkt", extent: "main" },
            { product: "unbekannt", extent: "main" },
          ],
        },
      },
    );
    expect([...relations.replacements.keys()]).toEqual(["produkt"]);
    expect(relations.replacements.get("produkt")?.map(({ software }) => software)).toEqual([
      "b",
      "a",
    ]);
  });

  it("find the original of a variant by any address of its repository", () => {
    const { relations } = factsOf(
      { id: "original", curation: { mirrors: ["https://mirror.example/group/Original.git"] } },
      { id: "variant", publiccode: { isBasedOn: "http://mirror.example/group/original/" } },
    );
    expect(relations.variants.get("original")).toEqual(["variant"]);
  });

  it.each([
    ["https://Git.example/A/b.git", "git.example/a/b"],
    ["git+ssh://git.example/a/b/", "git.example/a/b"],
  ])("compare %s as %s", (address, key) => {
    expect(repositoryKey(address)).toBe(key);
  });
});
