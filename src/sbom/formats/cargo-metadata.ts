import type { LicenseClaim } from "../bill.ts";
import { claim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { unreadable } from "../notes.ts";
import { packageUrl } from "../package-url.ts";
import { field, isMap, items, name, rawText } from "../value.ts";

/** `cargo metadata --format-version 1`. */
export const CARGO_METADATA: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    return (
      Array.isArray(field(value, "packages")) && Array.isArray(field(value, "workspace_members"))
    );
  },
  read: readCargoMetadata,
};

/** The crates of the workspace are what the file is about, all others its components. */
function readCargoMetadata(content: Content): Draft {
  const metadata = dataOf(content);
  const members = new Set(items(field(metadata, "workspace_members")).map(name));
  const listed = items(field(metadata, "packages"));
  const packages = listed.filter(isMap);
  const isMember = (each: object) => members.has(name(field(each, "id")));
  const strays = listed.length - packages.length;
  return draft("cargo-metadata", "JSON", {
    specVersion: name(field(metadata, "version")),
    subjects: packages.filter(isMember).map(entryOf),
    entries: packages.filter((each) => !isMember(each)).map(entryOf),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

function entryOf(each: unknown): Entry {
  const stated = name(field(each, "name")) ?? "";
  const version = name(field(each, "version"));
  const isPublished = rawText(field(each, "source"))?.startsWith("registry+") ?? false;
  return {
    name: stated,
    version,
    purl: isPublished ? packageUrl("cargo", stated, version) : null,
    kind: "library",
    claims: [licenseOf(each)],
  };
}

/** An SPDX expression; a slash is Cargo's early way to write OR (the Cargo book, `license`). */
function licenseOf(each: unknown): LicenseClaim | null {
  const stated = rawText(field(each, "license"));
  const file = rawText(field(each, "license_file"));
  if (stated?.includes("/")) {
    return claim(
      "declared",
      stated.split("/").map((part) => term("expression", part)),
      "OR",
    );
  }
  const fromFile = file ? term("name", `SEE LICENSE IN ${file}`) : null;
  return claim("declared", [term("expression", stated) ?? fromFile]);
}
