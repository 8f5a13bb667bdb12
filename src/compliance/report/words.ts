import type { Localized } from "../../problem/problem.ts";
import type { Provenance } from "../../sbom/bill.ts";
import type { AssessedComponent } from "../assessment.ts";

/** Where a claim comes from, in one word. */
export const PROVENANCE_NAMES: Readonly<Record<Provenance, Localized>> = {
  concluded: { de: "festgestellt", en: "concluded" },
  declared: { de: "erklärt", en: "declared" },
  detected: { de: "gefunden", en: "detected" },
};

/** A component as people name it: `name 1.0.0`, or its package URL where it has no name. */
export function componentName({ component }: Pick<AssessedComponent, "component">): string {
  const { name, version, purl } = component;
  if (name === "") return purl ?? version ?? "?";
  return version === null ? name : `${name} ${version}`;
}
