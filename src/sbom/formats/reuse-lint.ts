import { claim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { FILES_AS_COMPONENTS, unreadable } from "../notes.ts";
import { malformed } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { field, isMap, items, name } from "../value.ts";

/** `reuse lint --json` of reuse-tool 2 and later; `lint_version` is 1.0 in all of them. */
export const REUSE_LINT: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return name(field(value, "lint_version")) !== null && field(value, "files") !== undefined;
  },
  read: readReuseLint,
};

function readReuseLint(content: Content): Draft {
  const report = dataOf(content);
  const files = field(report, "files");
  if (!Array.isArray(files)) throw new Refused(malformed("reuse lint --json", "files"));
  const readable = files.filter(isMap);
  const tool = name(field(report, "reuse_tool_version"));
  const strays = files.length - readable.length;
  return draft("reuse-lint", "JSON", {
    specVersion: name(field(report, "reuse_spec_version")),
    tools: tool ? [`reuse-tool ${tool}`] : [],
    entries: readable.map(entryOf),
    notes: [FILES_AS_COMPONENTS, ...(strays > 0 ? [unreadable(strays)] : [])],
  });
}

/** Several expressions of one file all apply (REUSE specification 3.3). */
function entryOf(file: unknown): Entry {
  const stated = items(field(file, "spdx_expressions"));
  return {
    name: name(field(file, "path")) ?? "",
    version: null,
    purl: null,
    kind: "file",
    claims: [
      claim(
        "declared",
        stated.map((each) => term("expression", field(each, "value"))),
      ),
    ],
  };
}
