import type { Entry } from "../../../catalog/catalog.ts";
import { type Decision, decide } from "../../../licenses/policy/decide.ts";
import type { License } from "../../../schema/generated/license.ts";
import type { LicenseKind } from "../../../schema/generated/license-policy.ts";
import type { SiteData } from "../../site-data.ts";

export type LicenseFamily = NonNullable<License["family"]>;

/** One license with what is decided about it, for the kind of work that it was made for. */
export interface ShelvedLicense {
  readonly id: string;
  readonly license: License;
  readonly kind: LicenseKind;
  readonly decision: Decision;
}

const shelves = new WeakMap<SiteData, readonly ShelvedLicense[]>();

/** All licenses in the order of their ids; decided once for a build. */
export function licenseShelf(data: SiteData): readonly ShelvedLicense[] {
  const known = shelves.get(data);
  if (known) return known;
  const made = inIdOrder([...data.catalog.licensing.licenses.values()]).map(({ id, value }) => {
    const kind = kindOf(value.family);
    return { id, license: value, kind, decision: decisionFor(data, value, kind) };
  });
  shelves.set(data, made);
  return made;
}

/** What is decided about a license for a kind of work on the day of the site's data. */
export function decisionFor(data: SiteData, license: License, kind: LicenseKind): Decision {
  const policy = data.catalog.licensing.policy?.value ?? null;
  return decide(license, policy, data.facts.asOf, kind);
}

/** The kind of work for which licenses of a family are made. */
export function kindOf(family: LicenseFamily | undefined): LicenseKind {
  switch (family) {
    case "content":
      return "documentation";
    case "data":
      return "data";
    case "font":
      return "fonts";
    default:
      return "software";
  }
}

/** Records in the order in which people look ids up: letter case does not count, numbers by their value. */
export function inIdOrder<T>(records: readonly Entry<T>[]): readonly Entry<T>[] {
  const collator = new Intl.Collator("en", { numeric: true });
  return records.toSorted((a, b) => collator.compare(a.id, b.id) || (a.id < b.id ? -1 : 1));
}
