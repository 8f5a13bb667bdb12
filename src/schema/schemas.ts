import badgeRules from "./badge-rules.schema.json" with { type: "json" };
import common from "./common.schema.json" with { type: "json" };
import community from "./community.schema.json" with { type: "json" };
import curation from "./curation.schema.json" with { type: "json" };
import license from "./license.schema.json" with { type: "json" };
import licenseCompatibility from "./license-compatibility.schema.json" with { type: "json" };
import licenseException from "./license-exception.schema.json" with { type: "json" };
import licensePolicy from "./license-policy.schema.json" with { type: "json" };
import licenseRequest from "./license-request.schema.json" with { type: "json" };
import observations from "./observations.schema.json" with { type: "json" };
import organisation from "./organisation.schema.json" with { type: "json" };
import policy from "./policy.schema.json" with { type: "json" };
import policyVersion from "./policy-version.schema.json" with { type: "json" };
import products from "./products.schema.json" with { type: "json" };
import publiccode from "./publiccode.schema.json" with { type: "json" };
import site from "./site.schema.json" with { type: "json" };
import suite from "./suite.schema.json" with { type: "json" };
import vocabulary from "./vocabulary.schema.json" with { type: "json" };

/** What a YAML file of the catalogue is, or the front matter of a policy's text; each kind has a schema. */
export type DocumentKind = keyof typeof SCHEMAS;

/** The schema of each kind of file, as JSON. */
export const SCHEMAS = {
  publiccode,
  curation,
  observations,
  organisation,
  suite,
  community,
  vocabulary,
  products,
  site,
  license,
  "license-exception": licenseException,
  "license-policy": licensePolicy,
  "license-request": licenseRequest,
  "license-compatibility": licenseCompatibility,
  "badge-rules": badgeRules,
  policy,
  "policy-version": policyVersion,
};

/** The definitions that the schemas share, under their address `common.schema.json`. */
export const COMMON_SCHEMA = common;
