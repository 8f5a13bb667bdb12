import { KINDS } from "../../../licenses/report/words.ts";
import type { LicenseKind } from "../../../schema/generated/license-policy.ts";
import { MOST_COMPARED } from "../../view/license/compare-address.ts";

/** What the address of the comparison asks. */
export interface CompareState {
  /** Each once, at most four. */
  readonly ids: readonly string[];
  readonly kind: LicenseKind;
}

/** Reads the query part of an address; more than four licenses are cut. */
export function parseCompareState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  const ids = (parameters.get("ids") ?? "").split(",").map((id) => id.trim());
  return {
    ids: [...new Set(ids.filter((id) => id !== ""))].slice(0, MOST_COMPARED),
    kind: KINDS.find((kind) => kind === parameters.get("kind")) ?? "software",
  };
}

/** The query part of the address for a state, with its `?`; empty where nothing is asked. */
export function printCompareState({ ids, kind }: CompareState): string {
  const parts = [
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(",")}`] : []),
    ...(kind === "software" ? [] : [`kind=${kind}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The state with one license more; the same where it is in, or where four are. */
export function withId(state: CompareState, id: string): CompareState {
  const isIn = state.ids.includes(id);
  return isIn || state.ids.length >= MOST_COMPARED ? state : { ...state, ids: [...state.ids, id] };
}

/** The state without one license. */
export function withoutId(state: CompareState, id: string): CompareState {
  return { ...state, ids: state.ids.filter((each) => each !== id) };
}
