import { cyclonedxValue } from "../../../sbom/formats/cyclonedx-xml.ts";
import { child, childText, type Markup } from "../../../sbom/markup.ts";
import { field } from "../../../sbom/value.ts";

/** The extension that had vulnerabilities before 1.4. */
const EXTENSION = "http://cyclonedx.org/schema/ext/vulnerability/1.0";

/** An XML bill with its vulnerabilities, as JSON has them; of components only what references need. */
export function vulnerableValue(bom: Markup): unknown {
  const value = cyclonedxValue(bom);
  const metadata = Object(field(value, "metadata"));
  const root = child(child(bom, "metadata"), "component");
  const prefix = prefixOf(bom);
  return {
    serialNumber: bom.attributes["serialNumber"],
    version: bom.attributes["version"],
    metadata: { ...metadata, ...(root ? { component: componentOf(root) } : {}) },
    components: componentsOf(bom),
    vulnerabilities: [
      ...listed(child(bom, "vulnerabilities"), "vulnerability").map((each) => modern(each)),
      ...(prefix === null ? [] : legacyIn(bom, prefix)),
    ],
  };
}

function prefixOf({ attributes }: Markup): string | null {
  const [name] = Object.entries(attributes).find(([, value]) => value.trim() === EXTENSION) ?? [];
  return name?.startsWith("xmlns:") ? `${name.slice("xmlns:".length)}:` : null;
}

function listed(parent: Markup | undefined, name: string): readonly Markup[] {
  return (parent?.children ?? []).filter((each) => each.name === name);
}

function componentsOf(parent: Markup): readonly unknown[] {
  return listed(child(parent, "components"), "component").map(componentOf);
}

function componentOf(component: Markup): unknown {
  return {
    "bom-ref": component.attributes["bom-ref"],
    group: childText(component, "group"),
    name: childText(component, "name"),
    version: childText(component, "version"),
    purl: childText(component, "purl")?.trim(),
    components: componentsOf(component),
  };
}

function modern(vulnerability: Markup): unknown {
  const analysis = child(vulnerability, "analysis");
  return {
    id: childText(vulnerability, "id"),
    source: { name: childText(child(vulnerability, "source"), "name") },
    rejected: childText(vulnerability, "rejected"),
    references: listed(child(vulnerability, "references"), "reference").map((each) => ({
      id: childText(each, "id"),
    })),
    ratings: listed(child(vulnerability, "ratings"), "rating").map((each) => ({
      source: { name: childText(child(each, "source"), "name") },
      score: childText(each, "score"),
      severity: childText(each, "severity"),
      method: childText(each, "method"),
      vector: childText(each, "vector"),
    })),
    ...(analysis ? { analysis: analysisOf(analysis) } : {}),
    affects: listed(child(vulnerability, "affects"), "target").map((each) => ({
      ref: childText(each, "ref"),
    })),
  };
}

function analysisOf(analysis: Markup): unknown {
  return {
    state: childText(analysis, "state"),
    firstIssued: childText(analysis, "firstIssued"),
    lastUpdated: childText(analysis, "lastUpdated"),
  };
}

/** At the end of the bill, or in each component. */
function legacyIn(bom: Markup, prefix: string): readonly unknown[] {
  const found: Markup[] = [];
  const waiting: Markup[] = [bom];
  while (waiting.length > 0) {
    const next = waiting.pop();
    for (const each of next?.children ?? []) {
      if (each.name === `${prefix}vulnerability`) found.push(each);
      else waiting.push(each);
    }
  }
  return found.map((each) => legacy(each, prefix));
}

function legacy(vulnerability: Markup, prefix: string): unknown {
  const source = child(vulnerability, `${prefix}source`)?.attributes["name"];
  const ratings = child(vulnerability, `${prefix}ratings`);
  return {
    id: childText(vulnerability, `${prefix}id`),
    source: { name: source },
    ratings: listed(ratings, `${prefix}rating`).map((each) => ({
      score: childText(child(each, `${prefix}score`), `${prefix}base`),
      severity: childText(each, `${prefix}severity`),
      method: childText(each, `${prefix}method`),
      vector: childText(each, `${prefix}vector`),
    })),
    affects: [{ ref: vulnerability.attributes["ref"] }],
  };
}
