// npm run validate -- [options] [path…]: reads, parses, checks, reports; exit 0, 1 (errors) or 2 (wrong usage).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderReport } from "../src/problem/render.ts";
import { countLevels } from "../src/problem/report.ts";
import { isGerman, readArguments } from "./validate/arguments.ts";
import { runValidation } from "./validate/run.ts";
import { USAGE } from "./validate/usage.ts";

const program = join(import.meta.dirname, "..");
const starts = [process.cwd(), process.env["INIT_CWD"] ?? process.cwd()];
const today = new Date().toISOString().slice(0, 10);
const args = readArguments(process.argv.slice(2), process.env);
const report =
  typeof args === "string" ? args : await runValidation(args, { program, starts, today });

if (typeof args === "string" || typeof report === "string") {
  const usage = USAGE[isGerman(process.env) ? "de" : "en"];
  process.stderr.write(report === "" ? usage : `${report}\n\n${usage}`);
  process.exitCode = report === "" ? 0 : 2;
} else {
  for (const { format, file } of args.outputs) {
    const color = file === null && process.stdout.isTTY && !process.env["NO_COLOR"];
    const text = renderReport(report, format, { language: args.language, color });
    if (file === null) process.stdout.write(text);
    else writeFileSync(file, text);
  }
  if (countLevels(report.problems).error > 0) process.exitCode = 1;
}
