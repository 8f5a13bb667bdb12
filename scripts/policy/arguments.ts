import { parseArgs } from "node:util";
import type { Language } from "../../src/problem/report.ts";
import { oneOf, orWhatIsWrong, readDate, readLanguage } from "../validate/arguments.ts";

/** What every subcommand of `policy` takes. */
export interface PolicyArguments {
  /** null: this repository. */
  readonly root: string | null;
  readonly format: "text" | "markdown" | "json";
  readonly link: string | null;
  /** Where the site of a branch lies; null: nowhere. */
  readonly site: string | null;
  /** YYYY-MM-DD; null: today. */
  readonly date: string | null;
  readonly from: string | null;
  readonly decision: string | null;
  readonly isDryRun: boolean;
  readonly language: Language;
  readonly output: string | null;
  readonly positionals: readonly string[];
}

const OPTIONS = {
  root: { type: "string" },
  format: { type: "string", default: "text" },
  link: { type: "string" },
  site: { type: "string" },
  date: { type: "string" },
  from: { type: "string" },
  decision: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

/** Reads the command line of a subcommand; answers what is wrong with it as a text. */
export function readPolicyArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): PolicyArguments | string {
  return orWhatIsWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    return {
      root: values.root ?? null,
      format: oneOf(["text", "markdown", "json"], values.format, "--format"),
      link: values.link ?? null,
      site: values.site ?? null,
      date: readDate(values.date, "--date"),
      from: readDate(values.from, "--from"),
      decision: values.decision ?? null,
      isDryRun: values["dry-run"],
      language: readLanguage(values.lang, environment),
      output: values.output ?? null,
      positionals,
    };
  });
}
