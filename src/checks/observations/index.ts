import type { CatalogCheck } from "../check.ts";
import { measuredInFuture } from "./in-future.ts";
import { observationOrder } from "./order.ts";
import { repeatedObservation } from "./repeated.ts";
import { observedUnit } from "./unit.ts";
import { observedValue } from "./value.ts";
import { observedWindow } from "./window.ts";

/** The rules over what machines found. */
export const OBSERVATION_CHECKS: readonly CatalogCheck[] = [
  observedValue,
  observedUnit,
  measuredInFuture,
  observedWindow,
  repeatedObservation,
  observationOrder,
];
