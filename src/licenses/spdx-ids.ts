import deprecatedIds from "spdx-license-ids/deprecated.json" with { type: "json" };
import currentIds from "spdx-license-ids/index.json" with { type: "json" };
import exceptionList from "./exceptions.json" with { type: "json" };

/** An identifier of the SPDX License List in its official spelling. */
export interface SpdxId {
  readonly id: string;
  readonly kind: "license" | "exception";
  readonly deprecated: boolean;
}

/** Deprecated ids of the list that end in `+`; expressions spell them as id and operator. */
const PLUS = /\+$/u;

const IDS: ReadonlyMap<string, SpdxId> = new Map([
  ...entries(currentIds, "license", false),
  ...entries(
    deprecatedIds.filter((id) => !PLUS.test(id)),
    "license",
    true,
  ),
  ...entries(exceptionList.exceptions, "exception", false),
  ...entries(exceptionList.deprecated, "exception", true),
]);

/** By the official spelling, which is the usual one and needs no other. */
const EXACT: ReadonlyMap<string, SpdxId> = new Map(
  [...IDS.values()].map((each) => [each.id, each]),
);

/** The license or exception of the SPDX License List with this id in any case, or null. */
export function findSpdxId(text: string): SpdxId | null {
  return EXACT.get(text) ?? IDS.get(text.toLowerCase()) ?? null;
}

/** The current license ids of the SPDX License List, in their official spelling. */
export const CURRENT_LICENSE_IDS: readonly string[] = currentIds;

/** The current exception ids of the SPDX License List, in their official spelling. */
export const CURRENT_EXCEPTION_IDS: readonly string[] = exceptionList.exceptions;

function entries(
  ids: readonly string[],
  kind: SpdxId["kind"],
  deprecated: boolean,
): readonly (readonly [string, SpdxId])[] {
  return ids.map((id) => [id.toLowerCase(), { id, kind, deprecated }] as const);
}
