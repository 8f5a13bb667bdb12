import { writeFileSync } from "node:fs";
import { renderReport } from "../../src/problem/render.ts";
import type { Report } from "../../src/problem/report.ts";
import type { Arguments } from "./arguments.ts";
import { print } from "./print.ts";

/** Writes a report in every form that is asked for; what explains it stands behind those in words. */
export function writeReport(
  report: Report,
  { outputs, language }: Arguments,
  explanation: string,
): void {
  for (const { format, file } of outputs) {
    const color = file === null && process.stdout.isTTY && !process.env["NO_COLOR"];
    const text = renderReport(report, format, { language, color });
    const whole = format === "text" ? text + explanation : text;
    if (file === null) print(whole);
    else writeFileSync(file, whole);
  }
}
