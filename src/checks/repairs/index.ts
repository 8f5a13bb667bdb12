import { type Document, parseDocument } from "yaml";
import type { RawFile } from "../../catalog/catalog.ts";
import { parseYaml } from "../../catalog/yaml.ts";
import type { Finding } from "../../problem/problem.ts";
import type { DocumentKind } from "../../schema/schemas.ts";
import { validateDocument } from "../../schema/validate.ts";
import { checkPublicCode } from "../check-publiccode.ts";
import { booleanWords } from "./boolean-words.ts";
import { countryCase } from "./country-case.ts";
import { dates } from "./dates.ts";
import { deadKeys } from "./dead-keys.ts";
import { italianSection } from "./italian-section.ts";
import { keyCase } from "./key-case.ts";
import { languageTags } from "./language-tags.ts";
import { licenseId } from "./license-id.ts";
import { newVersion } from "./new-version.ts";
import { ownerName } from "./owner-name.ts";
import { quoteVersion } from "./quote-version.ts";
import type { Repair } from "./repair.ts";

/** Every repair, in the order in which they are tried: keys first, so that the others find them. */
export const REPAIRS: readonly Repair[] = [
  keyCase,
  quoteVersion,
  booleanWords,
  languageTags,
  countryCase,
  dates,
  licenseId,
  italianSection,
  ownerName,
  deadKeys,
  newVersion,
];

/**
 * The repairs of what the rules find in one file, to be applied in this order. Each was tried on a copy that was
 * checked again: it is offered only where it leaves fewer findings and no new error.
 */
export function repairsFor(file: RawFile, kind: DocumentKind): readonly Repair["edit"][] {
  if (kind !== "publiccode") return [];
  const text = new TextDecoder().decode(file.bytes);
  const offered: Repair["edit"][] = [];
  let before = findingsIn(text) ?? [];
  for (const { rules, edit } of REPAIRS) {
    if (!before.some((finding) => rules.includes(finding.rule))) continue;
    const after = findingsIn(edited(text, [...offered, edit]));
    if (after === null || !isBetter(before, after)) continue;
    offered.push(edit);
    before = after;
  }
  return offered;
}

function edited(text: string, edits: readonly Repair["edit"][]): string {
  const document: Document = parseDocument(text, { schema: "failsafe" });
  if (document.errors.length > 0) return text;
  for (const edit of edits) edit(document);
  return document.toString({ lineWidth: 0 });
}

/** null where the text cannot be read. */
function findingsIn(text: string): readonly Finding[] | null {
  const { value, unquoted, problems } = parseYaml(text, "", "publiccode");
  if (value === undefined || problems.some((problem) => problem.level === "error")) return null;
  const asOf = "9999-12-31";
  return [
    ...validateDocument("publiccode", value, "", unquoted),
    ...checkPublicCode({ value, asOf, beside: null }, ""),
  ];
}

function isBetter(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.filter(isError).map(keyOf));
  const isHarmless = after.filter(isError).every((finding) => known.has(keyOf(finding)));
  return isHarmless && after.length < before.length;
}

function isError({ level }: Finding): boolean {
  return level === "error";
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message.en}`;
}
