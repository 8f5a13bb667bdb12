import { packageUrl } from "../../../sbom/package-url.ts";
import { field, items, name, rawText } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { line } from "../values/line.ts";

/** Types of package URLs by OSV's ecosystems, where they are called otherwise (purl-spec, types). */
const TYPES: Readonly<Record<string, string>> = {
  "crates.io": "cargo",
  Go: "golang",
  Maven: "maven",
  NuGet: "nuget",
  npm: "npm",
  Packagist: "composer",
  PyPI: "pypi",
  RubyGems: "gem",
  Pub: "pub",
  Hex: "hex",
  Hackage: "hackage",
  CRAN: "cran",
  SwiftURL: "swift",
};

/** The package URL of a package; null of distributions, whose package URLs need more than is known here. */
export function purlOfPackage(described: unknown): string | null {
  const ecosystem = name(field(described, "ecosystem")) ?? "";
  const type = Object.hasOwn(TYPES, ecosystem) ? TYPES[ecosystem] : undefined;
  const own = name(field(described, "name"));
  const version = name(field(described, "version"));
  if (type === undefined || own === null || version === null) return null;
  // Maven's coordinates are `group:artifact`; PyPI's names are the same in any case, with any of -_. between.
  const path = type === "maven" ? own.replace(":", "/") : own;
  const plain = type === "pypi" ? path.toLowerCase().replace(/[-_.]+/gu, "-") : path;
  return line(packageUrl(type, plain, version));
}

/** The versions in which records say that a package is fixed (OSV schema, affected[].ranges[].events[].fixed). */
export function fixesIn(records: readonly unknown[], described: unknown): readonly string[] {
  const ecosystem = familyOf(field(described, "ecosystem"));
  const own = rawText(field(described, "name"));
  const found = records.flatMap((record) =>
    items(field(record, "affected"))
      .filter((each) => {
        const about = field(each, "package");
        return (
          rawText(field(about, "name")) === own && familyOf(field(about, "ecosystem")) === ecosystem
        );
      })
      .flatMap((each) => items(field(each, "ranges")))
      // A commit that fixes it is no version that anybody could install.
      .filter((range) => field(range, "type") !== "GIT")
      .flatMap((range) => items(field(range, "events")))
      .flatMap((event) => line(field(event, "fixed")) ?? []),
  );
  return [...new Set(found)].slice(0, REPORT_LIMITS.perFinding);
}

/** `Debian:12` without its release, which reports and records write differently. */
function familyOf(ecosystem: unknown): string {
  return rawText(ecosystem)?.split(":")[0] ?? "";
}
