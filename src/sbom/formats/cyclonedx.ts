import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { unreadable } from "../notes.ts";
import { malformed, TOO_MANY, unknownVersion } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { at, field, isMap, items, name, oneOrMore } from "../value.ts";
import { licenseTextsIn, statedClaims } from "./cyclonedx-licenses.ts";
import { cyclonedxValue, isCyclonedxMarkup } from "./cyclonedx-xml.ts";

/** CycloneDX 1.0 to 1.7, JSON and XML (ECMA-424). */
export const CYCLONEDX: Format = {
  recognises: (content) =>
    content.type === "markup"
      ? isCyclonedxMarkup(content.root)
      : field(dataOf(content), "bomFormat") === "CycloneDX",
  read: readCyclonedx,
};

function readCyclonedx(content: Content): Draft {
  const bom = content.type === "markup" ? cyclonedxValue(content.root) : dataOf(content);
  const version = name(field(bom, "specVersion"));
  if (!version || !/^1\.\d+$/u.test(version)) {
    throw new Refused(unknownVersion("CycloneDX", version ?? "", "1.0 – 1.7"));
  }
  const listed = field(bom, "components");
  if (listed !== undefined && listed !== null && !Array.isArray(listed)) {
    throw new Refused(malformed("CycloneDX", "components"));
  }
  const { components, strays } = flatten(items(listed));
  const subject = at(bom, "metadata", "component");
  return draft("cyclonedx", content.type === "markup" ? "XML" : "JSON", {
    specVersion: version,
    created: name(at(bom, "metadata", "timestamp")),
    tools: toolsIn(at(bom, "metadata", "tools")),
    subjects: isMap(subject) ? [entryOf(subject)] : [],
    entries: components.map(entryOf),
    licenseTexts: licenseTextsIn(components),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

/** Components with those inside them, in the order of the file; what is no component is counted. */
function flatten(listed: readonly unknown[]): { components: unknown[]; strays: number } {
  const components: unknown[] = [];
  let strays = 0;
  const waiting = [...listed].reverse();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (isMap(next)) components.push(next);
    else strays += 1;
    for (const inner of [...items(field(next, "components"))].reverse()) waiting.push(inner);
    if (components.length > LIMITS.components) throw new Refused(TOO_MANY);
  }
  return { components, strays };
}

function entryOf(component: unknown): Entry {
  const group = name(field(component, "group"));
  const own = name(field(component, "name")) ?? "";
  return {
    name: group && own ? `${group}/${own}` : own,
    version: name(field(component, "version")),
    purl: name(field(component, "purl")),
    kind: (name(field(component, "type")) ?? "library").toLowerCase(),
    claims: statedClaims(component),
  };
}

/** A list up to 1.4; since 1.5 also a map of components and services. */
function toolsIn(tools: unknown): readonly string[] {
  const listed = Array.isArray(tools)
    ? tools
    : [...oneOrMore(field(tools, "components")), ...oneOrMore(field(tools, "services"))];
  return listed.flatMap((tool) => {
    const words = [name(field(tool, "name")), name(field(tool, "version"))];
    return words[0] ? [words.filter((word) => word !== null).join(" ")] : [];
  });
}
