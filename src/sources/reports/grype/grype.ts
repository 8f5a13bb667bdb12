import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed, TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, rawText } from "../../../sbom/value.ts";
import { VULNERABILITY_FACTS } from "../findings/vulnerability-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { scannedImage } from "../values/image.ts";
import { momentOf } from "../values/moment.ts";
import { digestOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { findingOf, ignoredFinding } from "./match.ts";

/** `grype -o json` of any version; xeol writes the same keys and another name. */
export const GRYPE: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    if (!Object.hasOwn(Object(value), "matches")) return false;
    const name = at(value, "descriptor", "name");
    const matches = items(field(value, "matches"));
    return name === "grype" || (name === undefined && matches.length > 0 && matches.every(isMatch));
  },
  read: readGrype,
};

function isMatch(each: unknown): boolean {
  return isMap(field(each, "vulnerability")) && isMap(field(each, "artifact"));
}

function readGrype(content: Content): ReportReading {
  const value = dataOf(content);
  const matches = field(value, "matches") ?? [];
  if (!Array.isArray(matches)) throw new Refused(malformed("Grype", "matches"));
  const ignored = items(field(value, "ignoredMatches"));
  if (matches.length + ignored.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  const common = {
    tool: toolOf("Grype", at(value, "descriptor", "version"), databaseOf(value)),
    time: momentOf(at(value, "descriptor", "timestamp")),
    knowsFixes: true,
  };
  // It found no package to look up: not even the kind of source is known.
  const source = rawText(at(value, "source", "type")) ?? "unknown";
  if (source === "unknown" && matches.length === 0) {
    return reading("grype", { ...common, scanned: false, absent: VULNERABILITY_FACTS });
  }
  return reading("grype", {
    ...common,
    ...(isMap(at(value, "source", "target")) ? imageOf(at(value, "source", "target")) : {}),
    findings: [...matches.flatMap(findingOf), ...ignored.flatMap(ignoredFinding)],
  });
}

/** When its database was made: it decides what can be found. */
function databaseOf(value: unknown): string | null {
  const db = at(value, "descriptor", "db");
  const built = momentOf(field(db, "built") ?? at(db, "status", "built"));
  return built === null ? null : `database of ${built.slice(0, 10)}`;
}

/** The digest of a registry first; that of the manifest is another one where the image came from a daemon. */
function imageOf(target: unknown): Pick<ReportReading, "subject" | "names"> {
  const digests = [...items(field(target, "repoDigests")), field(target, "manifestDigest")];
  const references = [
    ...items(field(target, "repoDigests")),
    ...items(field(target, "tags")),
    field(target, "userInput"),
  ];
  const image = scannedImage(references, digests);
  const own = digestOf(field(target, "imageID"));
  return own === null ? image : { ...image, names: [...image.names, own] };
}
