import type { Catalog, RawFile } from "../catalog/catalog.ts";
import type { ClauseName } from "../policies/clause-name.ts";
import type { Finding, Level } from "../problem/problem.ts";

/** What a rule has to say of one place; the engine adds the rule, its level and the file. */
export type Remark = Pick<Finding, "pointer" | "at" | "place" | "message" | "fix">;

/** A remark that knows its file. */
export interface PlacedRemark extends Remark {
  readonly file: string;
}

/** One publiccode.yml and what its surroundings are known to be. */
export interface PublicCodeDocument {
  /** As it was parsed: texts as they were written; may be anything, rules look at what is well-formed. */
  readonly value: unknown;
  /** The day on which the check looks, YYYY-MM-DD. */
  readonly asOf: string;
  /** Files beside it by their path from its folder; null where nothing is known of them. */
  readonly beside: FilesBeside | null;
}

export interface FilesBeside {
  /** The bytes of a file, null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
  /** Whether it is the repository of the software, so that a file that is not there is missing. */
  readonly complete: boolean;
}

/** What every rule says of itself. */
interface Rule {
  readonly rule: string;
  readonly level: Level;
  /** The clauses of policies that it enforces, each as it stood when somebody last made sure of that. */
  readonly enforces?: readonly ClauseName[];
}

/** A rule over one publiccode.yml. */
export interface PublicCodeCheck extends Rule {
  readonly check: (document: PublicCodeDocument) => Iterable<Remark>;
}

/** The catalogue, its files, and the day. */
export interface CatalogContext {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, RawFile>;
  /** The day on which the check looks, YYYY-MM-DD. */
  readonly asOf: string;
}

/** A rule over the whole catalogue. */
export interface CatalogCheck extends Rule {
  readonly check: (context: CatalogContext) => Iterable<PlacedRemark>;
}
