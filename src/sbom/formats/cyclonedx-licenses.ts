import type { LicenseClaim, LicenseTerm, LicenseText } from "../bill.ts";
import { claim, term } from "../claims.ts";
import { severalLines } from "../plain-text.ts";
import { at, field, items, name, rawText } from "../value.ts";

/**
 * What a component states of its license: `licenses`, apart by `acknowledgement` (1.6; declared where it is
 * missing), and `evidence.licenses`, which somebody detected. Several choices in one list all apply: CycloneDX
 * has no OR outside of expressions.
 */
export function statedClaims(component: unknown): readonly (LicenseClaim | null)[] {
  const stated = choicesIn(field(component, "licenses"));
  const concluded = stated.filter(isConcluded);
  const declared = stated.filter((choice) => !isConcluded(choice));
  return [
    claim("concluded", concluded.map(termOf)),
    claim("declared", declared.map(termOf)),
    claim("detected", choicesIn(at(component, "evidence", "licenses")).map(termOf)),
  ];
}

function choicesIn(licenses: unknown): readonly unknown[] {
  return Array.isArray(licenses) ? licenses : [licenses];
}

function isConcluded(choice: unknown): boolean {
  const stated = field(choice, "acknowledgement") ?? at(choice, "license", "acknowledgement");
  return stated === "concluded";
}

/** The most precise of what one choice says: expression, id, name, and where there is nothing else an address. */
function termOf(choice: unknown): LicenseTerm | null {
  const license = field(choice, "license");
  return (
    term("expression", field(choice, "expression")) ??
    term("id", field(license, "id")) ??
    term("name", field(license, "name")) ??
    term("name", field(license, "url"))
  );
}

/** Texts of the licenses that are no id of the SPDX list, each name once. */
export function licenseTextsIn(components: readonly unknown[]): readonly LicenseText[] {
  const texts = new Map<string, LicenseText>();
  for (const license of components.flatMap(namedLicenses)) {
    const id = name(field(license, "name")) ?? name(field(license, "id"));
    const text = textIn(field(license, "text"));
    if (id && text && !texts.has(id)) texts.set(id, { id, name: null, text });
  }
  return [...texts.values()];
}

function namedLicenses(component: unknown): readonly unknown[] {
  const licenses = items(field(component, "licenses")).map((choice) => field(choice, "license"));
  return licenses.filter((license) => {
    const id = name(field(license, "id"));
    return id === null || id.startsWith("LicenseRef-");
  });
}

/** The text of an attachment; one that is encoded is left out, because it may be anything. */
function textIn(attachment: unknown): string | null {
  if (rawText(field(attachment, "encoding"))) return null;
  const text = rawText(field(attachment, "content"));
  return text === null ? null : severalLines(text) || null;
}
