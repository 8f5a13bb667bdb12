import { describe, expect, test } from "vitest";
import { contentOf, dataOf, yamlContent } from "../../sbom/content.ts";
import { decodeText } from "../../sbom/decode.ts";
import { readBillOfMaterials } from "../../sbom/read.ts";
import { at } from "../../sbom/value.ts";
import { factsOf } from "../../testing/report.ts";
import {
  SCANS_MISSING,
  SCANS_NOTE,
  type ScanRow,
  scanBytes,
  scanRows,
} from "../../testing/scans.ts";
import { comparisons, OTHERWISE } from "../../testing/stated-counts.ts";
import { vetResult } from "../refresh/vet.ts";
import type { SourceResult } from "../source.ts";
import { observationsOf } from "./observations.ts";
import { type ReportAnswer, readReport } from "./read-report.ts";
import type { ReportReading } from "./reading.ts";
import { severityOf } from "./values/severity.ts";

/** The folders whose files are read or refused here. */
const FOLDERS = [
  ...["trivy", "grype", "osv-scanner", "cyclonedx", "spdx", "syft", "vex", "devguard"],
  ...["ort", "scorecard", "reuse", "osv", "ghsa", "attestation", "oci", "sigstore"],
];

/** Explanations and keys that lie beside the files. */
const BESIDE = /\/(?:README|[^/]*\.md|a\.txt|artifact|key\.pub)$/u;

function rows(): readonly ScanRow[] {
  return scanRows().filter(
    ({ file }) => FOLDERS.includes(file.split("/")[0] ?? "") && !BESIDE.test(file),
  );
}

const answers = new Map<string, ReportAnswer>();

function answerOf({ file }: ScanRow): ReportAnswer {
  const known = answers.get(file) ?? readReport(scanBytes(file));
  answers.set(file, known);
  return known;
}

function readingsOf(row: ScanRow): readonly ReportReading[] {
  const answer = answerOf(row);
  return answer.ok ? answer.readings : [];
}

/** `[CRITICAL=2 MEDIUM=4]`, `{'criticalCount': 2}`: how many of each severity, in the words of the scanner. */
function statedSeverities({ notable }: ScanRow): Readonly<Record<string, number>> | null {
  const words =
    /\[((?:\w+=\d+ ?)+)\]/u.exec(notable)?.[1] ??
    /^\{('criticalCount.*?)\}/u.exec(notable)?.[1]?.replaceAll(/'(\w+)Count': /gu, "$1=");
  if (words === undefined) return null;
  const counts: Record<string, number> = {};
  for (const [, word = "", count = "0"] of words.matchAll(/(\w+)=(\d+)/gu)) {
    const severity = severityOf(word);
    counts[severity] = (counts[severity] ?? 0) + Number(count);
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Of everything that was found, before the same vulnerabilities are counted once. */
function severitiesRead(row: ScanRow): Readonly<Record<string, number>> {
  const found = readingsOf(row).flatMap(({ findings, facts }) => [
    ...(findings ?? []),
    ...facts.flatMap((each) => each.findings ?? []),
  ]);
  return Object.fromEntries(
    [...Map.groupBy(found, ({ severity }) => severity)].map(([key, list]) => [key, list.length]),
  );
}

/** One line of the table: what became of the file, and what was in it. */
function lineOf(row: ScanRow): string {
  const answer = answerOf(row);
  if (!answer.ok) {
    const { code, message } = answer.refusal;
    return [row.file, "refused", code, "", "", "", "", "", "", message.en].join("\t");
  }
  return answer.readings
    .map((read) => [row.file, "read", ...columnsOf(read)].join("\t"))
    .join("\n");
}

function columnsOf(read: ReportReading): readonly (string | number)[] {
  const facts = factsOf(read);
  const others = Object.entries(facts).filter(([name]) => !name.startsWith("scan/vulnerabilities"));
  const bySeverity = ["critical", "high", "medium", "low", "unrated"].map(
    (severity) => facts[`scan/vulnerabilities-${severity}`],
  );
  const isAbout = read.findings !== null;
  return [
    [read.format, read.scanned ? "" : "(not scanned)"].join(" ").trim(),
    [read.tool?.tool, read.tool?.version, read.tool?.ruleSet].filter(Boolean).join(" "),
    [read.time ?? "", ...Object.values(read.subject)].join(" ").trim().slice(0, 60),
    read.findings?.length ?? "",
    isAbout ? `${facts["scan/vulnerabilities"]} (${bySeverity.join(" ")})` : "",
    isAbout ? String(facts["scan/vulnerabilities-answered"]) : "",
    others.map(([name, value]) => `${name} ${String(value)}`).join(", "),
  ];
}

const HEAD = [
  ...["file", "outcome", "format or reason", "tool", "time and subject", "findings"],
  ...["open (critical high medium low unrated)", "answered", "other facts or refusal"],
].join("\t");

describe.skipIf(SCANS_MISSING)(`real reports of scanners${SCANS_NOTE}`, () => {
  test("every one is read, or refused with a reason (scans.tsv; `vitest -u` writes it again)", async () => {
    const lines = rows().map(lineOf);
    expect(lines.length).toBeGreaterThan(500);
    await expect(`${[HEAD, ...lines].join("\n")}\n`).toMatchFileSnapshot("scans.tsv");
  });

  test("as many findings as the manifest counts", () => {
    // A number that nobody compares any more would be an exception that nobody needs.
    expect(rows().filter(({ file }) => OTHERWISE[file]).length).toBe(Object.keys(OTHERWISE).length);
    const compared = rows().flatMap((row) => comparisons(row, readingsOf(row)));
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.map(([, read]) => read)).toEqual(compared.map(([stated]) => stated));
  });

  test("as many of each severity as the manifest counts", () => {
    const wrong = rows().flatMap((row) => {
      const stated = statedSeverities(row);
      const isScan = readingsOf(row).some((read) => read.statements.length === 0);
      if (stated === null || !isScan || OTHERWISE[row.file]) return [];
      const read = severitiesRead(row);
      const isSame =
        JSON.stringify(Object.entries(read).sort()) ===
        JSON.stringify(Object.entries(stated).sort());
      return isSame ? [] : [`${row.file}: ${JSON.stringify(read)}, not ${JSON.stringify(stated)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("as many components as the page that checks bills of materials counts", () => {
    const counts = rows().flatMap((row) => {
      const read = readingsOf(row).map((each) => factsOf(each)["scan/components"]);
      const count = read.find((each) => each !== undefined);
      const bill = readBillOfMaterials(scanBytes(row.file));
      if (count === undefined || !bill.ok || bill.bill.document.format === "reuse-lint") return [];
      return [{ file: row.file, count, shown: bill.bill.components.length }];
    });
    expect(counts.length).toBeGreaterThan(40);
    expect(counts.filter(({ count, shown }) => count !== shown)).toEqual([]);
  });

  test("all that is read can be stored, and names no person and no folder of a machine", () => {
    const results = rows().flatMap((row) => {
      const place = { url: `https://git.example/${encodeURIComponent(row.file)}` };
      const report = { place, readings: readingsOf(row), sha256: "a".repeat(64) };
      return observationsOf([report], "2026-11-28T00:00:00Z");
    });
    const unavailable: SourceResult["unavailable"] = [];
    const all = {
      observations: results.flatMap(({ observations }) => observations),
      absent: results.flatMap(({ absent }) => absent),
      unavailable,
    };
    expect(all.observations.length).toBeGreaterThan(1000);
    expect(vetResult("reports", all)).toEqual(all);
    const texts = JSON.stringify(all).split('"');
    const mailbox = /^[^\s@/:]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$|<[^>]*@[^>]*>/iu;
    expect(texts.filter((text) => mailbox.test(text) || /\/home\/|\/Users\//u.test(text))).toEqual(
      [],
    );
  });

  test("as many open violations as ORT's own statistics", () => {
    const compared = rows().flatMap((row) => {
      const [read] = readingsOf(row);
      if (read?.format !== "ort-evaluated-model") return [];
      const model = dataOf(yamlContent(contentOf(decodeText(scanBytes(row.file)))));
      const severe = at(model, "statistics", "open_rule_violations", "severe");
      return [[factsOf(read)["scan/license-violations"], Number(severe)]];
    });
    expect(compared.length).toBeGreaterThan(3);
    expect(compared.map(([read]) => read)).toEqual(compared.map(([, stated]) => stated));
  });
});
