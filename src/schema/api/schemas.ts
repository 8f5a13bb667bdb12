import { COMMON_SCHEMA, SCHEMAS } from "../schemas.ts";
import allowList from "./api-allow-list.schema.json" with { type: "json" };
import analysis from "./api-analysis.schema.json" with { type: "json" };
import badgeRules from "./api-badge-rules.schema.json" with { type: "json" };
import badges from "./api-badges.schema.json" with { type: "json" };
import index from "./api-index.schema.json" with { type: "json" };
import license from "./api-license.schema.json" with { type: "json" };
import licenseIndex from "./api-license-index.schema.json" with { type: "json" };
import licenseNames from "./api-license-names.schema.json" with { type: "json" };
import licenseRequest from "./api-license-request.schema.json" with { type: "json" };
import licenseRequests from "./api-license-requests.schema.json" with { type: "json" };
import licenses from "./api-licenses.schema.json" with { type: "json" };
import names from "./api-names.schema.json" with { type: "json" };
import policies from "./api-policies.schema.json" with { type: "json" };
import policyComparison from "./api-policy-comparison.schema.json" with { type: "json" };
import policyText from "./api-policy-text.schema.json" with { type: "json" };
import software from "./api-software.schema.json" with { type: "json" };
import softwareIndex from "./api-software-index.schema.json" with { type: "json" };
import billVerdicts from "./bill-verdicts.schema.json" with { type: "json" };

const LICENSES = [
  ...[licenses, licenseNames, licenseIndex, license, allowList],
  ...[licenseRequests, licenseRequest],
];

/** Every schema that the API publishes beside its data (and that of a report which commands print), by file name; references between them are relative. */
export const PUBLISHED_SCHEMAS: ReadonlyMap<string, { readonly $id: string }> = new Map(
  [
    ...Object.values(SCHEMAS),
    COMMON_SCHEMA,
    index,
    names,
    software,
    softwareIndex,
    badges,
    badgeRules,
    analysis,
    ...LICENSES,
    policies,
    policyText,
    policyComparison,
    billVerdicts,
  ].map((schema) => [schema.$id, schema]),
);
