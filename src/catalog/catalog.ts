import type { Policy } from "../policies/model.ts";
import type { BadgeRules } from "../schema/generated/badge-rules.ts";
import type { Community } from "../schema/generated/community.ts";
import type { Curation } from "../schema/generated/curation.ts";
import type { License } from "../schema/generated/license.ts";
import type { LicenseCompatibility } from "../schema/generated/license-compatibility.ts";
import type { LicenseException } from "../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../schema/generated/license-request.ts";
import type { Observations } from "../schema/generated/observations.ts";
import type { Organisation } from "../schema/generated/organisation.ts";
import type { Products } from "../schema/generated/products.ts";
import type { PublicCode } from "../schema/generated/publiccode.ts";
import type { Site } from "../schema/generated/site.ts";
import type { Suite } from "../schema/generated/suite.ts";
import type { Vocabulary } from "../schema/generated/vocabulary.ts";

/** One file as it lies on disk; `path` is relative to the root, with `/`. */
export interface RawFile {
  readonly path: string;
  /** Empty where the file was not read. */
  readonly bytes: Uint8Array;
  /** Why the file was not read; absent where it was. */
  readonly refused?: Refusal;
}

export type Refusal =
  | "unknown-file"
  | "link-outside"
  | "not-a-file"
  | "too-large"
  | "unreadable"
  | "too-many-files";

/** One parsed file that is an entry of its own: its name is its id. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly value: T;
}

/** One software entry: three voices, three files. */
export interface Software {
  readonly id: string;
  /** The folder, relative to the root, such as `catalog/software/nextcloud`. */
  readonly folder: string;
  readonly publiccode: PublicCode;
  readonly curation: Curation | null;
  readonly observations: Observations | null;
  /** A logo that lies in the folder and passed its check, as a path relative to the root. */
  readonly logo: string | null;
}

/** The closed lists with their labels, each by term id. */
export interface Vocabularies {
  readonly categories: ReadonlyMap<string, VocabularyTerm>;
  readonly scopes: ReadonlyMap<string, VocabularyTerm>;
  readonly softwareTypes: ReadonlyMap<string, VocabularyTerm>;
  readonly developmentStatuses: ReadonlyMap<string, VocabularyTerm>;
  readonly maintenanceTypes: ReadonlyMap<string, VocabularyTerm>;
  readonly platforms: ReadonlyMap<string, VocabularyTerm>;
  readonly topics: ReadonlyMap<string, VocabularyTerm>;
  readonly products: ReadonlyMap<string, Product>;
}

export type VocabularyTerm = Vocabulary["terms"][number];
export type Product = Products["products"][number];

/** What lies below `licenses/`: the records by SPDX id, and the rule by which they are decided. */
export interface Licensing {
  /** null where policy.yml is missing or broken. */
  readonly policy: Entry<LicensePolicy> | null;
  /** What may be put together. */
  readonly compatibility: Entry<LicenseCompatibility> | null;
  readonly licenses: ReadonlyMap<string, Entry<License>>;
  readonly exceptions: ReadonlyMap<string, Entry<LicenseException>>;
  readonly requests: ReadonlyMap<string, Entry<LicenseRequest>>;
}

/** Everything that parsed. What did not is in the problems beside it, and nowhere here. */
export interface Catalog {
  /** null where site.yml is missing or broken. */
  readonly site: Site | null;
  readonly software: ReadonlyMap<string, Software>;
  readonly organisations: ReadonlyMap<string, Entry<Organisation>>;
  readonly suites: ReadonlyMap<string, Entry<Suite>>;
  readonly communities: ReadonlyMap<string, Entry<Community>>;
  readonly vocabularies: Vocabularies;
  readonly licensing: Licensing;
  /** What badges are awarded by; null where the file is missing or broken. */
  readonly badgeRules: Entry<BadgeRules> | null;
  /** Every policy whose policy.yml is right, with the texts that could be read. */
  readonly policies: ReadonlyMap<string, Policy>;
}
