import type { Localized } from "../problem/problem.ts";

/** What can be read; `FORMAT_NAMES` has the name that people know. */
export type FormatId =
  | "cyclonedx"
  | "spdx"
  | "spdx-3"
  | "package-lock"
  | "pnpm-lock"
  | "yarn-lock"
  | "composer-lock"
  | "cargo-metadata"
  | "reuse-lint"
  | "ort-evaluated-model"
  | "ort-result"
  | "syft";

export const FORMAT_NAMES: Readonly<Record<FormatId, string>> = {
  cyclonedx: "CycloneDX",
  spdx: "SPDX 2",
  "spdx-3": "SPDX 3",
  "package-lock": "package-lock.json (npm)",
  "pnpm-lock": "pnpm-lock.yaml (pnpm)",
  "yarn-lock": "yarn.lock (Yarn)",
  "composer-lock": "composer.lock (Composer)",
  "cargo-metadata": "cargo metadata (Cargo)",
  "reuse-lint": "reuse lint --json (REUSE)",
  "ort-evaluated-model": "ORT evaluated model",
  "ort-result": "ORT result",
  syft: "Syft JSON",
};

/** How the format was written down. */
export type Syntax = "JSON" | "XML" | "YAML" | "tag-value" | "text";

/**
 * concluded: somebody decided after looking. declared: the component says so of itself (also where a format
 * does not tell). detected: a scanner found it in the files.
 */
export type Provenance = "concluded" | "declared" | "detected";

/**
 * One license as the file writes it. expression: the format calls it an SPDX expression. id: the format calls
 * it an id of the SPDX list. name: any words, to be shown, and believed only after a look.
 */
export interface LicenseTerm {
  readonly as: "expression" | "id" | "name";
  readonly text: string;
}

/**
 * What one place of the file says of a component's license. none: it says that there is no license (SPDX
 * `NONE`). unknown: it says that nobody knows (SPDX `NOASSERTION`). `terms` is empty for both.
 */
export interface LicenseClaim {
  readonly where: Provenance;
  readonly says: "licenses" | "none" | "unknown";
  readonly terms: readonly LicenseTerm[];
  /** How several terms belong together; OR only where the format says that one may choose. */
  readonly join: "AND" | "OR";
}

/** One component, or several entries of the file with the same package URL and the same license. */
export interface Component {
  /** With its group or namespace (`@scope/name`, `org.example/name`); empty where the file gives none. */
  readonly name: string;
  readonly version: string | null;
  /** As the file writes it; made from name and version for lockfiles, which have none. */
  readonly purl: string | null;
  /** Lower case, as the format calls it: library, application, container, file … */
  readonly kind: string;
  /** The claim that counts most; null where the file states nothing. */
  readonly license: LicenseClaim | null;
  /** The other claims, those that count more first. */
  readonly alsoStated: readonly LicenseClaim[];
  /** Entries of the file that are this component. */
  readonly count: number;
}

/** A license text that came with the file, for ids that only the file knows. */
export interface LicenseText {
  /** `LicenseRef-…`, or the name that components use. */
  readonly id: string;
  readonly name: string | null;
  readonly text: string;
}

export interface DocumentFacts {
  readonly format: FormatId;
  readonly syntax: Syntax;
  /** Version of the format, such as `1.6` or `2.3`; null where the format has none. */
  readonly specVersion: string | null;
  /** Name and version of the programs that made the file. */
  readonly tools: readonly string[];
  /** As the file writes it. */
  readonly created: string | null;
  /** What the file is about; not among the components. */
  readonly subjects: readonly Component[];
  /** True where the file was the content of an attestation; its signature was not checked. */
  readonly wrapped: boolean;
}

export interface BillOfMaterials {
  readonly document: DocumentFacts;
  readonly components: readonly Component[];
  readonly licenseTexts: readonly LicenseText[];
  /** What a reader should know: what was left out, merged or is missing. */
  readonly notes: readonly Localized[];
}

export type RefusalCode =
  | "empty"
  | "too-large"
  | "compressed"
  | "binary"
  | "encoding"
  | "broken"
  | "cut-off"
  | "doctype"
  | "too-deep"
  | "too-many"
  | "malformed"
  | "version"
  | "unknown-format"
  | "not-a-bill";

/** Why a file was not read: `message` says what it is and why that cannot be read, `fix` what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: Localized;
  readonly fix: Localized;
}

export type Reading =
  | { readonly ok: true; readonly bill: BillOfMaterials }
  | { readonly ok: false; readonly refusal: Refusal };
