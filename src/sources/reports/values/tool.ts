import type { Tool } from "../../../schema/generated/observations.ts";
import { impersonal } from "./line.ts";

/** A program from what a report says of it; null where it gives no name. */
export function toolOf(name: unknown, version: unknown, ruleSet: unknown = null): Tool | null {
  const tool = impersonal(name);
  if (tool === null) return null;
  const [stated, rules] = [impersonal(version), impersonal(ruleSet)];
  return {
    tool,
    ...(stated === null ? {} : { version: stated }),
    ...(rules === null ? {} : { ruleSet: rules }),
  };
}
