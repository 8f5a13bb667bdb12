import type { License } from "../schema/generated/license.ts";
import type { LicenseException } from "../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../schema/generated/license-request.ts";

/** Everything that verdicts come from, as plain JSON: the same for pages, the browser and the command line. */
export interface LicenseBook {
  readonly policy: LicensePolicy | null;
  /** By SPDX id. */
  readonly licenses: Readonly<Record<string, License>>;
  /** By SPDX id. */
  readonly exceptions: Readonly<Record<string, LicenseException>>;
  /** In the order of their files. */
  readonly requests: readonly LicenseRequest[];
}

interface RecordOf<T> {
  readonly id: string;
  readonly value: T;
}

/** Records as the catalogue has them. */
export interface LicenseRecords {
  readonly policy: RecordOf<LicensePolicy> | null;
  readonly licenses: ReadonlyMap<string, RecordOf<License>>;
  readonly exceptions: ReadonlyMap<string, RecordOf<LicenseException>>;
  readonly requests: ReadonlyMap<string, RecordOf<LicenseRequest>>;
}

/** The book of the records of a catalogue. */
export function licenseBook(records: LicenseRecords): LicenseBook {
  return {
    policy: records.policy?.value ?? null,
    licenses: byId(records.licenses),
    exceptions: byId(records.exceptions),
    requests: [...records.requests.values()].map(({ value }) => value),
  };
}

function byId<T>(records: ReadonlyMap<string, RecordOf<T>>): Readonly<Record<string, T>> {
  return Object.fromEntries([...records.values()].map(({ id, value }) => [id, value]));
}
