import type { LicenseUse, Text } from "../../schema/generated/license.ts";
import type { Duty, LicenseDuties } from "./duties.ts";
import type { ResolvedLicense } from "./resolve.ts";
import type { RuleBook } from "./rules.ts";

/** A duty that an exception keeps away from the rest of the work, and on what condition. */
export interface LiftedDuty {
  readonly duty: Duty;
  readonly license: string;
  readonly exception: string;
  readonly on: Text;
}

type Asks = LicenseDuties["asks"];

/** What is left of the duties beside the exception; an exception without a record lifts nothing. */
export function withoutLifted(
  asks: Asks,
  { text, exception }: ResolvedLicense,
  use: LicenseUse,
  rules: RuleBook,
): { readonly asks: Asks; readonly lifted: readonly LiftedDuty[] } {
  const effect = exception?.record ? rules.effectOf(exception.record.effect) : null;
  if (!exception || !effect?.uses.includes(use)) return { asks, lifted: [] };
  const isLifted = ({ duty }: Asks[number]): boolean => effect.lifts.some((each) => each === duty);
  const lifted = asks
    .filter(isLifted)
    .map(({ duty }) => ({ duty, license: text, exception: exception.id, on: effect.on }));
  return { asks: asks.filter((each) => !isLifted(each)), lifted };
}
