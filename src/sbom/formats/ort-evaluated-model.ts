import type { LicenseClaim, LicenseTerm } from "../bill.ts";
import { claim, expressionClaim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { unreadable } from "../notes.ts";
import { at, field, isMap, items, name } from "../value.ts";
import { declaredClaim, ortEntry } from "./ort-package.ts";

/** The report `EvaluatedModel` of the OSS Review Toolkit, JSON and YAML. */
export const ORT_EVALUATED_MODEL: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return Array.isArray(field(value, "packages")) && isMap(field(value, "statistics"));
  },
  read: readEvaluatedModel,
};

/** The licenses of the model by the number that packages refer to them with. */
type Licenses = ReadonlyMap<string, LicenseTerm | null>;

/** Projects are what the report is about, all other packages its components. */
function readEvaluatedModel(content: Content): Draft {
  const model = dataOf(content);
  const listed = items(field(model, "packages"));
  const packages = listed.filter(isMap);
  // YAML is read as text only.
  const isProject = (each: unknown) =>
    [true, "true"].some((is) => is === field(each, "is_project"));
  const strays = listed.length - packages.length;
  const names = licensesIn(model, "name");
  const detected = licensesIn(model, "expression");
  const entryOf = (each: unknown) => packageEntry(each, names, detected);
  return draft("ort-evaluated-model", content.type === "value" ? content.syntax : "JSON", {
    subjects: packages.filter(isProject).map(entryOf),
    entries: packages.filter((each) => !isProject(each)).map(entryOf),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

function licensesIn(model: unknown, as: LicenseTerm["as"]): Licenses {
  // One term per text: tens of thousands of packages refer to them, and comparing texts takes its time.
  const terms = new Map<string, LicenseTerm>();
  const listed = items(field(model, "licenses"));
  return new Map(
    listed.map((each, index) => {
      const found = term(as, field(each, "id"));
      if (found && !terms.has(found.text)) terms.set(found.text, found);
      return [name(field(each, "_id")) ?? String(index), found && (terms.get(found.text) ?? null)];
    }),
  );
}

/** Declared licenses are what the package says in its own words; what scanners report are expressions. */
function packageEntry(each: unknown, names: Licenses, detected: Licenses): Entry {
  const unmapped = at(each, "declared_licenses_processed", "unmapped_licenses");
  return ortEntry(each, [
    expressionClaim("concluded", field(each, "concluded_license")),
    declaredClaim(each, termsOf(unmapped, names), termsOf(field(each, "declared_licenses"), names)),
    detectedClaim(each, detected),
  ]);
}

/** What scanners found, without what they found only in files that the project excludes. */
function detectedClaim(each: unknown, licenses: Licenses): LicenseClaim | null {
  const excluded = new Set(items(field(each, "detected_excluded_licenses")).map(name));
  const found = items(field(each, "detected_licenses")).filter((id) => !excluded.has(name(id)));
  return claim("detected", termsOf(found, licenses));
}

function termsOf(ids: unknown, licenses: Licenses): readonly (LicenseTerm | null)[] {
  return items(ids).map((id) => licenses.get(name(id) ?? "") ?? null);
}
