import { type Content, dataOf } from "../../../sbom/content.ts";
import { LIMITS } from "../../../sbom/limits.ts";
import { at, field, isMap, items, pairs, rawText } from "../../../sbom/value.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { type AttestedKind, kindOfType } from "./kinds.ts";

/** How Sigstore, cosign and BuildKit annotate what an attestation attests. */
const PREDICATE_TYPE =
  /^(?:dev\.sigstore\.bundle\.predicateType|predicateType|in-toto\.io\/predicate-type)$/u;

/**
 * What a registry says is attached to an image: the index of its referrers (OCI distribution 1.1), or the manifest of
 * its attestations. It names their kinds; the attestations themselves are other files.
 */
export const REFERRERS: ReportFormat = {
  recognises: (content) => kindsIn(dataOf(content)).size > 0,
  read: readReferrers,
};

function readReferrers(content: Content): ReportReading {
  const value = dataOf(content);
  const kinds = [...kindsIn(value)].filter((kind) => kind !== "scan");
  return reading("referrers", {
    tool: toolOf("OCI registry", null),
    subject: subjectOf({ digest: at(value, "subject", "digest") }),
    facts: kinds.map((kind) => ({ fact: `attestation/${kind}` as const, value: true })),
    trust: "observed",
  });
}

function kindsIn(value: unknown): ReadonlySet<AttestedKind> {
  if (!isMap(value) || field(value, "schemaVersion") === undefined) return new Set();
  const listed = [...items(field(value, "manifests")), ...items(field(value, "layers")), value];
  // A bill that is attached as it is, without an attestation around it, has another mark and does not count.
  const types = listed
    .slice(0, LIMITS.envelopes)
    .flatMap((each) => pairs(field(each, "annotations")))
    .filter(([key]) => PREDICATE_TYPE.test(key))
    .map(([, text]) => rawText(text) ?? "");
  return new Set(types.flatMap((type) => kindOfType(type) ?? []));
}
