import { renderGitlab } from "./gitlab.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import type { Report } from "./report.ts";
import { renderText, type TextOptions } from "./text.ts";

export type Format = (typeof FORMATS)[number];

export const FORMATS = ["text", "json", "gitlab", "junit"] as const;

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return FORMATS.some((format) => format === word);
}

/** The report in one of the formats. */
export function renderReport(report: Report, format: Format, options: TextOptions): string {
  switch (format) {
    case "text":
      return renderText(report, options);
    case "json":
      return renderJson(report, options.language);
    case "gitlab":
      return renderGitlab(report, options.language);
    case "junit":
      return renderJunit(report, options.language);
    default:
      return format satisfies never;
  }
}
