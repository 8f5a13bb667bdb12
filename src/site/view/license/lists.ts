import type { Lang, SiteData } from "../../site-data.ts";
import { pageParameters } from "../paging.ts";
import type { StaticPath } from "../paths.ts";
import { familyOf } from "./family-of.ts";
import { inIdOrder, licenseShelf, type ShelvedLicense } from "./shelf.ts";

/** One list of licenses: all, those of a family, with an outcome, or of which an authority says something; or the exceptions. */
export interface LicenseList {
  readonly type: "all" | "family" | "decision" | "authority" | "exceptions";
  /** The family, the outcome, or authority and statement as `osi/approved`; empty where the type says everything. */
  readonly value: string;
  /** The address below `licenses/`, ending in a slash, or empty. */
  readonly address: string;
  readonly total: number;
}

/** The address of a list below the language. */
export function listAddress(type: LicenseList["type"], value = ""): string {
  if (type === "all") return "licenses/";
  return type === "exceptions" ? "licenses/exceptions/" : `licenses/${type}/${value}/`;
}

/** Every list that has something in it, and the one of everything. */
export function licenseLists(data: SiteData): readonly LicenseList[] {
  const shelf = licenseShelf(data);
  const list = (type: LicenseList["type"], value: string, total: number): LicenseList => ({
    type,
    value,
    address: listAddress(type, value).slice("licenses/".length),
    total,
  });
  const families = Map.groupBy(shelf, ({ license }) => familyOf(license));
  const outcomes = Map.groupBy(shelf, ({ decision }) => decision.outcome);
  const bySize = <T>(groups: Map<string, readonly T[]>) =>
    [...groups].sort((a, b) => b[1].length - a[1].length);
  return [
    list("all", "", shelf.length),
    ...bySize(families).map(([value, found]) => list("family", value, found.length)),
    ...bySize(outcomes).map(([value, found]) => list("decision", value, found.length)),
    ...[...bySaying(data)].map(([value, found]) => list("authority", value, found.length)),
    list("exceptions", "", data.catalog.licensing.exceptions.size),
  ];
}

const sayings = new WeakMap<SiteData, ReadonlyMap<string, readonly ShelvedLicense[]>>();

/** The licenses by what authorities say of them, in the order of the policy; what nobody says is not there. */
function bySaying(data: SiteData): ReadonlyMap<string, readonly ShelvedLicense[]> {
  const known = sayings.get(data);
  if (known) return known;
  const authorities = data.catalog.licensing.policy?.value.authorities ?? [];
  const made = authorities.flatMap(({ id: authority, statements }) =>
    statements.map(({ id }) => {
      const found = licenseShelf(data).filter(({ license }) =>
        license.evidence?.[authority]?.says.includes(id),
      );
      return [`${authority}/${id}`, found] as const;
    }),
  );
  const present = new Map(made.filter(([, found]) => found.length > 0));
  sayings.set(data, present);
  return present;
}

/** The licenses of a list. */
export function licensesOf(
  data: SiteData,
  { type, value }: LicenseList,
): readonly ShelvedLicense[] {
  const shelf = licenseShelf(data);
  if (type === "all") return shelf;
  if (type === "authority") return bySaying(data).get(value) ?? [];
  return shelf.filter((each) =>
    type === "family" ? familyOf(each.license) === value : each.decision.outcome === value,
  );
}

/** The exceptions in the order of their ids. */
export function exceptionsOf({ catalog }: SiteData) {
  return inIdOrder([...catalog.licensing.exceptions.values()]);
}

/** Every page of every list in each language; `list` is the address below `licenses/`. */
export function licenseListPaths(
  data: SiteData,
): StaticPath<{ lang: Lang; list: string | undefined }>[] {
  const addresses = licenseLists(data).flatMap(({ address, total }) =>
    pageParameters(total).map((page) => `${address}${page ?? ""}`.replace(/\/$/u, "") || undefined),
  );
  return data.site.languages.flatMap((lang) =>
    addresses.map((list) => ({ params: { lang, list } })),
  );
}

/** The list and the number of its page that an address below `licenses/` means; throws where there is none. */
export function findList(
  data: SiteData,
  parameter: string | undefined,
): { readonly list: LicenseList; readonly page: number } {
  const [, path = "", number] = /^(.*?)(?:(?:^|\/)page\/(\d+))?$/u.exec(parameter ?? "") ?? [];
  const address = path === "" ? "" : `${path}/`;
  const list = licenseLists(data).find((each) => each.address === address);
  if (list === undefined) throw new Error(`No list of licenses ${parameter}`);
  return { list, page: number === undefined ? 1 : Number(number) };
}
