import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items } from "../../../sbom/value.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { scannedImage } from "../values/image.ts";
import { momentOf } from "../values/moment.ts";
import { commitOf, digestOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { factsIn, findingsIn } from "./results.ts";

/**
 * `trivy --format json`: a list of targets up to 0.19, since 0.20 a map. `SchemaVersion` has stayed 2 and tells
 * nothing; a scan without any finding has no `Results`.
 */
export const TRIVY: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    if (Array.isArray(value)) return value.length > 0 && value.every(isTarget);
    const results = items(field(value, "Results"));
    const isNamed = ["SchemaVersion", "ArtifactName"].every(
      (key) => field(value, key) !== undefined,
    );
    return isNamed || (results.length > 0 && results.every(isTarget));
  },
  read: readTrivy,
};

function isTarget(value: unknown): boolean {
  return typeof field(value, "Target") === "string";
}

function readTrivy(content: Content): ReportReading {
  const value = dataOf(content);
  const results = Array.isArray(value) ? value : (field(value, "Results") ?? []);
  if (!Array.isArray(results)) throw new Refused(malformed("Trivy", "Results"));
  const version = at(value, "Trivy", "Version");
  const isImage = field(value, "ArtifactType") === "container_image";
  return reading("trivy", {
    tool: toolOf("Trivy", version),
    time: momentOf(field(value, "CreatedAt")),
    ...(isImage ? imageOf(value) : { subject: repositoryOf(value) }),
    findings: findingsIn(results.filter(isMap)),
    knowsFixes: true,
    facts: factsIn(results.filter(isMap)),
  });
}

/** The digest of the registry binds; the digests of the configuration are only names of the same image. */
function imageOf(value: unknown): Pick<ReportReading, "subject" | "names"> {
  const metadata = field(value, "Metadata");
  const digests = items(field(metadata, "RepoDigests"));
  const image = scannedImage([...digests, ...items(field(metadata, "RepoTags"))], digests);
  const others = [field(metadata, "ImageID"), field(value, "ArtifactID")].map(digestOf);
  return { ...image, names: [...image.names, ...others.filter((each) => each !== null)] };
}

function repositoryOf(value: unknown): ReportReading["subject"] {
  const commit = commitOf(at(value, "Metadata", "Commit"));
  return commit === null ? {} : { commit };
}
