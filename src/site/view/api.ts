import { comparisonJson, textFile, textJson } from "../../outputs/policies/addresses.ts";
import { POLICY_LIST } from "../../outputs/policies/policy-list.ts";
import { expectedPairs, languagesOfPair } from "../../policies/compare/pairs.ts";
import { apiTexts } from "../i18n/api.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { contextOf, type Link } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";

/** The schemas that describe the API's own files; the catalogue's lie beside them. */
const SCHEMAS = [
  "api-index.schema.json",
  "api-names.schema.json",
  "api-software-index.schema.json",
  "api-software.schema.json",
  "api-badges.schema.json",
  "api-badge-rules.schema.json",
  "api-analysis.schema.json",
  "api-licenses.schema.json",
  "api-license-names.schema.json",
  "api-license-index.schema.json",
  "api-license.schema.json",
  "api-allow-list.schema.json",
  "api-license-requests.schema.json",
  "api-license-request.schema.json",
  "api-policies.schema.json",
  "api-policy-text.schema.json",
  "api-policy-comparison.schema.json",
] as const;

/** One kind of file: an example of its address, and what it holds. */
export interface ApiFile {
  readonly address: string;
  readonly href: string;
  readonly text: string;
}

/** The page that explains the API. */
export interface ApiPage {
  readonly frame: Frame;
  readonly t: (typeof apiTexts)[Lang];
  readonly files: readonly ApiFile[];
  readonly schemas: readonly Link[];
  readonly example: string;
  readonly feed: string;
}

/** The model of the API page; links lead to files that exist. */
export function apiPage(data: SiteData, lang: Lang): ApiPage {
  const context = contextOf(data, lang, "api/");
  const t = apiTexts[lang];
  const base = `${context.root}api/v1/`;
  const first = data.facts.order[0]?.id;
  const file = (address: string, text: string): ApiFile => ({
    address: `api/v1/${address}`,
    href: base + address,
    text,
  });
  const files = [
    file("index.json", t.manifest),
    ...(first === undefined
      ? []
      : [
          file("names/software/001.json", t.names),
          file("software/index/001.json", t.index),
          file(`software/${first}.json`, t.entry),
        ]),
    ...badgeFiles(data).map(([address, key]) => file(address, t[key])),
    ...licenseFiles(data).map(([address, key]) => file(address, t[key])),
    ...policyFiles(data).map(([address, key]) => ({
      address,
      href: context.root + address,
      text: t[key],
    })),
  ];
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    files,
    schemas: SCHEMAS.map((name) => ({ label: name, href: `${base}schema/${name}` })),
    example: `curl ${data.site.address ?? "https://…/"}api/v1/index.json`,
    feed: `${context.root}${lang}/feed.xml`,
  };
}

/** The files about badges, which need rules; their pictures lie elsewhere. */
function badgeFiles({ facts }: SiteData): readonly (readonly [string, "rules" | "analysis"])[] {
  const [first] = facts.order;
  if (facts.badges.rules === null || first === undefined) return [];
  return [
    ["badges/rules.json", "rules"],
    [`software/${first.id}/analysis`, "analysis"],
  ];
}

type LicenseText =
  | "licenses"
  | "license"
  | "requests"
  | "allowList"
  | "allowCsv"
  | "allowOrt"
  | "allowLines";

/** The files about licenses; the lists need a policy. */
function licenseFiles({ catalog }: SiteData): readonly (readonly [string, LicenseText])[] {
  const [first] = catalog.licensing.licenses.keys();
  if (first === undefined) return [];
  const shown = catalog.licensing.licenses.has("EUPL-1.2") ? "EUPL-1.2" : first;
  const records = [
    ["licenses/index.json", "licenses"],
    [`licenses/${shown}.json`, "license"],
    ["licenses/requests/index.json", "requests"],
  ] as const;
  if (catalog.licensing.policy === null) return records;
  return [
    ...records,
    ["licenses/allow-list.json", "allowList"],
    ["licenses/allow-list.csv", "allowCsv"],
    ["licenses/license-classifications.yml", "allowOrt"],
    ["licenses/allow-list.txt", "allowLines"],
  ];
}

type PolicyFileText = "policies" | "policyText" | "policyComparison" | "policyXml" | "policySource";

/** The files about policies, from the root of the site; the first text and comparison stand for the others. */
function policyFiles({ catalog, facts }: SiteData): readonly (readonly [string, PolicyFileText])[] {
  const policies = [...catalog.policies.values()];
  const texts = policies.flatMap(({ id, versions }) =>
    versions.flatMap((version) => version.texts.map((text) => ({ policy: id, ...text }))),
  );
  const pairs = policies.flatMap((policy) =>
    expectedPairs(policy, facts.asOf).flatMap((pair) =>
      languagesOfPair(policy, pair).map((language) => ({ policy: policy.id, ...pair, language })),
    ),
  );
  return [
    ...(policies.length === 0 ? [] : [[POLICY_LIST, "policies"] as const]),
    ...texts.slice(0, 1).map((text) => [textJson(text), "policyText"] as const),
    ...pairs.slice(0, 1).map((pair) => [comparisonJson(pair), "policyComparison"] as const),
    ...texts.slice(0, 1).map((text) => [textFile(text, "xml"), "policyXml"] as const),
    ...texts.slice(0, 1).map((text) => [textFile(text, "md"), "policySource"] as const),
  ];
}
