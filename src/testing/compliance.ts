import { type Assessor, assessBill, openAssessor } from "../compliance/assess.ts";
import type { AssessedComponent, Judgement } from "../compliance/assessment.ts";
import type { LicenseBook } from "../licenses/book.ts";
import type { VerdictContext } from "../licenses/verdict/verdict.ts";
import type {
  BillOfMaterials,
  Component,
  LicenseClaim,
  LicenseTerm,
  Provenance,
} from "../sbom/bill.ts";
import { claim, term } from "../sbom/claims.ts";
import type { License } from "../schema/generated/license.ts";
import type { LicenseCompatibility } from "../schema/generated/license-compatibility.ts";
import { COMPATIBILITY } from "./license-context.ts";
import { aBook, aLicense, aPolicy, aVersion, evidenceOf, sameText } from "./licensing.ts";

const free = evidenceOf({ a: "free" });
const notices: NonNullable<License["obligations"]> = [
  { duty: "license-text", uses: ["distribute"] },
  { duty: "copyright-notices", uses: ["distribute", "modify"] },
];

/** MIT and Apache-2.0 approved, GPL-3.0-only with conditions, ISC to be reviewed, BUSL-1.1 refused. */
export function aComplianceBook(parts: Partial<LicenseBook> = {}): LicenseBook {
  const share = {
    id: "share",
    families: ["strong-copyleft" as const],
    uses: ["distribute" as const],
    text: sameText("Share"),
  };
  const { licenses } = aBook();
  return aBook({
    policy: aPolicy({ versions: [aVersion({ conditions: [share] })] }),
    licenses: {
      ...licenses,
      MIT: aLicense({ name: "MIT License", evidence: free, obligations: notices }),
      "Apache-2.0": aLicense({ name: "Apache License 2.0", evidence: free }),
      "GPL-3.0-only": aLicense({
        family: "strong-copyleft",
        evidence: free,
        obligations: [...notices, { duty: "offer-source", uses: ["distribute"] }],
      }),
      "GPL-3.0": aLicense({ deprecated: true, replacedBy: "GPL-3.0-only" }),
      Unlicense: aLicense({ name: "The Unlicense", evidence: free }),
    },
    ...parts,
  });
}

/** An assessor for a book on a day in 2026, with the rules of this repository. */
export function anAssessor(
  book: LicenseBook = aComplianceBook(),
  context: Partial<VerdictContext> = {},
  rules: LicenseCompatibility | null = COMPATIBILITY,
): Assessor {
  return openAssessor(book, { asOf: "2026-06-01", kind: "software", use: null, ...context }, rules);
}

/** A claim of texts as formats make it: cleaned, NONE and NOASSERTION told apart; null where nothing is left. */
export function aClaim(
  texts: string | readonly string[],
  { where = "declared", as = "expression", join = "AND" }: ClaimParts = {},
): LicenseClaim | null {
  const terms = [texts].flat().map((text) => term(as, text));
  return claim(where, terms, join);
}

interface ClaimParts {
  readonly where?: Provenance;
  readonly as?: LicenseTerm["as"];
  readonly join?: "AND" | "OR";
}

/** A library; a text as license is what it declares, null is no statement. */
export function aComponent(
  license: string | LicenseClaim | null,
  parts: Partial<Component> = {},
): Component {
  const stated = typeof license === "string" ? aClaim(license) : license;
  const name = parts.name ?? "example";
  return {
    name,
    version: "1.0.0",
    purl: `pkg:npm/${name}@1.0.0`,
    kind: "library",
    license: stated,
    alsoStated: [],
    count: 1,
    ...parts,
  };
}

/** A bill of these components, as CycloneDX. */
export function aBill(
  components: readonly Component[],
  parts: Partial<BillOfMaterials> = {},
): BillOfMaterials {
  return {
    document: {
      format: "cyclonedx",
      syntax: "JSON",
      specVersion: "1.6",
      tools: [],
      created: null,
      subjects: [],
      wrapped: false,
    },
    components,
    licenseTexts: [],
    notes: [],
    ...parts,
  };
}

/** A component with its answer in one line: `name: declared "Apache 2.0" = Apache-2.0, approved (corrected)`. */
export function answerOf({ component, where, judgement }: AssessedComponent): string {
  const { written, understood, outcome, reading } = judgement;
  return `${component.name}: ${where ?? "-"} "${written}" = ${understood ?? "-"}, ${outcome} (${reading})`;
}

/** What becomes of one claim. */
export function judgementOn(license: string | LicenseClaim | null, assessor: Assessor): Judgement {
  const [first] = assessBill(aBill([aComponent(license)]), assessor).components;
  if (!first) throw new Error("There is one component.");
  return first.judgement;
}

/** A judgement in one line: `approved, corrected, Apache-2.0`. */
export function readingOf({ outcome, reading, understood }: Judgement): string {
  return `${outcome}, ${reading}, ${understood ?? "-"}`;
}
