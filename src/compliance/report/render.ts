import type { Language } from "../../problem/report.ts";
import { renderRunCsv } from "./csv.ts";
import { renderRunGitlab } from "./gitlab.ts";
import { renderRunJson } from "./json.ts";
import type { Run } from "./run.ts";
import { renderRunSarif } from "./sarif.ts";
import { renderRunText } from "./text.ts";

export const RUN_FORMATS = ["text", "json", "csv", "sarif", "gitlab"] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

/** A run in one of the formats, texts in one language. */
export function renderRun(run: Run, format: RunFormat, language: Language): string {
  return RENDERERS[format](run, language);
}

const RENDERERS: Readonly<Record<RunFormat, (run: Run, language: Language) => string>> = {
  text: renderRunText,
  json: renderRunJson,
  csv: renderRunCsv,
  sarif: renderRunSarif,
  gitlab: renderRunGitlab,
};
