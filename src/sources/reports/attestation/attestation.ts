import { type Content, contentOf, dataOf } from "../../../sbom/content.ts";
import { refusal } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { field, isMap, items, rawText } from "../../../sbom/value.ts";
import type { Subject, Trust } from "../../../schema/generated/observations.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading, type StatedFact } from "../reading.ts";
import { notAReport } from "../refusals.ts";
import type { ReadContext, ReportFormat } from "../report-format.ts";
import { impersonal } from "../values/line.ts";
import { toolOf } from "../values/tool.ts";
import { kindOf } from "./kinds.ts";
import { provenanceOf } from "./provenance.ts";
import { isAttestation, type SignedStatement, statementsIn } from "./statements.ts";
import { digestsOf } from "./subjects.ts";

const ABOUT_SOMETHING_ELSE = notAReport(
  [
    "eine Bescheinigung (in-toto) über etwas anderes als Stückliste, Schwachstellen oder Herkunft",
    "an attestation (in-toto) of something else than a bill of materials, vulnerabilities or provenance",
  ],
  [
    "Die Bescheinigung mit Stückliste, Stellungnahmen (VEX), Suchergebnis oder Herkunft (SLSA) nennen.",
    "Name the attestation with a bill of materials, statements (VEX), scan result or provenance (SLSA).",
  ],
);

const BAD_SIGNATURE = refusal(
  "malformed",
  [
    "Die Signatur der Bescheinigung passt nicht zu ihrem Inhalt; jemand hat ihn verändert.",
    "The signature of the attestation does not fit its content; somebody has changed it.",
  ],
  [
    "Die Bescheinigung so nennen, wie sie ausgestellt wurde, und herausfinden, wer sie verändert hat.",
    "Name the attestation as it was issued, and find out who has changed it.",
  ],
);

/**
 * Attestations (in-toto): what is attested, of what, and who built it; what they hold is read as a report of its own.
 * Where nobody has verified the signature, anybody could have written them. One with a bad signature does not count.
 */
export const ATTESTATION: ReportFormat = {
  recognises: (content) => isAttestation(dataOf(content)),
  read: readAttestations,
  inside: (content, context) => judgedIn(content, context).flatMap(predicateContent),
};

/** A statement with what is known of its signature. */
interface Judged extends SignedStatement {
  readonly trust: Trust;
}

function judgedIn(content: Content, { judgeSignature }: ReadContext): readonly Judged[] {
  const all = statementsIn(dataOf(content));
  const judged = all.flatMap((each): readonly Judged[] => {
    const verdict = each.isSigned ? judgeSignature(each.wrapping) : "unknown";
    if (verdict === "bad") return [];
    if (verdict === "own") return [{ ...each, trust: "attested" }];
    // Without a signature it is nothing but somebody's word.
    return [{ ...each, trust: each.isSigned ? "observed" : "declared" }];
  });
  if (all.length > 0 && judged.length === 0) throw new Refused(BAD_SIGNATURE);
  return judged;
}

/** The least of them: what is said of all holds for each. */
function leastTrust(judged: readonly Judged[]): Trust {
  const order = ["declared", "observed", "attested"] as const;
  return order.find((trust) => judged.some((each) => each.trust === trust)) ?? "declared";
}

function readAttestations(content: Content, context: ReadContext): ReportReading {
  const all = judgedIn(content, context);
  const known = all.filter(({ statement }) => kindOf(statement) !== null);
  if (known.length === 0) throw new Refused(ABOUT_SOMETHING_ELSE);
  const provenance = known
    .filter(({ statement }) => kindOf(statement) === "provenance")
    .map(({ statement }) => provenanceOf(statement));
  const times = provenance.map(({ finished }) => finished).filter((time) => time !== null);
  const digests = new Set(known.flatMap(({ statement }) => digestsOf(statement)));
  if (digests.size > REPORT_LIMITS.products) throw new Refused(ABOUT_SOMETHING_ELSE);
  return reading("attestation", {
    tool: toolOf("in-toto", null),
    time: times.toSorted()[0] ?? null,
    subject: subjectOf(digests, new Set(provenance.flatMap(({ commit }) => commit ?? []))),
    names: [...digests],
    facts: [...known.flatMap(factsOf), ...builderFact(known, provenance)],
    trust: leastTrust(known),
  });
}

/** One thing is its subject; of several (75 binaries of one build) none is it more than the others. */
function subjectOf(digests: ReadonlySet<string>, commits: ReadonlySet<string>): Subject {
  const [digest] = digests;
  const [commit] = commits;
  return {
    ...(commit !== undefined && commits.size === 1 ? { commit } : {}),
    ...(digest !== undefined && digests.size === 1 ? { digest } : {}),
  };
}

function factsOf({ statement, trust }: Judged): readonly StatedFact[] {
  const kind = kindOf(statement);
  return kind === null || kind === "scan"
    ? []
    : [{ fact: `attestation/${kind}`, value: true, trust }];
}

function builderFact(
  known: readonly Judged[],
  provenance: readonly ReturnType<typeof provenanceOf>[],
): readonly StatedFact[] {
  const builders = new Set(provenance.flatMap(({ builder }) => impersonal(builder) ?? []));
  const [builder] = builders;
  if (builder === undefined || builders.size > 1) return [];
  const isSigned = known.every((each) => each.isSigned);
  return [
    { fact: "attestation/builder", value: builder, trust: isSigned ? "observed" : "declared" },
  ];
}

/** What a statement holds; cosign used to put documents as text into `Data`. */
function predicateContent({ statement }: SignedStatement): readonly Content[] {
  if (kindOf(statement) === "provenance") return [];
  const predicate = field(statement, "predicate");
  const data = field(predicate, "Data") ?? predicate;
  if (isMap(data)) return [{ type: "value", syntax: "JSON", value: data }];
  const text = rawText(data);
  return text === null || items(data).length > 0 ? [] : textContent(text);
}

function textContent(text: string): readonly Content[] {
  try {
    return [contentOf(text, "everything")];
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
