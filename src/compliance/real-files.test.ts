import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../licenses/verdict/outcome.ts";
import { readBillOfMaterials } from "../sbom/read.ts";
import { anAssessor } from "../testing/compliance.ts";
import { POLICY, RECORDS } from "../testing/license-context.ts";
import { assessBill } from "./assess.ts";
import type { Assessment } from "./assessment.ts";

/** Real SBOMs and reports of others, beside the project; they are input for tests and no part of it. */
const folder = join(import.meta.dirname, "../../../shared/data/scans");
const isMissing = !existsSync(folder);
const note = isMissing ? ` (SKIPPED: there is no folder ${folder})` : "";
const FOLDERS = ["cyclonedx", "spdx", "ort", "reuse"];

const book = { ...RECORDS, policy: POLICY, requests: [] };
const assessor = anAssessor(book, { asOf: "2026-11-28", use: "distribute" });

/** The files that are bills, with what was found in them. */
function assessments(): readonly (readonly [file: string, assessment: Assessment])[] {
  const files = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => `${name}/${file}`),
  );
  return files.flatMap((file) => {
    const reading = readBillOfMaterials(readFileSync(join(folder, file)));
    return reading.ok ? [[file, assessBill(reading.bill, assessor)] as const] : [];
  });
}

const COLUMNS = ["file", "components", ...OUTCOMES, "contradicted", "corrected", "claims"];

function cellsOf([file, { totals }]: readonly [string, Assessment]): readonly string[] {
  const { components, outcomes, disagreements, corrected, judgements } = totals;
  const counts = OUTCOMES.map((outcome) => outcomes[outcome]);
  const numbers = [components, ...counts, disagreements, corrected, judgements.length];
  return [file, ...numbers.map(String)];
}

describe.skipIf(isMissing)(
  `real bills of materials against the list of this repository${note}`,
  () => {
    const all = isMissing ? [] : assessments();

    test("the outcomes of every file (scans.tsv; `vitest -u` writes it again)", async () => {
      const lines = [COLUMNS, ...all.map(cellsOf)].map((cells) => cells.join("\t"));
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("scans.tsv");
    });

    test("the outcomes of all files together", () => {
      const sum = (count: (assessment: Assessment) => number) =>
        all.reduce((total, [, assessment]) => total + count(assessment), 0);
      const outcomes = OUTCOMES.map((outcome) => [
        outcome,
        sum(({ totals }) => totals.outcomes[outcome]),
      ]);
      expect({
        files: all.length,
        components: sum(({ totals }) => totals.components),
        ...Object.fromEntries(outcomes),
        contradicted: sum(({ totals }) => totals.disagreements),
        corrected: sum(({ totals }) => totals.corrected),
      }).toMatchInlineSnapshot(`
        {
          "approved": 3674,
          "approved-with-conditions": 423,
          "components": 6808,
          "contradicted": 4,
          "corrected": 35,
          "files": 150,
          "refused": 0,
          "review": 130,
          "unknown": 2581,
        }
      `);
    });

    test("nothing is approved that was not understood", () => {
      const wrong = all.flatMap(([file, { totals }]) =>
        totals.judgements
          .filter(
            ({ judgement: { outcome, understood } }) =>
              understood === null && outcome !== "unknown" && outcome !== "review",
          )
          .map(({ judgement }) => `${file}: ${judgement.written}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
