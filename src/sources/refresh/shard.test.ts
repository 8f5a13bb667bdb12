import fc from "fast-check";
import { expect, test } from "vitest";
import { isInShard, parseShard } from "./shard.ts";

test.each([
  ["1/1", { index: 1, count: 1 }],
  ["2/8", { index: 2, count: 8 }],
  ["0/8", null],
  ["9/8", null],
  ["1", null],
  ["1/0", null],
  ["a/b", null],
  ["1/8/2", null],
])("%s names a shard: %o", (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test("every entry is in exactly one shard", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (id, count) => {
      const shards = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
      expect(shards.filter((shard) => isInShard(id, shard))).toHaveLength(1);
    }),
  );
});

test("shards are about equally large", () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `entry-${at}`);
  const sizes = Array.from(
    { length: 8 },
    (_, at) => ids.filter((id) => isInShard(id, { index: at + 1, count: 8 })).length,
  );
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(300);
});
