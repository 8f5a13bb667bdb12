import { child, childText, type Markup } from "../markup.ts";

const NAMESPACE = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/u;

export function isCyclonedxMarkup(root: Markup): boolean {
  return root.name === "bom" && versionOf(root) !== undefined;
}

/** The parts of an XML bill that the reader of JSON looks at, as JSON has them. */
export function cyclonedxValue(bom: Markup): unknown {
  const metadata = child(bom, "metadata");
  const subject = child(metadata, "component");
  return {
    specVersion: versionOf(bom),
    metadata: {
      timestamp: childText(metadata, "timestamp"),
      tools: toolsOf(child(metadata, "tools")),
      ...(subject ? { component: componentOf(subject) } : {}),
    },
    components: componentsOf(bom),
  };
}

function versionOf({ attributes }: Markup): string | undefined {
  const matches = Object.values(attributes).map((value) => NAMESPACE.exec(value.trim()));
  return matches.find((match) => match !== null)?.[1];
}

/** `tool` up to 1.4, `components` and `services` since 1.5. */
function toolsOf(tools: Markup | undefined): readonly unknown[] {
  const listed = ["components", "services"].flatMap((name) => child(tools, name)?.children ?? []);
  const single = (tools?.children ?? []).filter(({ name }) => name === "tool");
  return [...single, ...listed].map((tool) => ({
    name: childText(tool, "name"),
    version: childText(tool, "version"),
  }));
}

function componentsOf(parent: Markup): readonly unknown[] {
  const listed = child(parent, "components")?.children ?? [];
  return listed.filter(({ name }) => name === "component").map(componentOf);
}

function componentOf(component: Markup): unknown {
  return {
    type: component.attributes["type"],
    group: childText(component, "group"),
    name: childText(component, "name"),
    version: childText(component, "version"),
    purl: childText(component, "purl")?.trim(),
    licenses: choicesOf(child(component, "licenses")),
    evidence: { licenses: choicesOf(child(child(component, "evidence"), "licenses")) },
    components: componentsOf(component),
  };
}

function choicesOf(licenses: Markup | undefined): readonly unknown[] {
  return (licenses?.children ?? []).flatMap((choice): unknown => {
    const acknowledgement = choice.attributes["acknowledgement"];
    if (choice.name === "expression") return [{ expression: choice.text, acknowledgement }];
    return choice.name === "license" ? [{ license: licenseOf(choice), acknowledgement }] : [];
  });
}

function licenseOf(license: Markup): unknown {
  const text = child(license, "text");
  return {
    id: childText(license, "id"),
    name: childText(license, "name"),
    url: childText(license, "url"),
    ...(text ? { text: { content: text.text, encoding: text.attributes["encoding"] } } : {}),
  };
}
