import { type Content, dataOf } from "../../../sbom/content.ts";
import { CYCLONEDX as BILL } from "../../../sbom/formats/cyclonedx.ts";
import { billOf } from "../../../sbom/read.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, items, rawText } from "../../../sbom/value.ts";
import type { Subject } from "../../../schema/generated/observations.ts";
import { statementFacts } from "../findings/statement-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { parsePackageUrl } from "../values/package-url.ts";
import { digestOf, subjectOf } from "../values/subject.ts";
import { toolIn } from "./producer.ts";
import { componentsByRef } from "./references.ts";
import { findingsOf, statementsOf } from "./vulnerability.ts";
import { vulnerableValue } from "./xml.ts";

/**
 * CycloneDX 1.0 to 1.7 (ECMA-424): the components of a bill, the vulnerabilities in it, and the statements on them
 * (VEX). A document without components whose vulnerabilities are all judged is nothing but statements.
 */
export const CYCLONEDX: ReportFormat = { recognises: BILL.recognises, read: readCyclonedx };

function readCyclonedx(content: Content): ReportReading {
  const bill = billOf(content);
  const bom = content.type === "markup" ? vulnerableValue(content.root) : dataOf(content);
  const listed = items(field(bom, "vulnerabilities"));
  if (listed.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  const components = componentsByRef(bom);
  const statements = statementsOf(listed, components);
  const count = bill?.components.length ?? 0;
  const isVex = count === 0 && listed.length > 0 && listed.every(isJudged);
  return reading("cyclonedx", {
    tool: toolIn(bom),
    time: momentOf(at(bom, "metadata", "timestamp")),
    ...rootOf(bom),
    // Some programs write an empty list into every bill, whether they looked or not.
    findings: isVex || listed.length === 0 ? null : findingsOf(listed, components),
    statements,
    facts: [
      ...(count > 0 ? [{ fact: "scan/components", value: count } as const] : []),
      ...statementFacts(statements),
    ],
    absent: count > 0 || listed.length > 0 ? [] : ["scan/components"],
    trust: isVex ? "declared" : "scanned",
  });
}

function isJudged(vulnerability: unknown): boolean {
  return rawText(at(vulnerability, "analysis", "state")) !== null;
}

/** What the bill is about: its digest, its version where that is one of a release, and how others refer to it. */
function rootOf(bom: unknown): Pick<ReportReading, "subject" | "names"> {
  const root = at(bom, "metadata", "component");
  const purl = line(field(root, "purl"));
  const url = purl === null ? null : parsePackageUrl(purl);
  const version = rawText(field(root, "version"));
  const properties = items(field(root, "properties"));
  const named = (name: RegExp) =>
    properties
      .filter((each) => name.test(rawText(field(each, "name")) ?? ""))
      .map((each) => field(each, "value"));
  const digests = [
    ...named(/^aquasecurity:trivy:RepoDigest$/u),
    ...[url?.version, version, hashOf(root)],
    ...named(/^aquasecurity:trivy:ImageID$/u),
  ].map(digestOf);
  const known = [...new Set(digests.filter((each) => each !== null))];
  return {
    subject: subjectOf({ digest: known[0], tag: releaseOf(version) }),
    names: [...known, ...(purl === null ? [] : [purl]), ...linksTo(bom, root)],
  };
}

/** `1.0.0`, `v2`; not the name of a branch, and no digest. */
function releaseOf(version: string | null): Subject["tag"] | null {
  return version !== null && /^v?\d[\w.+-]{0,60}$/u.test(version) ? version : null;
}

function hashOf(root: unknown): string | null {
  const found = items(field(root, "hashes")).find((each) => field(each, "alg") === "SHA-256");
  const hash = rawText(field(found, "content"));
  return hash === null ? null : `sha256:${hash}`;
}

/** BOM-Link: `urn:cdx:serial/version`, with `#reference` for a part. */
function linksTo(bom: unknown, root: unknown): readonly string[] {
  const serial = /^urn:uuid:([\w-]{1,60})$/u.exec(rawText(field(bom, "serialNumber")) ?? "")?.[1];
  if (serial === undefined) return [];
  const link = `urn:cdx:${serial}/${rawText(field(bom, "version")) ?? "1"}`;
  const reference = line(field(root, "bom-ref"));
  return reference === null ? [link] : [link, `${link}#${reference}`];
}
