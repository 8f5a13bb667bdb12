import { readFile } from "node:fs/promises";
import type { Language } from "../../src/problem/report.ts";
import { observationsOf, type ReadReport } from "../../src/sources/reports/observations.ts";
import { readReport } from "../../src/sources/reports/read-report.ts";
import { isGerman } from "../validate/arguments.ts";
import type { Said } from "./publish.ts";
import { renderRefused, renderResult } from "./render-read.ts";
import type { Surroundings } from "./run.ts";

/**
 * `refresh read FILE…`: what the catalogue would take from these reports if an entry named them together, so that
 * maintainers see it before they publish them. Nothing is fetched and nothing is written.
 */
export async function readLocalReports(
  files: readonly string[],
  { now, environment }: Surroundings,
): Promise<Said | string> {
  if (files.length === 0) return "read takes the files of reports.";
  const language: Language = isGerman(environment) ? "de" : "en";
  const reports: ReadReport[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return `There is no file ${file}.`;
    const answer = readReport(bytes);
    if (!answer.ok) refused.push(renderRefused(file, answer.refusal, language));
    else reports.push({ place: { url: file }, readings: answer.readings, sha256: "" });
  }
  const read = observationsOf(reports, now).map((result) => renderResult(result, language));
  return { text: [...read, ...refused].join("\n"), code: refused.length > 0 ? 1 : 0 };
}
