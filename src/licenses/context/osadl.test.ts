import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expression, realContext } from "../../testing/license-context.ts";
import { type OsadlCell, readOsadlMatrix } from "../../testing/osadl-matrix.ts";
import type { Answer } from "./answer.ts";
import { answerCompatibility } from "./compatibility.ts";

const file = join(import.meta.dirname, "osadl-differences.tsv");
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t"));
const cells = readOsadlMatrix(process.env.OSADL_MATRIX);
if (!cells) {
  process.stderr.write(
    "osadl.test.ts: OSADL's matrix is not compared; set OSADL_MATRIX to its matrixseqexpl.json.\n",
  );
}

const EQUAL: Readonly<Record<OsadlCell["says"], readonly Answer[]>> = {
  Same: ["yes"],
  Yes: ["yes"],
  No: ["no"],
  Unknown: ["depends", "unknown"],
  "Check dependency": ["depends"],
};
const context = realContext();

function ask(
  inbound: string,
  outbound: string,
): { readonly answer: Answer; readonly rule: string } {
  const { answer, because } = answerCompatibility(
    expression(inbound),
    expression(outbound),
    context,
  );
  return { answer, rule: because[0]?.rule ?? "" };
}

function differences(matrix: readonly OsadlCell[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { inbound, outbound, says } of matrix) {
    const { answer, rule } = ask(inbound, outbound);
    if (EQUAL[says].includes(answer)) continue;
    const group = [says, answer, rule].join("\t");
    found.set(group, (found.get(group) ?? 0) + 1);
  }
  return found;
}

describe("OSADL's matrix beside ours", () => {
  test("every group of differences has a reason, and its example still answers as it says", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [says = "", answer, rule, pairs, example = "", reason = ""] of rows) {
      expect(EQUAL).toHaveProperty([says]);
      expect(Number(pairs)).toBeGreaterThan(0);
      expect(reason.length).toBeGreaterThan(20);
      const [inbound = "", outbound = ""] = example.split(" > ");
      expect({ example, ...ask(inbound, outbound) }).toEqual({ example, answer, rule });
    }
  });

  test.skipIf(!cells)("differs from ours in these groups, and in no others", () => {
    const listed = rows.map(([says, answer, rule, pairs]) => [
      [says, answer, rule].join("\t"),
      Number(pairs),
    ]);
    expect(Object.fromEntries(differences(cells ?? []))).toEqual(Object.fromEntries(listed));
  });
});
