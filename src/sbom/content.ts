import type { Syntax } from "./bill.ts";
import { parseJson } from "./json.ts";
import { type Markup, parseMarkup } from "./markup.ts";
import { UNKNOWN_FORMAT } from "./refusals.ts";
import { Refused } from "./refused.ts";
import { parseYaml } from "./yaml.ts";

/** A file after its syntax, before anybody asked which format it is. */
export type Content =
  | { readonly type: "value"; readonly syntax: Syntax; readonly value: unknown }
  | { readonly type: "markup"; readonly root: Markup }
  | { readonly type: "lines"; readonly text: string };

/** Elements of XML in which nothing is that anybody here looks at; most of a CycloneDX file. */
const SKIPPED = [
  ...["hashes", "externalReferences", "properties", "pedigree", "dependencies"],
  ...["services", "compositions", "annotations", "formulation", "releaseNotes", "modelCard"],
  ...["cryptoProperties", "declarations", "definitions", "swid", "description", "copyright"],
  ...["callstack", "occurrences", "identity", "signature", "citations", "patents"],
];

/** What a reader wants of XML: only the components with their licenses, or vulnerabilities as well. */
type Wanted = "components" | "everything";

const SKIPPED_WHEN: Readonly<Record<Wanted, ReadonlySet<string>>> = {
  components: new Set([...SKIPPED, "vulnerabilities"]),
  everything: new Set(SKIPPED),
};

/** A key of SPDX, ORT or Kubernetes at the beginning of a line. */
const YAML_KEY =
  /^(?:spdxVersion|SPDXID|apiVersion|repository|analyzer|project|path_excludes)\s*:/mu;

/** The content of a text: JSON, XML, or lines that only a format can tell more about. */
export function contentOf(text: string, wanted: Wanted = "components"): Content {
  const start = text.trimStart().slice(0, 100);
  if (/^[{[]/u.test(start)) return { type: "value", syntax: "JSON", value: parseJson(text) };
  if (/^<(?:!doctype\s+)?html/iu.test(start)) throw new Refused(UNKNOWN_FORMAT);
  if (start.startsWith("<"))
    return { type: "markup", root: parseMarkup(text, SKIPPED_WHEN[wanted]) };
  return { type: "lines", text };
}

/** Lines that are YAML of a format that also exists in JSON, as a value; everything else as it is. */
export function yamlContent(content: Content): Content {
  if (content.type !== "lines" || !YAML_KEY.test(content.text)) return content;
  return { type: "value", syntax: "YAML", value: parseYaml(content.text) };
}

/** The value of JSON or YAML; undefined of anything else. */
export function dataOf(content: Content): unknown {
  return content.type === "value" ? content.value : undefined;
}

/** The text of lines; empty of anything else. */
export function linesOf(content: Content): string {
  return content.type === "lines" ? content.text : "";
}
