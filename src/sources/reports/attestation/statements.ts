import { fromBase64 } from "../../../sbom/base64.ts";
import { contentOf, dataOf } from "../../../sbom/content.ts";
import { decodeText } from "../../../sbom/decode.ts";
import { LIMITS } from "../../../sbom/limits.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, rawText } from "../../../sbom/value.ts";

/** An in-toto statement, and how it was wrapped. */
export interface SignedStatement {
  readonly statement: unknown;
  /** There is a signature; whether it is a good one is another question. */
  readonly isSigned: boolean;
  /** What the statement was wrapped in: a bundle, an envelope, or nothing but itself. */
  readonly wrapping: unknown;
}

/** Whether a value is a statement, an envelope (DSSE), a bundle (Sigstore), a list of them, or npm's or GitHub's answer. */
export function isAttestation(value: unknown): boolean {
  const listed = listOf(value);
  if (listed) return listed.length > 0 && listed.every(isAttestation);
  return isStatement(value) || isEnvelope(value) || isEnvelope(field(value, "dsseEnvelope"));
}

/** All statements in a value; an envelope whose content is no JSON holds none. */
export function statementsIn(value: unknown): readonly SignedStatement[] {
  const listed = listOf(value) ?? [value];
  if (listed.length > LIMITS.envelopes) throw new Refused(TOO_MANY);
  return listed.flatMap((each) => statementIn(each) ?? []);
}

/** Several ones: JSON Lines, or the `attestations` of npm and GitHub with a bundle each. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const listed = field(value, "attestations");
  return Array.isArray(listed) ? listed.map((each) => field(each, "bundle") ?? each) : null;
}

function isStatement(value: unknown): boolean {
  return rawText(field(value, "predicateType")) !== null && field(value, "subject") !== undefined;
}

function isEnvelope(value: unknown): boolean {
  return ["payload", "payloadType"].every((key) => typeof field(value, key) === "string");
}

function statementIn(value: unknown): SignedStatement | null {
  if (isStatement(value)) return { statement: value, isSigned: false, wrapping: value };
  const envelope = field(value, "dsseEnvelope") ?? value;
  if (!isEnvelope(envelope)) return null;
  const statement = payloadOf(envelope);
  if (!isMap(statement)) return null;
  const signatures = items(field(envelope, "signatures"));
  const isSigned = signatures.some((each) => rawText(at(each, "sig")) !== null);
  return { statement, isSigned, wrapping: value };
}

function payloadOf(envelope: unknown): unknown {
  const text = decodeText(fromBase64(rawText(field(envelope, "payload")) ?? ""));
  return dataOf(contentOf(text, "everything"));
}
