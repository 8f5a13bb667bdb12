import { writeFileSync } from "node:fs";
import { exitCodeOfRun, renderRun } from "../../src/sources/refresh/report.ts";
import { readRefreshArguments } from "./arguments.ts";
import type { Said } from "./publish.ts";
import { runRefresh, type Surroundings } from "./run.ts";

/** `refresh [options]`: asks upstreams, writes what changed, and reports; a text says what is wrong with the call. */
export async function askUpstreams(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Said | string> {
  const args = readRefreshArguments(argv, surroundings.environment);
  if (typeof args === "string") return args;
  const report = await runRefresh(args, surroundings);
  if (typeof report === "string") return report;
  const texts = args.outputs.map(({ format, file }) => ({
    file,
    text: renderRun(report, format, args.language),
  }));
  for (const { file, text } of texts) if (file !== null) writeFileSync(file, text);
  const shown = texts.filter(({ file }) => file === null).map(({ text }) => text);
  return { text: shown.join("\n"), code: exitCodeOfRun(report) };
}
