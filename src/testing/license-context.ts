import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type LicenseContext, openContext } from "../licenses/context/context.ts";
import type { Records } from "../licenses/context/resolve.ts";
import { readExpression } from "../licenses/syntax/read.ts";
import type { ExpressionTree } from "../licenses/syntax/tree.ts";
import type { License } from "../schema/generated/license.ts";
import type { LicenseCompatibility } from "../schema/generated/license-compatibility.ts";
import type { LicenseException } from "../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../schema/generated/license-policy.ts";

const folder = join(import.meta.dirname, "../../licenses");
const NOT_RECORDS: ReadonlySet<string> = new Set(["policy.yml", "compatibility.yml"]);

/** The records of this repository. */
export const RECORDS: Records = {
  licenses: readRecords<License>(folder),
  exceptions: readRecords<LicenseException>(join(folder, "exceptions")),
};

/** The rules of this repository. */
export const COMPATIBILITY: LicenseCompatibility = parse(
  readFileSync(join(folder, "compatibility.yml"), "utf8"),
);

/** The policy of this repository. */
export const POLICY: LicensePolicy = parse(readFileSync(join(folder, "policy.yml"), "utf8"));

/** The records of this repository, those given put over them, with its rules. */
export function realContext(licenses: Readonly<Record<string, License>> = {}): LicenseContext {
  return openContext({ ...RECORDS, licenses: { ...RECORDS.licenses, ...licenses } }, COMPATIBILITY);
}

/** The tree of an expression that a test writes. */
export function expression(text: string): ExpressionTree {
  const { tree } = readExpression(text);
  if (!tree) throw new Error(`No expression: ${text.slice(0, 80)}`);
  return tree;
}

function readRecords<T>(from: string): Readonly<Record<string, T>> {
  const names = readdirSync(from).filter((name) => name.endsWith(".yml") && !NOT_RECORDS.has(name));
  const read = (name: string): T => parse(readFileSync(join(from, name), "utf8"));
  return Object.fromEntries(names.map((name) => [name.slice(0, -".yml".length), read(name)]));
}
