import type { PolicyLimits } from "../policies/parse/bounds.ts";

/**
 * Every limit on what people may put into the catalogue. They are far above what real files need
 * (the largest publiccode.yml that we know has 25 KB and 9 levels) and far below what hurts.
 */
export const LIMITS = {
  /** Bytes of one YAML file. */
  yamlBytes: 512 * 1024,
  /** Bytes of one picture beside an entry. */
  assetBytes: 1024 * 1024,
  /** Bytes of one Markdown file: about 600 printed pages. */
  markdownBytes: 2 * 1024 * 1024,
  /** Levels of maps and lists inside each other. */
  depth: 32,
  /** Lexical tokens of one file: scalars, indicators, white space. */
  tokens: 250_000,
  /** Values of one file, those that aliases repeat counted each time. */
  values: 50_000,
  /** Aliases (`*name`) in one file. */
  aliases: 100,
  /** UTF-16 code units of one text. */
  textLength: 100_000,
  /** Files below `catalog/`. */
  files: 200_000,
  /** Bytes of all files below `catalog/` together. */
  totalBytes: 512 * 1024 * 1024,
  /** Syntax problems that are listed for one file. */
  syntaxProblems: 20,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** What one text of a policy may hold; a text of 300 pages with 5,000 clauses is far below. */
export const POLICY_LIMITS: PolicyLimits = {
  paragraphLength: 20_000,
  paragraphLines: 1000,
  paragraphMarks: 10_000_000,
  nesting: 24,
  footnotes: 1000,
  clauses: 10_000,
};
