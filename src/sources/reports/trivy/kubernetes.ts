import { type Content, dataOf } from "../../../sbom/content.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, rawText } from "../../../sbom/value.ts";
import { counted } from "../findings/vulnerability-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type Finding, type ReportReading, reading, type StatedFact } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { scannedImage } from "../values/image.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { severityOf } from "../values/severity.ts";
import { toolOf } from "../values/tool.ts";
import { factsIn, findingsIn } from "./results.ts";

const GROUP = /^aquasecurity\.github\.io\//u;

/** The resources of Trivy's operator, one or a list of them, and `trivy k8s --format json`. */
export const TRIVY_KUBERNETES: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    const resources = resourcesIn(value);
    return (resources.length > 0 && resources.every(isResource)) || isCluster(value);
  },
  read: (content) => {
    const value = dataOf(content);
    return isCluster(value) ? readCluster(value) : readResources(resourcesIn(value));
  },
  inside: (content: Content) =>
    resourcesIn(dataOf(content)).flatMap((each): readonly Content[] => {
      const bill = at(each, "report", "components");
      return isMap(bill) ? [{ type: "value", syntax: "JSON", value: bill }] : [];
    }),
};

/** `kubectl get -o json` gives a resource, or a list of them. */
function resourcesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return field(value, "kind") === "List" ? items(field(value, "items")) : [value];
}

function isResource(value: unknown): boolean {
  return GROUP.test(rawText(field(value, "apiVersion")) ?? "") && isMap(field(value, "report"));
}

function isCluster(value: unknown): boolean {
  const lists = ["Resources", "Vulnerabilities", "Misconfigurations"];
  return (
    field(value, "ClusterName") !== undefined &&
    lists.some((key) => Array.isArray(field(value, key)))
  );
}

/** Up to 0.30 vulnerabilities and misconfigurations apart, later together in `Resources`. */
function readCluster(value: unknown): ReportReading {
  const resources = ["Resources", "Vulnerabilities", "Misconfigurations"].flatMap((key) =>
    items(field(value, key)),
  );
  const results = resources.flatMap((each) => items(field(each, "Results"))).filter(isMap);
  return reading("trivy-kubernetes", {
    tool: toolOf("Trivy", null),
    findings: findingsIn(results),
    knowsFixes: true,
    facts: factsIn(results),
  });
}

function readResources(resources: readonly unknown[]): ReportReading {
  const reports = resources.map((each) => field(each, "report"));
  const [first] = reports;
  const times = reports.map((each) => momentOf(field(each, "updateTimestamp")));
  const isAlone = reports.length === 1;
  return reading("trivy-kubernetes", {
    tool: toolOf(at(first, "scanner", "name") ?? "Trivy", at(first, "scanner", "version")),
    // The oldest of several: none of them is older than that.
    time: times.includes(null) ? null : (times.toSorted()[0] ?? null),
    ...(isAlone ? imageOf(first) : {}),
    findings: vulnerabilitiesIn(reports),
    knowsFixes: true,
    facts: [
      ...countOf("scan/misconfigurations", reports, "checks", "checkID"),
      ...countOf("scan/secrets", reports, "secrets", "ruleID"),
    ],
  });
}

function imageOf(report: unknown): Pick<ReportReading, "subject" | "names"> {
  const artifact = field(report, "artifact");
  const path = [at(report, "registry", "server"), field(artifact, "repository")].map(rawText);
  const tag = rawText(field(artifact, "tag"));
  const reference = path.includes(null) ? null : `${path.join("/")}${tag ? `:${tag}` : ""}`;
  return scannedImage([reference], [field(artifact, "digest")]);
}

function vulnerabilitiesIn(reports: readonly unknown[]): readonly Finding[] | null {
  const about = reports.filter((each) => field(each, "vulnerabilities") !== undefined);
  if (about.length === 0) return null;
  const listed = about.flatMap((each) => items(field(each, "vulnerabilities")));
  if (listed.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  return listed.flatMap(findingOf);
}

function findingOf(each: unknown): readonly Finding[] {
  const id = line(field(each, "vulnerabilityID"));
  if (id === null) return [];
  const fixed = line(field(each, "fixedVersion"));
  return [
    {
      id,
      aliases: [],
      severity: severityOf(field(each, "severity")),
      ratedBy: null,
      affected: {
        purl: line(field(each, "packagePURL")),
        name: line(field(each, "resource")),
        version: line(field(each, "installedVersion")),
      },
      fixedIn: fixed === null ? [] : fixed.split(", ").slice(0, REPORT_LIMITS.perFinding),
      answer: null,
    },
  ];
}

function countOf(
  fact: StatedFact["fact"],
  reports: readonly unknown[],
  list: string,
  key: string,
): readonly StatedFact[] {
  const about = reports.filter((each) => field(each, list) !== undefined);
  if (about.length === 0) return [];
  const found = about.flatMap((each) => items(field(each, list)));
  if (found.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  // YAML is read as text only.
  const failed = found.filter(
    (each) => ![true, "true"].some((is) => is === field(each, "success")),
  );
  return [
    counted(
      fact,
      failed.flatMap((each) => {
        const id = line(field(each, key));
        return id === null ? [] : [{ id, severity: severityOf(field(each, "severity")) }];
      }),
    ),
  ];
}
