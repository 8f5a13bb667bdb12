// npm run validate -- [options] [path…]: reads, parses, checks, reports; exit 0, 1 (errors) or 2 (wrong usage).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Localized } from "../src/problem/problem.ts";
import { renderReport } from "../src/problem/render.ts";
import { countLevels, type Report } from "../src/problem/report.ts";
import { type Arguments, isGerman, readArguments } from "./validate/arguments.ts";
import { print } from "./validate/print.ts";
import { runValidation } from "./validate/run.ts";
import { USAGE } from "./validate/usage.ts";

const program = join(import.meta.dirname, "..");
const starts = [process.cwd(), process.env["INIT_CWD"] ?? process.cwd()];
const today = new Date().toISOString().slice(0, 10);
const args = readArguments(process.argv.slice(2), process.env);
if (typeof args === "string") refuse({ de: args, en: args });
else {
  const report = await runValidation(args, { program, starts, today });
  if ("en" in report) refuse(report);
  else write(report, args);
}

function write(report: Report, { outputs, language }: Arguments): void {
  for (const { format, file } of outputs) {
    const color = file === null && process.stdout.isTTY && !process.env["NO_COLOR"];
    const text = renderReport(report, format, { language, color });
    if (file === null) print(text);
    else writeFileSync(file, text);
  }
  if (countLevels(report.problems).error > 0) process.exitCode = 1;
}

function refuse(reason: Localized): void {
  const language = isGerman(process.env) ? "de" : "en";
  const said = reason[language] === "" ? "" : `${reason[language]}\n\n`;
  process.stderr.write(said + USAGE[language]);
  process.exitCode = said === "" ? 0 : 2;
}
