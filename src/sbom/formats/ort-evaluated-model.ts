import type { LicenseClaim } from "../bill.ts";
import { claim, expressionClaim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { unreadable } from "../notes.ts";
import { at, field, isMap, items, rawText } from "../value.ts";
import { byId, declaredClaim, ortEntry } from "./ort-package.ts";

/** The report `EvaluatedModel` of the OSS Review Toolkit, JSON and YAML. */
export const ORT_EVALUATED_MODEL: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return Array.isArray(field(value, "packages")) && isMap(field(value, "statistics"));
  },
  read: readEvaluatedModel,
};

type Licenses = ReadonlyMap<string, unknown>;

/** Projects are what the report is about, all other packages its components. */
function readEvaluatedModel(content: Content): Draft {
  const model = dataOf(content);
  const licenses = byId(field(model, "licenses"));
  const listed = items(field(model, "packages"));
  const packages = listed.filter(isMap);
  const isProject = (each: unknown) => String(field(each, "is_project")) === "true";
  const strays = listed.length - packages.length;
  return draft("ort-evaluated-model", content.type === "value" ? content.syntax : "JSON", {
    subjects: packages.filter(isProject).map((each) => entryOf(each, licenses)),
    entries: packages.filter((each) => !isProject(each)).map((each) => entryOf(each, licenses)),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

function entryOf(each: unknown, licenses: Licenses): Entry {
  const unmapped = at(each, "declared_licenses_processed", "unmapped_licenses");
  return ortEntry(each, [
    expressionClaim("concluded", field(each, "concluded_license")),
    declaredClaim(
      each,
      namesOf(unmapped, licenses),
      namesOf(field(each, "declared_licenses"), licenses),
    ),
    detectedClaim(each, licenses),
  ]);
}

/** What scanners found, without what they found only in files that the project excludes. */
function detectedClaim(each: unknown, licenses: Licenses): LicenseClaim | null {
  const excluded = new Set(items(field(each, "detected_excluded_licenses")).map(rawText));
  const found = items(field(each, "detected_licenses")).filter((id) => !excluded.has(rawText(id)));
  return claim(
    "detected",
    namesOf(found, licenses).map((one) => term("expression", one)),
  );
}

function namesOf(ids: unknown, licenses: Licenses): readonly unknown[] {
  return items(ids).map((id) => field(licenses.get(rawText(id) ?? ""), "id"));
}
