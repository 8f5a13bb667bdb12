import { decide } from "../../../licenses/policy/decide.ts";
import type { License } from "../../../schema/generated/license.ts";
import { familyOf } from "../../view/license/family-of.ts";
import { kindOf } from "../../view/license/shelf.ts";
import type { BookFile } from "../license-data/files.ts";
import { distanceOf, folded, NOT_FOUND } from "../license-field/names.ts";
import type { SearchState } from "../search/state.ts";

/** A license with what it can be found by. */
export interface FoundLicense {
  readonly id: string;
  readonly license: License;
  readonly outcome: string;
}

/** A license, and the spellings of its names. */
export interface SearchableLicense extends FoundLicense {
  readonly keys: readonly string[];
}

/** The licenses of a book in the order of their ids, decided for the day (YYYY-MM-DD) as the static list has them. */
export function searchable(
  { licenses, policy }: BookFile,
  asOf: string,
): readonly SearchableLicense[] {
  const collator = new Intl.Collator("en", { numeric: true });
  return Object.entries(licenses)
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([id, license]) => ({
      id,
      license,
      outcome: decide(license, policy, asOf, kindOf(license.family)).outcome,
      keys: [id, license.name, ...(license.shortNames ?? [])].map(folded),
    }));
}

/**
 * The licenses with every chosen value whose names contain every word, those first that are called or begin as the
 * words say. Facets are `family`, `decision` and the ids of authorities; of two values of one facet either is enough.
 */
export function filterLicenses(
  all: readonly SearchableLicense[],
  { query, chosen }: Pick<SearchState, "query" | "chosen">,
): readonly FoundLicense[] {
  const words = query.split(/\s+/u).map(folded).filter(Boolean);
  const whole = folded(query);
  const facets = Object.entries(chosen);
  const found = all.filter(
    (each) =>
      facets.every(([facet, values]) => values.some((value) => hasValue(each, facet, value))) &&
      (words.every((word) => each.keys.some((key) => key.includes(word))) ||
        distance(each, whole) < NOT_FOUND),
  );
  if (whole === "") return found;
  const ranked = found.map((each) => ({ each, distance: distance(each, whole) }));
  return ranked.sort((a, b) => a.distance - b.distance).map(({ each }) => each);
}

function distance({ keys }: SearchableLicense, sought: string): number {
  return Math.min(...keys.map((key) => distanceOf(key, sought)));
}

function hasValue({ license, outcome }: FoundLicense, facet: string, value: string): boolean {
  if (facet === "family") return familyOf(license) === value;
  if (facet === "decision") return outcome === value;
  const said = Object.hasOwn(license.evidence ?? {}, facet) ? license.evidence?.[facet] : undefined;
  return said?.says.includes(value) ?? false;
}
