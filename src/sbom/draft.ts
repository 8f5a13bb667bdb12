import type { Localized } from "../problem/problem.ts";
import type { FormatId, LicenseClaim, LicenseText, Syntax } from "./bill.ts";
import type { Content } from "./content.ts";

/** One entry of a file, before the same ones are merged and claims are ranked. */
export interface Entry {
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
  readonly kind: string;
  readonly claims: readonly (LicenseClaim | null)[];
}

/** What a format reads from a file. */
export interface Draft {
  readonly format: FormatId;
  readonly syntax: Syntax;
  readonly specVersion: string | null;
  readonly created: string | null;
  readonly tools: readonly string[];
  readonly subjects: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly licenseTexts: readonly LicenseText[];
  readonly notes: readonly Localized[];
}

/** A draft of which only the differences to an empty one are named. */
export function draft(
  format: FormatId,
  syntax: Syntax,
  rest: Partial<Omit<Draft, "format" | "syntax">>,
): Draft {
  return {
    format,
    syntax,
    specVersion: null,
    created: null,
    tools: [],
    subjects: [],
    entries: [],
    licenseTexts: [],
    notes: [],
    ...rest,
  };
}

/** One format: how its content is recognised (never by the file's name), and how it is read. */
export interface Format {
  readonly recognises: (content: Content) => boolean;
  /** Throws Refused where the content only looks like the format. */
  readonly read: (content: Content) => Draft;
}
