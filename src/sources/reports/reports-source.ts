import type { Refusal } from "../../sbom/bill.ts";
import { PASSING } from "../passing.ts";
import type { Reply, ReportPlace, Source, SourceResult, Target } from "../source.ts";
import type { SignatureVerdict } from "./attestation/signature.ts";
import { fitLists } from "./findings/fit-lists.ts";
import { REPORT_LIMITS } from "./limits.ts";
import { ANSWERABLE, observationsOf, type ReadReport } from "./observations.ts";
import { type ReportAnswer, readReport } from "./read-report.ts";

const ID = "reports";

/** Bytes that a host sent, and when it says that they were written (RFC 3339, UTC). */
export interface FetchedReport {
  readonly bytes: Uint8Array;
  readonly modified?: string;
}

export interface ReportPorts {
  /** The bytes at an address; never rejects. */
  readonly fetch: (address: string) => Promise<Reply<FetchedReport>>;
  /** Verifies signatures of attestations for the software at an address; left out: nobody does. */
  readonly judgeBundle?: (bundle: unknown, repository: string) => SignatureVerdict;
}

const IN_DOUBT = "another report of this entry, which may hold answers, is not there";

type Gap = SourceResult["unavailable"][number];
type Outcome = { readonly report: ReadReport } | { readonly gap: Gap };

/** The reports that curation.yml names: what scanners found, bills of materials, statements and attestations. */
export function createReportsSource(ports: ReportPorts): Source {
  return {
    id: ID,
    appliesTo: ({ reports }) => reports.length > 0,
    observe: (target, now) => observe(target, now, ports),
  };
}

async function observe(
  { reports, repository }: Target,
  now: string,
  { fetch, judgeBundle }: ReportPorts,
): Promise<SourceResult> {
  const read = (bytes: Uint8Array) =>
    readReport(bytes, (bundle) => judgeBundle?.(bundle, repository) ?? "unknown");
  const places = [...new Map(reports.map((place) => [place.url, place])).values()];
  const outcomes = await Promise.all(places.map((place) => outcomeOf(place, fetch, read)));
  const gaps = outcomes.flatMap((outcome) => ("gap" in outcome ? [outcome.gap] : []));
  const results = observationsOf(
    outcomes.flatMap((outcome) => ("report" in outcome ? [outcome.report] : [])),
    now,
  );
  // The document that is missing in this run may be the one that answers what the others found.
  const passing = gaps.find(({ reason }) => PASSING.has(reason));
  const doubtful = passing ? results.filter(hasOpenFindings) : [];
  const observations = results.flatMap((result) =>
    doubtful.includes(result)
      ? result.observations.filter(({ fact }) => !ANSWERABLE.includes(fact))
      : result.observations,
  );
  return {
    observations: fitLists(observations, REPORT_LIMITS.listedPerEntry),
    absent: results.flatMap(({ absent }) => absent),
    unavailable: [
      ...gaps,
      ...doubtful.map(({ place }) => ({
        ...gapAt(place.url, passing?.reason ?? "unreachable", IN_DOUBT),
        facts: ANSWERABLE,
      })),
    ],
  };
}

function hasOpenFindings({ observations }: Pick<SourceResult, "observations">): boolean {
  return observations.some(({ fact, value }) => fact === "scan/vulnerabilities" && value !== 0);
}

async function outcomeOf(
  place: ReportPlace,
  fetch: ReportPorts["fetch"],
  read: (bytes: Uint8Array) => ReportAnswer,
): Promise<Outcome> {
  const { url } = place;
  const reply = await fetch(url);
  if (reply.state === "absent") return { gap: gapAt(url, "not-found", reply.reason) };
  if (reply.state === "unavailable") return { gap: gapAt(url, reply.reason, reply.detail) };
  const { bytes, modified } = reply.value;
  const answer = read(bytes);
  if (!answer.ok) return { gap: refused(url, answer.refusal) };
  const report = { place, readings: answer.readings, sha256: await sha256Of(bytes) };
  return { report: modified === undefined ? report : { ...report, modified } };
}

function refused(url: string, { code, message }: Refusal): Gap {
  return gapAt(url, code === "too-large" ? "too-large" : "not-understood", message.en);
}

function gapAt(url: string, reason: Gap["reason"], detail: string): Gap {
  return { source: ID, reason, url, detail };
}

/** In hexadecimal digits; by the platform, so that it runs in a browser, too. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
