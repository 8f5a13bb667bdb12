import { claim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { unreadable } from "../notes.ts";
import { at, field, isMap, items, name } from "../value.ts";

/** Syft's own JSON, of any of its schemas. */
export const SYFT: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return Array.isArray(field(value, "artifacts")) && at(value, "descriptor", "name") === "syft";
  },
  read: readSyft,
};

function readSyft(content: Content): Draft {
  const report = dataOf(content);
  const listed = items(field(report, "artifacts"));
  const artifacts = listed.filter(isMap);
  const strays = listed.length - artifacts.length;
  const version = name(at(report, "descriptor", "version"));
  return draft("syft", "JSON", {
    specVersion: name(at(report, "schema", "version")),
    tools: [version ? `syft ${version}` : "syft"],
    entries: artifacts.map(entryOf),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

function entryOf(artifact: unknown): Entry {
  const licenses = items(field(artifact, "licenses"));
  const isConcluded = (each: unknown) => field(each, "type") === "concluded";
  return {
    name: name(field(artifact, "name")) ?? "",
    version: name(field(artifact, "version")),
    purl: name(field(artifact, "purl")),
    kind: "library",
    claims: [
      claim("concluded", licenses.filter(isConcluded).map(termOf)),
      claim("declared", licenses.filter((each) => !isConcluded(each)).map(termOf)),
    ],
  };
}

/** A text up to schema 7, since 8 a map in which an expression stands only where Syft understood the value. */
function termOf(license: unknown): ReturnType<typeof term> {
  const stated = field(license, "value") ?? license;
  return term("expression", field(license, "spdxExpression")) ?? term("name", stated);
}
