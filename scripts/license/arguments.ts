import { parseArgs } from "node:util";
import { KINDS, USES } from "../../src/licenses/report/words.ts";
import type { Language } from "../../src/problem/report.ts";
import type { LicenseKind, LicenseUse } from "../../src/schema/generated/license-policy.ts";
import { oneOf, orWhatIsWrong, readDate, readLanguage } from "../validate/arguments.ts";

/** What every subcommand of `license` takes. */
export interface LicenseArguments<Format extends string = string> {
  /** null: this repository. */
  readonly root: string | null;
  readonly kind: LicenseKind;
  /** null: every use. */
  readonly use: LicenseUse | null;
  /** YYYY-MM-DD; null: the day of the last commit. */
  readonly asOf: string | null;
  readonly format: Format;
  readonly language: Language;
  readonly output: string | null;
  /** The license of the whole that combine is asked for; null: any. */
  readonly under: string | null;
  readonly positionals: readonly string[];
}

const OPTIONS = {
  root: { type: "string" },
  kind: { type: "string", default: "software" },
  use: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string", default: "text" },
  under: { type: "string" },
  lang: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

/**
 * Reads the command line of a subcommand that writes these formats; answers what is wrong with it as a text.
 * Only combine takes `--under`.
 */
export function readLicenseArguments<Format extends string>(
  args: readonly string[],
  formats: readonly Format[],
  environment: Readonly<Record<string, string | undefined>>,
  takesUnder = false,
): LicenseArguments<Format> | string {
  return orWhatIsWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.under !== undefined && !takesUnder) throw new Error("Only combine takes --under.");
    return {
      root: values.root ?? null,
      kind: oneOf(KINDS, values.kind, "--kind"),
      use: values.use === undefined ? null : oneOf(USES, values.use, "--use"),
      asOf: readDate(values["as-of"]),
      format: oneOf(formats, values.format, "--format"),
      language: readLanguage(values.lang, environment),
      output: values.output ?? null,
      under: values.under ?? null,
      positionals,
    };
  });
}
