import fc from "fast-check";

/** Any JSON value that is put together from some keys and words, with wrong types everywhere. */
export function hostileTree(
  keys: readonly string[],
  words: readonly string[],
): fc.Arbitrary<unknown> {
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom<unknown>(...words, null, true, false, 0, -1, 1e308, "", "\u0000", "\ud800"),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    list: fc.array(tie("tree"), { maxLength: 4 }),
    map: fc.dictionary(fc.constantFrom(...keys), tie("tree"), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      tie("leaf"),
      tie("list"),
      tie("map"),
      tie("map"),
    ),
  }));
  return tree;
}
