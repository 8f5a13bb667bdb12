import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { decodeText } from "../../src/catalog/text.ts";
import type { Policy } from "../../src/policies/model.ts";
import type { Localized } from "../../src/problem/problem.ts";
import type { Answer } from "../license/answer.ts";

/** A catalogue's files, and its policies. */
export interface LoadedPolicies {
  readonly root: string;
  readonly files: readonly RawFile[];
  readonly policies: ReadonlyMap<string, Policy>;
}

/** The policies below a root; a text says why there are none. */
export async function loadPolicies(root: string): Promise<LoadedPolicies | Localized> {
  if (!existsSync(join(root, "catalog"))) {
    return {
      de: `In ${root} gibt es keinen Ordner catalog.`,
      en: `There is no folder catalog in ${root}.`,
    };
  }
  const files = await readCatalog(root);
  const own = files.filter(({ path }) => path.startsWith("catalog/policies/"));
  return { root, files, policies: parseCatalog(own).catalog.policies };
}

/** The policy with an id; a text says which there are. */
export function policyIn({ policies }: LoadedPolicies, id: string): Policy | Localized {
  const policy = policies.get(id);
  if (policy) return policy;
  const known = [...policies.keys()].join(", ");
  return {
    de: `Ein lesbares Regelwerk „${id}“ gibt es nicht. Es gibt: ${known || "keines"}.`,
    en: `There is no readable policy "${id}". There are: ${known || "none"}.`,
  };
}

/** An answer that says why nothing was done. */
export function refused(reasons: readonly string[]): Answer {
  return { text: "", output: null, code: 1, messages: `${reasons.join("\n")}\n` };
}

/** The text of a file by its path below the root; null: there is none. */
export function textOf(files: readonly RawFile[], path: string): string | null {
  const file = files.find((each) => each.path === path);
  return file === undefined ? null : (decodeText(file.bytes).text ?? "");
}
