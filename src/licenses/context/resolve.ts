import type { License } from "../../schema/generated/license.ts";
import type { LicenseException } from "../../schema/generated/license-exception.ts";
import type { LicenseBook } from "../book.ts";
import { readExpression } from "../syntax/read.ts";
import type { Leaf, LicenseLeaf } from "../syntax/tree.ts";

/** The records that answers come from. */
export type Records = Pick<LicenseBook, "licenses" | "exceptions">;

/** One version of one license, with its record. */
export interface Version {
  readonly id: string;
  readonly record: License;
}

/** What a leaf of an expression means by the records. */
export interface ResolvedLicense {
  readonly type: Leaf["type"];
  /** As it would be written: id, plus, exception. */
  readonly text: string;
  /** The record of the id itself; null where there is none. */
  readonly own: Version | null;
  /** The version that is named; of an "or later" the first one. */
  readonly base: Version | null;
  /** The later versions that somebody who receives the work may choose. */
  readonly later: readonly Version[];
  /** Whether the expression or the id itself says "or later". */
  readonly saysLater: boolean;
  /** Whether versions that do not exist yet may be chosen as well. */
  readonly open: boolean;
  readonly exception: ResolvedException | null;
}

/** The exception behind WITH; `record` is null where there is none. */
export interface ResolvedException {
  readonly id: string;
  readonly record: LicenseException | null;
}

const OR_LATER = /-or-later$/u;
const ONLY = /-only$/u;

/** The meaning of a leaf; a deprecated id means what its record names instead, where that is one license. */
export function resolveLeaf(leaf: Leaf, records: Records): ResolvedLicense {
  if (leaf.type !== "license") return unresolved(leaf);
  const meant = withoutDeprecated(leaf, records);
  const own = versionOf(meant.id, records);
  const base = own && (versionOf(own.id.replace(OR_LATER, "-only"), records) ?? own);
  const isOpen = own !== null && isChoosable(own.record, meant.orLater);
  return {
    type: "license",
    text: textOf(leaf),
    own,
    base,
    later: isOpen ? laterVersions(own.record, records) : [],
    saysLater: meant.orLater || own?.record.versions?.orLater === true,
    open: isOpen,
    exception: exceptionOf(meant.exception, records),
  };
}

/** A leaf as it would be written. */
export function textOf(leaf: Leaf): string {
  if (leaf.type === "unknown") return leaf.text;
  const plus = leaf.type === "license" && leaf.orLater ? "+" : "";
  return `${leaf.id}${plus}${leaf.exception ? ` WITH ${leaf.exception}` : ""}`;
}

function unresolved(leaf: Exclude<Leaf, LicenseLeaf>): ResolvedLicense {
  const nothing = { own: null, base: null, later: [], saysLater: false, open: false };
  return { type: leaf.type, text: textOf(leaf), ...nothing, exception: null };
}

function withoutDeprecated(leaf: LicenseLeaf, records: Records): LicenseLeaf {
  const replacement = recordOf(records.licenses, leaf.id)?.replacedBy;
  const tree = replacement ? readExpression(replacement).tree : null;
  if (tree?.type !== "license") return laterSibling(leaf, records);
  const exception = leaf.exception ?? tree.exception;
  return laterSibling({ ...tree, orLater: leaf.orLater || tree.orLater, exception }, records);
}

/** GPL-2.0-only with a plus is GPL-2.0-or-later. */
function laterSibling(leaf: LicenseLeaf, records: Records): LicenseLeaf {
  const id = leaf.id.replace(ONLY, "-or-later");
  return leaf.orLater && recordOf(records.licenses, id) ? { ...leaf, id } : leaf;
}

function isChoosable({ versions }: License, plus: boolean): boolean {
  if (plus || versions?.orLater) return true;
  return versions?.later !== undefined && versions.later.by !== "author";
}

function laterVersions({ versions }: License, records: Records): readonly Version[] {
  const ids = versions?.later?.ids ?? [];
  return ids.map((id) => versionOf(id, records)).filter((version) => version !== null);
}

function versionOf(id: string, records: Records): Version | null {
  const record = recordOf(records.licenses, id);
  return record ? { id, record } : null;
}

function exceptionOf(id: string | null, records: Records): ResolvedException | null {
  return id === null ? null : { id, record: recordOf(records.exceptions, id) };
}

/** Ids come from people: what every object has (`constructor`) is no record. */
function recordOf<T>(book: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(book, id) ? (book[id] ?? null) : null;
}
