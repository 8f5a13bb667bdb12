import { LIMITS } from "../../../sbom/limits.ts";

/** The parts of a package URL that tell packages apart. */
export interface PackageUrl {
  /** Type, namespace and name, such as `npm/@scope/name`. */
  readonly path: string;
  readonly version: string | null;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** The names of Docker's own registry. */
const DOCKER_HUB =
  /^(?:(?:index\.|registry-1\.|registry\.hub\.)?docker\.(?:io|com)(?:\/|$))?(?:library(?:\/|$))?/u;

/** A package URL (purl-spec 1.0) in its parts, decoded; null of anything else. */
export function parsePackageUrl(text: string): PackageUrl | null {
  const url = /^pkg:\/*([^?#]+)(?:\?([^#]*))?(?:#.*)?$/u.exec(text.slice(0, LIMITS.name));
  if (!url) return null;
  const [, whole = "", query = ""] = url;
  const at = whole.indexOf("@", whole.lastIndexOf("/") + 1);
  const path = at === -1 ? whole : whole.slice(0, at);
  const [type = "", ...names] = path.split("/").filter((part) => part !== "");
  if (names.length === 0) return null;
  const version = at === -1 ? "" : decoded(whole.slice(at + 1));
  return {
    path: [type.toLowerCase(), ...names.map(decoded)].join("/"),
    version: version === "" ? null : version,
    qualifiers: qualifiersIn(query, names.at(-1) ?? ""),
  };
}

/**
 * Whether a package is one of those that a statement means: the same path, the version and each qualifier where
 * both state one. A statement without a version means all of them.
 */
export function isMeant(stated: PackageUrl, actual: PackageUrl): boolean {
  if (stated.path !== actual.path) return false;
  if (stated.version !== null && !sameVersion(stated.version, actual.version ?? "")) return false;
  return [...stated.qualifiers].every(([key, value]) => {
    const own = actual.qualifiers.get(key);
    return own === undefined || own === value;
  });
}

/** Go writes `v1.2.0`, some scanners leave the v out. */
export function sameVersion(left: string, right: string): boolean {
  return left.replace(/^v(?=\d)/u, "") === right.replace(/^v(?=\d)/u, "");
}

function qualifiersIn(query: string, name: string): ReadonlyMap<string, string> {
  const pairs = query.split("&").flatMap((pair): (readonly [string, string])[] => {
    const [key = "", value = ""] = pair.split("=", 2);
    if (key === "" || value === "") return [];
    const text = decoded(value);
    return [[key, key === "repository_url" ? registryOf(text, name) : text]];
  });
  return new Map(pairs);
}

/** Some write the image's name at the end of `repository_url`, as the specification says, and some do not. */
function registryOf(address: string, name: string): string {
  const path = address.replace(DOCKER_HUB, "");
  return path === name || path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
