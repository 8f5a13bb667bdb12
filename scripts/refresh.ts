// npm run refresh [-- options | read FILE… | propose DIR | guard REV]: observations from upstream; exit 0, 3 (unavailable), 1, 2 (usage).
import { join } from "node:path";
import { askUpstreams } from "./refresh/ask.ts";
import { guardObservations, proposeObservations, type Said } from "./refresh/publish.ts";
import { readLocalReports } from "./refresh/read.ts";
import type { Surroundings } from "./refresh/run.ts";
import { USAGE } from "./refresh/usage.ts";
import { isGerman } from "./validate/arguments.ts";
import { print } from "./validate/print.ts";

type Command = (args: readonly string[], around: Surroundings) => Promise<Said | string>;
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["read", readLocalReports],
  ["propose", proposeObservations],
  ["guard", guardObservations],
]);

const [name = "", ...rest] = process.argv.slice(2);
const command = COMMANDS.get(name);
const args = command ? rest : process.argv.slice(2);
const answer = args.includes("--help")
  ? ""
  : await (command ?? askUpstreams)(args, {
      program: join(import.meta.dirname, ".."),
      now: new Date().toISOString().replace(/\.\d+Z$/u, "Z"),
      environment: process.env,
      log: (line) => process.stderr.write(`${line}\n`),
    });

if (typeof answer === "string") {
  const usage = USAGE[isGerman(process.env) ? "de" : "en"];
  process.stderr.write(answer === "" ? usage : `${answer}\n\n${usage}`);
  process.exitCode = answer === "" ? 0 : 2;
} else {
  print(answer.text);
  process.exitCode = answer.code;
}
