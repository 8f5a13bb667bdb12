import type { Software } from "../catalog/catalog.ts";
import { formatYaml } from "../catalog/format.ts";
import type { KeyOrder } from "../catalog/key-order.ts";
import { repositoryKey } from "../facts/relations.ts";

/** What is known of the software for which an entry is to be made. */
export interface NewEntryInput {
  /** The project's own publiccode.yml, or null where it has none. */
  readonly text: string | null;
  /** Name and repository as the file says, or as they follow from the address. */
  readonly name: string;
  readonly url: string;
  readonly source: { readonly url: string; readonly commit: string | null };
  /** The day on which somebody looked, YYYY-MM-DD. */
  readonly date: string;
}

/** A file to write, `path` relative to the root of the catalogue. */
export interface EntryFile {
  readonly path: string;
  readonly content: string;
}

export type NewEntry =
  | { readonly kind: "entry"; readonly id: string; readonly files: readonly EntryFile[] }
  | { readonly kind: "listed"; readonly id: string };

/**
 * The files of a new entry, or the id of the entry that already has this repository. The project's own
 * file keeps every word; only its form becomes canonical.
 */
export function newEntry(
  input: NewEntryInput,
  software: ReadonlyMap<string, Software>,
  order: KeyOrder,
): NewEntry {
  const known = [...software.values()].find((entry) =>
    addressesOf(entry).has(repositoryKey(input.url)),
  );
  if (known !== undefined) return { kind: "listed", id: known.id };
  const id = freeId(input, software);
  const folder = `catalog/software/${id}`;
  return {
    kind: "entry",
    id,
    files: [
      { path: `${folder}/publiccode.yml`, content: publiccodeOf(input, order) },
      { path: `${folder}/curation.yml`, content: curationOf(input) },
    ],
  };
}

/** An id from a name: lower-case ASCII letters, digits, single hyphens, at most 64 characters; empty where nothing is left. */
export function idFromName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter] ?? letter)
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/gu, "");
}

function addressesOf({ publiccode, curation }: Software): ReadonlySet<string> {
  const addresses = [publiccode.url, curation?.origin, ...(curation?.mirrors ?? [])];
  return new Set(addresses.filter((address) => address !== undefined).map(repositoryKey));
}

/** The name's id; where another entry has it, with the owner in front, then with a number. */
function freeId(input: NewEntryInput, software: ReadonlyMap<string, Software>): string {
  const parts = URL.canParse(input.url)
    ? new URL(input.url).pathname.split("/").filter(Boolean)
    : [];
  const name = idFromName(input.name) || idFromName(parts.at(-1) ?? "") || "software";
  const owned = idFromName(`${parts.at(-2) ?? "other"} ${name}`);
  const taken = (id: string): boolean => software.has(id);
  if (!taken(name)) return name;
  if (!taken(owned)) return owned;
  let number = 2;
  while (taken(`${owned}-${number}`)) number += 1;
  return `${owned}-${number}`;
}

function schemaLine(name: string): string {
  return `# yaml-language-server: $schema=../../../src/schema/${name}.schema.json\n`;
}

function publiccodeOf({ text, name, url }: NewEntryInput, order: KeyOrder): string {
  if (text === null) return schemaLine("publiccode") + skeleton(name, url);
  const whole = text.includes("yaml-language-server:")
    ? text
    : `${schemaLine("publiccode")}\n${text}`;
  const formatted = formatYaml(whole, order);
  return formatted.kind === "formatted" ? formatted.text : whole;
}

function curationOf({ text, source, date }: NewEntryInput): string {
  const commit = source.commit === null ? "" : `      commit: ${source.commit}\n`;
  const url = /^https?:/u.test(source.url) ? source.url : null;
  const place =
    url === null
      ? "    # - url: https://…  where these facts can be read\n"
      : `    - url: ${url}\n`;
  const day = url === null ? `    #   date: ${date}\n` : `      date: ${date}\n${commit}`;
  const origin = text === null ? "curated" : "project";
  return `${schemaLine("curation")}\nfacts:\n  origin: ${origin}\n  sources:\n${place}${day}`;
}

/** What an entry of a project without publiccode.yml begins with; the validator names what is missing. */
function skeleton(name: string, url: string): string {
  return `
publiccodeYmlVersion: "0"
name: ${JSON.stringify(name)}
url: ${url}
# Still to write: platforms, categories, developmentStatus, softwareType,
# description (de and en), legal.license, maintenance, localisation.
# CONTRIBUTING.md has a commented template.
`;
}
