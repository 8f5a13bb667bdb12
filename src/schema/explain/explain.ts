import type { Explanation, Failure } from "./explanation.ts";
import { explainFormat, explainKeyFormat } from "./format.ts";
import { explainEmpty, explainTooLong, explainTooShort } from "./length.ts";
import { explainMissing } from "./missing.ts";
import { explainDuplicate, explainNotAllowed, explainOther, explainPattern } from "./rest.ts";
import { explainUnknownKey } from "./unknown-key.ts";
import { explainUnknownValue } from "./unknown-value.ts";
import { explainWrongType } from "./wrong-type.ts";

const EXPLAINERS: Readonly<Record<string, (failure: Failure) => Explanation | null>> = {
  required: explainMissing,
  additionalProperties: explainUnknownKey,
  type: explainWrongType,
  enum: explainUnknownValue,
  maxLength: explainTooLong,
  minLength: explainTooShort,
  minItems: explainEmpty,
  minProperties: explainEmpty,
  format: explainFormat,
  propertyNames: explainKeyFormat,
  "false schema": explainNotAllowed,
  uniqueItems: explainDuplicate,
  pattern: explainPattern,
  // Said by the failures of the branch that applies.
  if: () => null,
};

/** What people are told of one failure; null where another failure says it. */
export function explain(failure: Failure): Explanation | null {
  return (EXPLAINERS[failure.error.keyword] ?? explainOther)(failure);
}
