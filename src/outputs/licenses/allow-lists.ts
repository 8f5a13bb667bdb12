import { renderCsv } from "../../licenses/report/csv.ts";
import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import type { ListedLicense } from "./listed.ts";

/** What a list says of itself. */
export interface AllowListHead {
  readonly policy: LicensePolicy;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

const KINDS = ["software", "documentation", "data", "fonts"] as const;

/** The list of what is decided in the forms that other programs read: JSON, CSV, ORT, and plain lines. */
export function allowLists(
  listed: readonly ListedLicense[],
  head: AllowListHead,
): readonly OutputFile[] {
  return [
    jsonFile("api/v1/licenses/allow-list.json", allowListOf(listed, head)),
    { path: "api/v1/licenses/allow-list.csv", content: csvOf(listed) },
    { path: "api/v1/licenses/license-classifications.yml", content: ortOf(listed, head) },
    { path: "api/v1/licenses/allow-list.txt", content: linesOf(listed) },
  ];
}

function allowListOf(listed: readonly ListedLicense[], { policy, asOf }: AllowListHead) {
  return {
    name: policy.name,
    state: asOf,
    licenses: listed.map(({ id, license, decisions }) => ({
      id,
      name: license.name,
      family: license.family ?? null,
      deprecated: license.deprecated ?? false,
      outcome: Object.fromEntries(KINDS.map((kind) => [kind, decisions[kind].outcome])),
      by: decisions.software.basis.type,
    })),
  };
}

function csvOf(listed: readonly ListedLicense[]): string {
  const rows = listed.map(({ id, license, decisions }) => [
    id,
    license.name,
    license.family ?? "",
    String(license.deprecated ?? false),
    ...KINDS.map((kind) => decisions[kind].outcome),
    decisions.software.basis.type,
  ]);
  const head = ["id", "name", "family", "deprecated", ...KINDS, "by"];
  return renderCsv([head, ...rows]);
}

/** OSS Review Toolkit: one category for each outcome for software and one for each family. */
function ortOf(listed: readonly ListedLicense[], { asOf }: AllowListHead): string {
  const outcomes = ["approved", "review", "refused"] as const;
  const families = [
    ...new Set(listed.flatMap(({ license }) => (license.family ? [license.family] : []))),
  ].sort();
  const categories = [...outcomes, ...families.map((family) => `family-${family}`)];
  const entries = listed.flatMap(({ id, license, decisions }) => {
    const { outcome } = decisions.software;
    const found = [
      ...(outcome === "unknown" ? [] : [outcome]),
      ...(license.family === undefined ? [] : [`family-${license.family}`]),
    ];
    if (found.length === 0) return [];
    return [`  - id: ${JSON.stringify(id)}\n    categories: [${found.map(quote).join(", ")}]`];
  });
  return [
    `# As of ${asOf}. Computed from the policy where no people have decided; no legal review.`,
    "categories:",
    ...categories.map((name) => `  - name: ${quote(name)}`),
    entries.length === 0 ? "categorizations: []" : "categorizations:",
    ...entries,
    "",
  ].join("\n");
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** One approved id for software a line: what Trivy, licensee and the like take as an allow list. */
function linesOf(listed: readonly ListedLicense[]): string {
  return listed
    .filter(({ decisions }) => decisions.software.outcome === "approved")
    .map(({ id }) => `${id}\n`)
    .join("");
}
