/** Beyond sbom's LIMITS: far above what real reports need, far below what hurts. */
export const REPORT_LIMITS = {
  /** Findings of a report, before the same ones are merged. */
  findings: 100_000,
  /** Products that the statements of a document name together. */
  products: 100_000,
  /** Statements on one vulnerability in one package that are compared with a finding. */
  statementsPerPackage: 100,
  /** UTF-16 code units of all findings that are listed for one entry; a catalogue's file may have 512 KB. */
  listedPerEntry: 150_000,
  /** Names of one vulnerability, versions that fix it, or products of one statement's vulnerability. */
  perFinding: 50,
} as const;
