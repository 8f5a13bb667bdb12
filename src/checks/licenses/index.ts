import type { CatalogCheck } from "../check.ts";
import { licenseDateOrder } from "./date-order.ts";
import { evidence } from "./evidence.ts";
import { missingPolicy } from "./missing-policy.ts";
import { missingRecords } from "./missing-records.ts";
import { policyIds } from "./policy-ids.ts";
import { policyReadings } from "./policy-readings.ts";
import { recordId } from "./record-id.ts";
import { requests } from "./requests.ts";
import { reviewers } from "./reviewers.ts";
import { successors } from "./successors.ts";

/** The rules over the license records and the policy. */
export const LICENSE_CHECKS: readonly CatalogCheck[] = [
  recordId,
  successors,
  evidence,
  licenseDateOrder,
  reviewers,
  requests,
  policyIds,
  policyReadings,
  missingPolicy,
  missingRecords,
];
