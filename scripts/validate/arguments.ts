import { parseArgs } from "node:util";
import { FORMATS, type Format, isFormat } from "../../src/problem/render.ts";
import type { Language } from "../../src/problem/report.ts";

/** A report to write: its format and its file; null is standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

export interface Arguments {
  /** null: this repository. */
  readonly root: string | null;
  readonly outputs: readonly Output[];
  readonly language: Language;
  readonly changed: string | null;
  readonly network: boolean;
  /** Whether the text says which clauses of policies ask for what it reports. */
  readonly explain: boolean;
  readonly asOf: string | null;
  readonly paths: readonly string[];
}

const OPTIONS = {
  root: { type: "string" },
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
  report: { type: "string", multiple: true },
  lang: { type: "string" },
  changed: { type: "string" },
  network: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  "as-of": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; answers what is wrong with it as a text, and "" where help was asked for. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments | string {
  return orWhatIsWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help) return "";
    const main = `${values.format}=${values.output ?? ""}`;
    return {
      root: values.root ?? null,
      outputs: [main, ...(values.report ?? [])].map((text, index) => readOutput(text, index === 0)),
      language: readLanguage(values.lang, environment),
      changed: values.changed ?? null,
      network: values.network,
      explain: values.explain,
      asOf: readDate(values["as-of"]),
      paths: positionals,
    };
  });
}

/** What `read` answers, or as a text why it refuses the command line. */
export function orWhatIsWrong<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readOutput(text: string, isMain: boolean): Output {
  const at = text.indexOf("=");
  const format = at === -1 ? text : text.slice(0, at);
  const file = at === -1 ? "" : text.slice(at + 1);
  if (!isFormat(format))
    throw new Error(`"${format}" is none of the formats ${FORMATS.join(", ")}`);
  if (file === "" && !isMain) throw new Error(`--report ${format} needs a file: ${format}=FILE`);
  return { format, file: file === "" ? null : file };
}

/** The language that is asked for, or that of the terminal; throws for a language that there is not. */
export function readLanguage(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (given === "de" || given === "en") return given;
  if (given !== undefined) throw new Error(`--lang is de or en, not "${given}"`);
  return isGerman(environment) ? "de" : "en";
}

/** One of a closed list; throws, naming the option, where it is none. */
export function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new Error(`${option} is ${known.join(", ")}, not "${given}"`);
  return found;
}

/** Whether a terminal speaks German, from its environment variables. */
export function isGerman(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^de/iu.test(LC_ALL || LC_MESSAGES || LANG || "");
}

/** A day of the calendar, YYYY-MM-DD; throws, naming the option, where it is none; null where none is given. */
export function readDate(given: string | undefined, option = "--as-of"): string | null {
  if (given === undefined) return null;
  const date = new Date(`${given}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
  if (!isDay || given.length !== 10)
    throw new Error(`${option} is a day, YYYY-MM-DD, not "${given}"`);
  return given;
}
