import { writeFileSync } from "node:fs";
import type { Localized } from "../../src/problem/problem.ts";
import { isGerman } from "../validate/arguments.ts";
import { print } from "../validate/print.ts";
import type { Answer } from "./answer.ts";
import type { Surroundings } from "./book.ts";

/** A part of a command: answers its result, or as a text what is wrong with the call. */
export type Subcommand = (
  args: readonly string[],
  around: Surroundings,
) => Promise<Answer | string>;

/**
 * Runs the subcommand that the first argument names: its result goes where it says, messages go to standard
 * error. Wrong usage prints what is wrong and how the command is called, with exit code 2; --help only the latter.
 */
export async function runSubcommand(
  commands: ReadonlyMap<string, Subcommand>,
  usage: Localized,
  [name = "", ...args]: readonly string[],
  around: Surroundings,
): Promise<void> {
  const wantsHelp = name === "" || name === "--help" || args.includes("--help");
  const command = commands.get(name);
  const answer = wantsHelp ? "" : await (command?.(args, around) ?? `There is no "${name}" here.`);
  if (typeof answer === "string") {
    const text = usage[isGerman(process.env) ? "de" : "en"];
    process.stderr.write(answer === "" ? text : `${answer}\n\n${text}`);
    process.exitCode = answer === "" ? 0 : 2;
    return;
  }
  process.stderr.write(answer.messages ?? "");
  if (answer.output === null) print(answer.text);
  else writeFileSync(answer.output, answer.text);
  process.exitCode = answer.code;
}
