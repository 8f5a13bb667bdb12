import type { License } from "../../schema/generated/license.ts";
import type { LicenseException } from "../../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import type { LicenseBook } from "../book.ts";
import { conditionsOf } from "../policy/conditions.ts";
import { type Decision, decide, decidedByPeople } from "../policy/decide.ts";
import { type PolicyVersion, versionsInForce } from "../policy/in-force.ts";
import { isApproved, type Outcome, rankOf, worse } from "./outcome.ts";
import type { Condition, ExceptionVerdict, LaterVersion, VerdictContext } from "./verdict.ts";

/** The book, made ready for one context. */
export interface Desk {
  readonly context: VerdictContext;
  readonly policy: LicensePolicy | null;
  readonly version: PolicyVersion | undefined;
  readonly licenses: ReadonlyMap<string, License>;
  readonly exceptions: ReadonlyMap<string, LicenseException>;
  readonly requests: ReadonlyMap<string, LicenseRequest>;
}

/** What is known of one license in one context, with the later versions that "or later" adds. */
export interface Finding {
  readonly outcome: Outcome;
  readonly conditions: readonly Condition[];
  readonly decision: Decision;
  readonly later: readonly LaterVersion[];
  readonly exception: ExceptionVerdict | null;
  readonly write: string;
}

const NO_RECORD: Decision = { outcome: "unknown", basis: { type: "no-record" } };

/** Makes a book ready for a context. */
export function openDesk(book: LicenseBook, context: VerdictContext): Desk {
  return {
    context,
    policy: book.policy,
    version: versionsInForce(book.policy, context.asOf)[0],
    licenses: new Map(Object.entries(book.licenses)),
    exceptions: new Map(Object.entries(book.exceptions)),
    requests: new Map(book.requests.map((request) => [request.license, request])),
  };
}

/**
 * What is known of a license: the best of its own record and, where "or later" is said, of exactly the later
 * versions that are recorded.
 */
export function findLicense(
  desk: Desk,
  id: string,
  orLater: boolean,
  exception: string | null,
): Finding {
  const record = desk.licenses.get(id);
  const own = findOne(desk, id, orLater, exception);
  const versions = record?.versions;
  if (!orLater && !versions?.orLater) return own;
  const others = (versions?.later?.ids ?? []).map((each) => findOne(desk, each, false, exception));
  const best = others.reduce((a, b) => (isPreferred(b, a) ? b : a), own);
  const { outcome, conditions, write } = best;
  return { ...own, outcome, conditions, write, later: others.map(asLater) };
}

/** What is known of a reference such as LicenseRef-x: what people decided about the request for it. */
export function findReference(
  { context, requests }: Desk,
  id: string,
): { readonly outcome: Outcome; readonly decision: Decision } {
  const request = requests.get(id);
  const since = request?.requested.date ?? "";
  if (!request || since > context.asOf) return { outcome: "unknown", decision: NO_RECORD };
  const decided = decidedByPeople(request.decisions, context.asOf, context.kind);
  const decision: Decision = decided ?? {
    outcome: "review",
    basis: { type: "request", since, state: request.state },
  };
  return { outcome: decision.outcome, decision };
}

/** An exception only adds permission; one that nobody knows has to be looked at by people. */
export function findException(
  { exceptions }: Desk,
  id: string,
  lifts: readonly string[],
): ExceptionVerdict {
  return { id, known: exceptions.has(id), lifts };
}

/** Whether one finding is the better choice: a better answer, or the same with fewer conditions. */
export function isPreferred(
  a: Pick<Finding, "outcome" | "conditions">,
  b: Pick<Finding, "outcome" | "conditions">,
): boolean {
  const difference = rankOf(a.outcome) - rankOf(b.outcome);
  return difference > 0 || (difference === 0 && a.conditions.length < b.conditions.length);
}

function findOne(desk: Desk, id: string, plus: boolean, exceptionId: string | null): Finding {
  const { context, policy, version } = desk;
  const record = desk.licenses.get(id);
  const decision = record ? decide(record, policy, context.asOf, context.kind) : NO_RECORD;
  const known = exceptionId === null ? null : (desk.exceptions.get(exceptionId) ?? null);
  const { conditions, lifts } = record
    ? conditionsOf(record, known, decision, version, context)
    : { conditions: [], lifts: [] };
  const exception = exceptionId === null ? null : findException(desk, exceptionId, lifts);
  const outcome = withException(withConditions(decision.outcome, conditions), exception);
  const write = `${id}${plus ? "+" : ""}${exceptionId === null ? "" : ` WITH ${exceptionId}`}`;
  return { outcome, conditions, decision, later: [], exception, write };
}

function withConditions(outcome: Outcome, conditions: readonly Condition[]): Outcome {
  return outcome === "approved" && conditions.length > 0 ? "approved-with-conditions" : outcome;
}

/** What an exception makes of the answer for its license. */
export function withException(outcome: Outcome, exception: ExceptionVerdict | null): Outcome {
  if (exception === null || exception.known) return outcome;
  return isApproved(outcome) ? worse(outcome, "review") : outcome;
}

function asLater({ write, outcome }: Finding): LaterVersion {
  return { id: write.split(" ")[0] ?? write, outcome };
}
