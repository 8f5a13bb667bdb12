import { parseArgs } from "node:util";
import type { Language } from "../../src/problem/report.ts";
import { oneOf, orWhatIsWrong, readDate, readLanguage } from "../validate/arguments.ts";

/** What every subcommand of `badges` takes. */
export interface BadgeArguments {
  /** null: this repository. */
  readonly root: string | null;
  /** A rule file to apply instead of the catalogue's; null: that of the catalogue. */
  readonly rules: string | null;
  /** YYYY-MM-DD; null: the day of the last commit. */
  readonly asOf: string | null;
  readonly format: "text" | "json";
  readonly language: Language;
  readonly output: string | null;
  readonly positionals: readonly string[];
}

const OPTIONS = {
  root: { type: "string" },
  rules: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string", default: "text" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

/** Reads the command line of a subcommand; answers what is wrong with it as a text. */
export function readBadgeArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BadgeArguments | string {
  return orWhatIsWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    return {
      root: values.root ?? null,
      rules: values.rules ?? null,
      asOf: readDate(values["as-of"]),
      format: oneOf(["text", "json"], values.format, "--format"),
      language: readLanguage(values.lang, environment),
      output: values.output ?? null,
      positionals,
    };
  });
}
