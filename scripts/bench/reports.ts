import { generateReport } from "../../src/bench/generate-report.ts";
import { observationsOf, type ReadReport } from "../../src/sources/reports/observations.ts";
import { readReport } from "../../src/sources/reports/read-report.ts";
import { processorSeconds } from "./processor.ts";
import type { Figure } from "./scale.ts";

const REPORTS = 1000;
const PER_ENTRY = 10;
const NOW = "2026-11-28T00:00:00Z";

/** The processor time of reading 1,000 reports of ten kinds, and of making observations of them, ten for an entry. */
export function measureReports(): readonly Figure[] {
  const read: ReadReport[] = [];
  let [bytes, reading, findings] = [0, 0, 0];
  for (let seed = 0; seed < REPORTS; seed += 1) {
    const report = new TextEncoder().encode(generateReport(seed));
    const start = processorSeconds();
    const answer = readReport(report);
    reading += processorSeconds() - start;
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    bytes += report.byteLength;
    for (const each of answer.readings) findings += each.findings?.length ?? 0;
    const place = { url: `https://git.example/${seed}.json` };
    read.push({ place, readings: answer.readings, sha256: "0".repeat(64) });
  }
  const start = processorSeconds();
  let observations = 0;
  for (let from = 0; from < REPORTS; from += PER_ENTRY) {
    const results = observationsOf(read.slice(from, from + PER_ENTRY), NOW);
    for (const result of results) observations += result.observations.length;
  }
  const deriving = processorSeconds() - start;
  return [
    [`reading ${REPORTS}, ${Math.round(bytes / 1e6)} MB`, `${reading.toFixed(2)} s`],
    ["  one report", `${((reading / REPORTS) * 1000).toFixed(1)} ms`],
    ["observations of them", `${deriving.toFixed(2)} s`],
    ["  findings read", findings.toLocaleString("en")],
    ["  observations made", observations.toLocaleString("en")],
  ];
}
