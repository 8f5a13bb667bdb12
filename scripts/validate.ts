// npm run validate -- [options] [path…]: reads, parses, checks, reports; exit 0, 1 (errors) or 2 (wrong usage).
import { join } from "node:path";
import type { Localized } from "../src/problem/problem.ts";
import { countLevels } from "../src/problem/report.ts";
import { isGerman, readArguments } from "./validate/arguments.ts";
import { explanationOf } from "./validate/explain.ts";
import { runValidation } from "./validate/run.ts";
import { USAGE } from "./validate/usage.ts";
import { writeReport } from "./validate/write-report.ts";

const around = {
  program: join(import.meta.dirname, ".."),
  starts: [process.cwd(), process.env["INIT_CWD"] ?? process.cwd()],
  today: new Date().toISOString().slice(0, 10),
};
const args = readArguments(process.argv.slice(2), process.env);
if (typeof args === "string") refuse({ de: args, en: args });
else {
  const report = await runValidation(args, around);
  if ("en" in report) refuse(report);
  else {
    writeReport(report, args, await explanationOf(report, args, around));
    if (countLevels(report.problems).error > 0) process.exitCode = 1;
  }
}

function refuse(reason: Localized): void {
  const language = isGerman(process.env) ? "de" : "en";
  const said = reason[language] === "" ? "" : `${reason[language]}\n\n`;
  process.stderr.write(said + USAGE[language]);
  process.exitCode = said === "" ? 0 : 2;
}
