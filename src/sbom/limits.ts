/** Far above what real files need (the largest that we know has 3,274 packages and 4 MB), far below what hurts. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 64 * 1024 * 1024,
  /** Bytes of a file in YAML, which takes twenty times as long as JSON. */
  yamlBytes: 8 * 1024 * 1024,
  /** Lexical tokens of a file in YAML. */
  yamlTokens: 1_000_000,
  /** Aliases (`*name`) that a YAML file may use. */
  yamlAliases: 1000,
  /** Lists, maps or elements inside each other. */
  depth: 256,
  /** Elements of an XML file. */
  elements: 2_000_000,
  /** Attributes of one XML element. */
  attributes: 1000,
  /** Attestations in one file, one per line. */
  envelopes: 1000,
  /** Entries of a file, before the same ones are merged. */
  components: 100_000,
  /** UTF-16 code units of everything that is answered together. */
  answer: 64 * 1024 * 1024,
  /** UTF-16 code units of a name, a version or a package URL. */
  name: 1000,
  /**
   * UTF-16 code units of one license expression or license name; a longer one is cut and only a name. Beyond
   * 16,383 V8 no longer looks into a text to hash it, and a map of such texts becomes a list.
   */
  term: 10_000,
  /** UTF-16 code units of one license text. */
  licenseText: 100_000,
  /** License texts that a file brings. */
  licenseTexts: 2000,
  /** Programs that made a file. */
  tools: 20,
} as const;
