import { parseArgs } from "node:util";
import type { Language } from "../../src/problem/report.ts";
import type { RunFormat } from "../../src/sources/refresh/report.ts";
import { parseShard, type Shard } from "../../src/sources/refresh/shard.ts";
import { oneOf, orWhatIsWrong, readLanguage } from "../validate/arguments.ts";

const REPORTS: readonly RunFormat[] = ["text", "json", "markdown"];

/** A report to write: its format and its file; null is standard output. */
export interface ReportOutput {
  readonly format: RunFormat;
  readonly file: string | null;
}

export interface RefreshArguments {
  /** null: this repository. */
  readonly root: string | null;
  /** Ids of entries; empty: all. */
  readonly only: readonly string[];
  /** Ids of sources; empty: all. */
  readonly sources: readonly string[];
  readonly shard: Shard | null;
  readonly dryRun: boolean;
  /** Begin anew although an earlier run was interrupted. */
  readonly fresh: boolean;
  /** Where files are written instead of the root; null: the root. */
  readonly into: string | null;
  /** Where copies of repositories are kept for the next run; null: nowhere. */
  readonly copies: string | null;
  readonly outputs: readonly ReportOutput[];
  readonly language: Language;
}

const OPTIONS = {
  root: { type: "string" },
  only: { type: "string", multiple: true },
  source: { type: "string", multiple: true },
  shard: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  into: { type: "string" },
  copies: { type: "string" },
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
  report: { type: "string", multiple: true },
  lang: { type: "string" },
} as const;

/** Reads the command line; answers what is wrong with it as a text. */
export function readRefreshArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RefreshArguments | string {
  return orWhatIsWrong(() => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const main = { format: oneOf(REPORTS, values.format, "--format"), file: values.output ?? null };
    return {
      root: values.root ?? null,
      only: listed(values.only ?? []),
      sources: listed(values.source ?? []),
      shard: readShard(values.shard),
      dryRun: values["dry-run"],
      fresh: values.fresh,
      into: values.into ?? null,
      copies: values.copies ?? null,
      outputs: [main, ...(values.report ?? []).map(readReport)],
      language: readLanguage(values.lang, environment),
    };
  });
}

function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(",")).filter((part) => part !== "");
}

function readShard(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const shard = parseShard(text);
  if (shard === null) throw new Error(`--shard is a part of a number, such as 2/8, not "${text}"`);
  return shard;
}

function readReport(text: string): ReportOutput {
  const [format = "", ...file] = text.split("=");
  if (file.length === 0) throw new Error(`--report needs a file: ${format}=FILE`);
  return { format: oneOf(REPORTS, format, "--report"), file: file.join("=") };
}
