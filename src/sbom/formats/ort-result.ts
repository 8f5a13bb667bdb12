import { expressionClaim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { NO_SCANNER_FINDINGS, unreadable } from "../notes.ts";
import { notABill } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { at, field, isMap, items, name } from "../value.ts";
import { declaredClaim, ortEntry } from "./ort-package.ts";

/** A result file of the OSS Review Toolkit since 2019, or the result of its analyzer for one project. */
export const ORT_RESULT: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return isMap(at(value, "repository", "vcs")) || isProjectResult(value);
  },
  read: readOrtResult,
};

function isProjectResult(value: unknown): boolean {
  const hasPackages = Array.isArray(field(value, "packages"));
  return hasPackages && name(at(value, "project", "id")) !== null;
}

function readOrtResult(content: Content): Draft {
  const value = dataOf(content);
  const result = isProjectResult(value) ? value : at(value, "analyzer", "result");
  if (!isMap(result)) throw new Refused(NOT_ANALYZED);
  const listed = items(field(result, "packages"));
  const packages = listed.filter(isMap).map(unwrapped);
  const projects = [field(result, "project"), ...items(field(result, "projects"))].filter(isMap);
  const version = name(at(value, "analyzer", "environment", "ort_version"));
  const strays = listed.length - packages.length;
  return draft("ort-result", content.type === "value" ? content.syntax : "YAML", {
    created: name(at(value, "analyzer", "end_time")),
    tools: version ? [`ORT ${version}`] : [],
    subjects: projects.map(entryOf),
    entries: packages.map(entryOf),
    notes: [
      ...(strays > 0 ? [unreadable(strays)] : []),
      ...(isMap(field(value, "scanner")) ? [NO_SCANNER_FINDINGS] : []),
    ],
  });
}

const NOT_ANALYZED = notABill(
  ["ein ORT-Ergebnis ohne den Schritt „analyzer“", "an ORT result without the step `analyzer`"],
  [
    "`ort analyze` ausführen und dessen Ergebnis wählen.",
    "Run `ort analyze` and choose its result.",
  ],
);

/** Until 2022 a package lay beside its curations, which had already been applied to it. */
function unwrapped(each: unknown): unknown {
  const inner = field(each, "package") ?? field(each, "metadata");
  return isMap(inner) ? inner : each;
}

function entryOf(each: unknown): Entry {
  const named = (list: unknown) => items(list).map((one) => term("name", one));
  return ortEntry(each, [
    expressionClaim("concluded", field(each, "concluded_license")),
    declaredClaim(
      each,
      named(at(each, "declared_licenses_processed", "unmapped")),
      named(field(each, "declared_licenses")),
    ),
  ]);
}
