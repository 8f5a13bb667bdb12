import { expect, test } from "vitest";
import { rowsOf } from "../testing/bill.ts";
import { claim, claimExpression, claimText, expressionClaim, ranked, term } from "./claims.ts";
import type { Entry } from "./draft.ts";
import { mergeEntries } from "./merge.ts";

function anEntry(purl: string | null, license?: string): Entry {
  const claims = [expressionClaim("declared", license)];
  return { name: "a", version: "1", purl, kind: "library", claims };
}

test("entries with the same package URL and license are one component with their count", () => {
  const entries = [anEntry("pkg:a", "MIT"), anEntry("pkg:b", "MIT"), anEntry("pkg:a", "MIT")];
  expect(rowsOf(mergeEntries(entries))).toEqual([
    "a 1 pkg:a ×2 | declared MIT",
    "a 1 pkg:b | declared MIT",
  ]);
});

test("different licenses stay apart, so that none hides behind the other", () => {
  const entries = [anEntry("pkg:a", "MIT"), anEntry("pkg:a", "GPL-3.0-only")];
  expect(mergeEntries(entries)).toHaveLength(2);
});

test("entries without a license join the one that states it, before or after them", () => {
  const entries = [anEntry("pkg:a"), anEntry("pkg:a", "MIT"), anEntry("pkg:a"), anEntry("pkg:b")];
  expect(rowsOf(mergeEntries(entries))).toEqual([
    "a 1 pkg:a ×3 | declared MIT",
    "a 1 pkg:b | not stated",
  ]);
});

test("entries without a package URL are never merged, whatever package URLs look like", () => {
  expect(mergeEntries([anEntry(null, "MIT"), anEntry(null, "MIT"), anEntry("#0")])).toHaveLength(3);
});

test("concluded counts before declared before detected, and a known one before an unknown one", () => {
  const [concluded, declared, detected] = (["concluded", "declared", "detected"] as const).map(
    (where) => expressionClaim(where, "MIT"),
  );
  const nobodyKnows = expressionClaim("concluded", "NOASSERTION");
  const none = expressionClaim("concluded", "NONE");
  expect(ranked([detected ?? null, declared ?? null, concluded ?? null]).license).toBe(concluded);
  expect(ranked([nobodyKnows, detected ?? null])).toEqual({
    license: detected,
    alsoStated: [nobodyKnows],
  });
  expect(ranked([declared ?? null, none]).license).toBe(none);
  expect(ranked([null, null])).toEqual({ license: null, alsoStated: [] });
});

test("a claim is one expression only where the format calls all of it one", () => {
  const both = claim("declared", [term("id", "MIT"), term("expression", "ISC OR Zlib")], "AND");
  const named = claim("declared", [term("id", "MIT"), term("name", "House License")], "OR");
  expect(both && claimExpression(both)).toBe("MIT AND (ISC OR Zlib)");
  expect(named && claimExpression(named)).toBeNull();
  expect(named && claimText(named)).toBe("MIT OR (House License)");
  expect(claim("declared", [term("id", ""), null])).toBeNull();
});

test("where only some terms are unknown the claim keeps them, unless a scanner found nothing there", () => {
  const terms = [term("id", "MIT"), term("id", "NOASSERTION")];
  expect(claim("declared", terms)?.terms).toHaveLength(2);
  expect(claim("detected", terms)?.terms).toHaveLength(1);
});
