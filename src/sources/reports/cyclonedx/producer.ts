import { at, field, oneOrMore } from "../../../sbom/value.ts";
import type { Tool } from "../../../schema/generated/observations.ts";
import { toolOf } from "../values/tool.ts";

/** The first program that made a bill: a list up to 1.4; since 1.5 also a map of components and services. */
export function toolIn(bom: unknown): Tool | null {
  const tools = at(bom, "metadata", "tools");
  const listed = Array.isArray(tools)
    ? tools
    : [...oneOrMore(field(tools, "components")), ...oneOrMore(field(tools, "services"))];
  const named = listed.map((tool) => toolOf(field(tool, "name"), field(tool, "version")));
  return named.find((tool) => tool !== null) ?? null;
}
