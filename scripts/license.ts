// npm run license -- check | sbom | combine | preview: verdicts on licenses; exit codes are in license/usage.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./license/answer.ts";
import type { Surroundings } from "./license/book.ts";
import { checkLicense } from "./license/check.ts";
import { combineLicenses } from "./license/combine.ts";
import { previewLicenses } from "./license/preview.ts";
import { checkBills } from "./license/sbom.ts";
import { USAGE } from "./license/usage.ts";
import { isGerman } from "./validate/arguments.ts";

type Command = (args: readonly string[], around: Surroundings) => Promise<Answer | string>;
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", checkLicense],
  ["sbom", checkBills],
  ["combine", combineLicenses],
  ["preview", previewLicenses],
]);

const [name = "", ...args] = process.argv.slice(2);
const around = {
  program: join(import.meta.dirname, ".."),
  today: new Date().toISOString().slice(0, 10),
};
const command = COMMANDS.get(name);
const wantsHelp = name === "" || name === "--help" || args.includes("--help");
const answer = wantsHelp ? "" : await (command?.(args, around) ?? `There is no "${name}" here.`);

if (typeof answer === "string") {
  const usage = USAGE[isGerman(process.env) ? "de" : "en"];
  process.stderr.write(answer === "" ? usage : `${answer}\n\n${usage}`);
  process.exitCode = answer === "" ? 0 : 2;
} else {
  process.stderr.write(answer.messages ?? "");
  if (answer.output === null) process.stdout.write(answer.text);
  else writeFileSync(answer.output, answer.text);
  process.exitCode = answer.code;
}
