import { KINDS, USES } from "../../../licenses/report/words.ts";
import type { LicenseKind, LicenseUse } from "../../../schema/generated/license-policy.ts";

/** What the address of the check page asks. */
export interface CheckState {
  readonly expression: string;
  readonly kind: LicenseKind;
  /** null: every use. */
  readonly use: LicenseUse | null;
  /** YYYY-MM-DD; null: the day of the site's data. */
  readonly asOf: string | null;
  /** The license of the work that this is taken into; empty where nobody asks. */
  readonly outbound: string;
}

/** What has more characters is too long for an address that people send to each other. */
const LONGEST = 2000;

/** Reads the query part of an address; what it does not know is left out. */
export function parseCheckState(search: string): CheckState {
  const parameters = new URLSearchParams(search);
  const asOf = parameters.get("as-of") ?? "";
  return {
    expression: (parameters.get("expression") ?? "").trim(),
    kind: KINDS.find((kind) => kind === parameters.get("kind")) ?? "software",
    use: USES.find((use) => use === parameters.get("use")) ?? null,
    asOf: isDay(asOf) ? asOf : null,
    outbound: (parameters.get("outbound") ?? "").trim(),
  };
}

/** The query part of the address for a state, with its `?`; empty where nothing is asked. */
export function printCheckState({ expression, kind, use, asOf, outbound }: CheckState): string {
  const parameters = new URLSearchParams();
  if (expression !== "") parameters.set("expression", expression);
  if (kind !== "software") parameters.set("kind", kind);
  if (use !== null) parameters.set("use", use);
  if (asOf !== null) parameters.set("as-of", asOf);
  if (outbound !== "") parameters.set("outbound", outbound);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether the state fits into an address. */
export function fitsAddress(state: CheckState): boolean {
  return printCheckState(state).length <= LONGEST;
}

/** The state for the address of one that does not fit: without what is too long. */
export function shortened(state: CheckState): CheckState {
  return fitsAddress(state) ? state : { ...state, expression: "", outbound: "" };
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
