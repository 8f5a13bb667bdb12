import type { Refusal } from "../../sbom/bill.ts";
import { type Content, contentOf, dataOf, yamlContent } from "../../sbom/content.ts";
import { decodeText } from "../../sbom/decode.ts";
import { EMPTY, UNKNOWN_FORMAT } from "../../sbom/refusals.ts";
import { Refused } from "../../sbom/refused.ts";
import { field, isMap } from "../../sbom/value.ts";
import {
  JUDGES_NOTHING,
  type JudgeSignature,
  type SignatureVerdict,
} from "./attestation/signature.ts";
import { REPORT_FORMATS } from "./formats.ts";
import { otherReport } from "./other-reports.ts";
import type { ReportReading } from "./reading.ts";
import { EMPTY_REPORT, UNKNOWN_REPORT } from "./refusals.ts";
import type { ReadContext } from "./report-format.ts";

/** A bill in a statement in an envelope in a bundle: more layers than that nobody makes. */
const MAX_LAYERS = 5;

/** What sbom says of bills of materials, said of reports. */
const OWN_WORDS: ReadonlyMap<Refusal, Refusal> = new Map([
  [EMPTY, EMPTY_REPORT],
  [UNKNOWN_FORMAT, UNKNOWN_REPORT],
]);

export type ReportAnswer =
  | { readonly ok: true; readonly readings: readonly ReportReading[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What a report says, from its bytes: formats are told apart by their content. An attestation is one reading and
 * what it holds another; every other file is one. Answers a refusal for everything else, never throws, and stays
 * within the limits. Needs no network and no disk. Signatures are verified only where `judgeSignature` does so.
 */
export function readReport(
  bytes: Uint8Array,
  judgeSignature: JudgeSignature = JUDGES_NOTHING,
): ReportAnswer {
  try {
    const content = contentOf(decodeText(bytes), "everything");
    const context = { judgeSignature: remembering(judgeSignature) };
    return { ok: true, readings: read(content, context, 0) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, refusal: OWN_WORDS.get(error.refusal) ?? error.refusal };
  }
}

/** Verifying takes its time, and what an attestation holds is looked at after the attestation itself. */
function remembering(judge: JudgeSignature): JudgeSignature {
  const known = new WeakMap<object, SignatureVerdict>();
  return (bundle) => {
    if (typeof bundle !== "object" || bundle === null) return judge(bundle);
    const verdict = known.get(bundle) ?? judge(bundle);
    known.set(bundle, verdict);
    return verdict;
  };
}

function read(content: Content, context: ReadContext, layers: number): readonly ReportReading[] {
  const format = REPORT_FORMATS.find(({ recognises }) => recognises(content));
  if (format) {
    const outer = format.read(content, context);
    const inside = layers < MAX_LAYERS ? (format.inside?.(content, context) ?? []) : [];
    return [outer, ...inside.flatMap((each) => readInner(each, outer, context, layers + 1))];
  }
  const fromYaml = yamlContent(content);
  if (fromYaml !== content) return read(fromYaml, context, layers);
  // GitHub's answer with the bill of materials of a repository.
  const bill = field(dataOf(content), "sbom");
  if (isMap(bill) && layers === 0) {
    return read({ type: "value", syntax: "JSON", value: bill }, context, 1);
  }
  throw new Refused(otherReport(content) ?? UNKNOWN_REPORT);
}

/** What is inside an attestation may be anything; what cannot be read takes nothing from the rest. */
function readInner(
  content: Content,
  outer: ReportReading,
  context: ReadContext,
  layers: number,
): readonly ReportReading[] {
  try {
    return read(content, context, layers).map((each) => attached(each, outer));
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

/** A document is about what it is attached to, where it does not say something else itself. */
function attached(inner: ReportReading, outer: ReportReading): ReportReading {
  return {
    ...inner,
    time: inner.time ?? outer.time,
    subject: { ...outer.subject, ...inner.subject },
    names: [...new Set([...inner.names, ...outer.names])],
    trust: outer.trust === "attested" ? "attested" : inner.trust,
  };
}
