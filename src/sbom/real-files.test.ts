import { describe, expect, test } from "vitest";
import { SCANS_MISSING, SCANS_NOTE, type ScanRow, scanBytes, scanRows } from "../testing/scans.ts";
import type { BillOfMaterials } from "./bill.ts";
import { readBillOfMaterials } from "./read.ts";

/** Every file of these folders, and the bills of materials in the others. */
const WHOLE = ["cyclonedx", "spdx", "ort", "reuse", "syft", "devguard"];
const BILL = /^(?:CycloneDX|SPDX|syft-json)|cyclonedx\.org\/bom/u;

function rows(): readonly ScanRow[] {
  return scanRows().filter(({ file, format, notable }) => {
    const isWhole = WHOLE.includes(file.split("/")[0] ?? "");
    return isWhole || BILL.test(format) || BILL.test(notable);
  });
}

const read = (file: string) => readBillOfMaterials(scanBytes(file));
const entriesOf = ({ components }: BillOfMaterials) =>
  components.reduce((sum, { count }) => sum + count, 0);

/** How many things the manifest counted, in the words that it uses for each format. */
function statedCount({ format, notable }: ScanRow): number | null {
  const number = (key: string) => {
    const found = new RegExp(`(?:^|[ ;])${key}=(\\d+)`, "u").exec(notable)?.[1];
    return found === undefined ? null : Number(found);
  };
  if (/^OrtResult/u.test(format)) return (number("packages") ?? 0) + (number("projects") ?? 0);
  // Its own project comes on top.
  if (format === "ProjectAnalyzerResult") return (number("packages") ?? 0) + 1;
  return (
    number("components") ??
    number("component-elements") ??
    (number("packages") || number("files")) ??
    number("artifacts")
  );
}

/** The same things in what was read: in CycloneDX JSON the manifest leaves out the subject. */
function countRead({ format }: ScanRow, bill: BillOfMaterials): number {
  const isAlone = format === "CycloneDX JSON";
  return entriesOf(bill) + (isAlone ? 0 : bill.document.subjects.length);
}

/** Where the manifest counts more: it counted every element of that name. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "cyclonedx/dtrack_valid-bom-1.6.xml": "one is in the pedigree of another",
  "cyclonedx/spec_valid-bom-1.1.xml": "one is in the pedigree of another",
  "cyclonedx/spec_valid-bom-1.2.xml": "one is in the pedigree of another",
  "cyclonedx/spec_valid-metadata-tool-1.6.xml": "it is a tool",
};

/** One line of the table: what became of the file, and what was in it. */
function lineOf(row: ScanRow): string {
  const reading = read(row.file);
  if (!reading.ok) {
    const { code, message } = reading.refusal;
    return [row.file, "refused", code, "", "", "", "", "", message.en].join("\t");
  }
  const { document, components, notes } = reading.bill;
  const licensed = components.filter(({ license }) => license?.says === "licenses").length;
  const format = [document.format, document.syntax, document.specVersion ?? ""].join(" ").trim();
  const counts = [statedCount(row) ?? "", entriesOf(reading.bill), components.length];
  const remarks = [OTHERWISE[row.file], ...notes.map(({ en }) => en)].filter(Boolean).join(" ");
  const found = [...counts, document.subjects.length, licensed, remarks];
  return [row.file, "read", format, ...found].join("\t");
}

const HEAD =
  "file\toutcome\tformat or reason\tmanifest\tentries\tcomponents\tsubjects\tlicensed\tremarks";

describe.skipIf(SCANS_MISSING)(`real bills of materials and reports${SCANS_NOTE}`, () => {
  test("every one is read, or refused with a reason (scans.tsv; `vitest -u` writes it again)", async () => {
    const lines = rows().map(lineOf);
    expect(lines.length).toBeGreaterThan(180);
    await expect(`${[HEAD, ...lines].join("\n")}\n`).toMatchFileSnapshot("scans.tsv");
  });

  test("as many components as the manifest counts", () => {
    const wrong = rows().flatMap((row) => {
      const reading = read(row.file);
      const stated = statedCount(row);
      if (!reading.ok || stated === null || OTHERWISE[row.file]) return [];
      const counted = countRead(row, reading.bill);
      return counted === stated ? [] : [`${row.file}: ${counted} instead of ${stated}`];
    });
    expect(wrong).toEqual([]);
  });

  test("as many with a license, and with a package URL, as the manifest counts in CycloneDX JSON", () => {
    const wrong = rows().flatMap(({ file, format, notable }) => {
      const [, licenses, purls] = /with-licence=(\d+) .*purl=(\d+)/u.exec(notable) ?? [];
      const reading = read(file);
      if (!reading.ok || format !== "CycloneDX JSON" || licenses === undefined) return [];
      const { components } = reading.bill;
      const licensed = entriesOf({
        ...reading.bill,
        components: components.filter((each) => each.license),
      });
      const addressed = entriesOf({
        ...reading.bill,
        components: components.filter((each) => each.purl),
      });
      const isSame = licensed === Number(licenses) && addressed === Number(purls);
      return isSame ? [] : [`${file}: ${licensed} and ${addressed}, not ${licenses} and ${purls}`];
    });
    expect(wrong).toEqual([]);
  });

  test("only these are refused", () => {
    const refused = rows().filter(({ file }) => !read(file).ok);
    const others = refused.filter(({ file }) => !/^ort\/.*(?:fossid|policy|\.kts$)/u.test(file));
    expect(others.map(({ file }) => file)).toMatchInlineSnapshot(`
      [
        "cyclonedx/spec_invalid-bomformat-1.5.json",
        "cyclonedx/trivy-v0.44.0_fluentd-multiple-lockfiles-cyclonedx.json.golden",
        "ort/v92.4.0_advisor_retrieve-package-findings-expected-result.yml",
        "ort/v92.4.0_expected-scan-results.yml",
        "ort/v92.4.0_report_resources__expected-report.json",
        "ort/v92.4.0_test-ort-result.yml",
        "reuse/v6.2.0_openvex-examples.lines.txt",
        "spdx/guac_invalid-spdx.json",
      ]
    `);
  });
});
