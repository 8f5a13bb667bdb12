import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RawFile } from "../catalog/catalog.ts";
import { parseDocument } from "../catalog/document.ts";
import { parseYaml } from "../catalog/yaml.ts";
import type { Finding, Problem } from "../problem/problem.ts";
import { validateDocument } from "../schema/validate.ts";
import { checkAlone } from "./index.ts";

/** Real files of others, beside the project; they are input for tests and no part of it. */
const folder = join(import.meta.dirname, "../../../shared/data/publiccode");
const isMissing = !existsSync(folder);
const note = isMissing ? ` (SKIPPED: there is no folder ${folder})` : "";
const asOf = "2026-09-01";

/** Files by the first 16 digits of their SHA-256, because their names name people. */
function readFiles(): readonly RawFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names
    .map((name) => readFileSync(join(folder, name)))
    .map((bytes) => ({
      path: createHash("sha256").update(bytes).digest("hex").slice(0, 16),
      bytes,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function look(file: RawFile): { problems: readonly Problem[]; findings: readonly Finding[] } {
  const { problems } = parseDocument(file, "publiccode");
  const { value, unquoted } = parseYaml(file.bytes, file.path, "publiccode");
  const schema =
    value === undefined ? [] : validateDocument("publiccode", value, file.path, unquoted);
  const checks = checkAlone(file, { asOf, beside: null });
  return { problems, findings: [...schema, ...checks] };
}

/** One line: digest, verdict, and every pair of place and rule, the warnings of the parser included. */
function rowOf(file: RawFile): string {
  const { problems, findings } = look(file);
  const isRefused = [...problems, ...findings].some(({ level }) => level === "error");
  const unreadable = problems.filter(({ rule }) => rule.startsWith("yaml/"));
  const pairs = [
    ...unreadable.map(({ line, rule }) => `line ${line} ${rule}`),
    ...findings.map((finding) => `${placeOf(finding)} ${finding.rule}`),
  ];
  return [file.path, isRefused ? "reject" : "accept", [...new Set(pairs)].sort().join("; ")].join(
    "\t",
  );
}

/** Of a missing key its own place, not that of the map around it. */
function placeOf({ rule, pointer, at, message }: Finding): string {
  const missing = rule === "schema/missing-key" && at === "value";
  return missing ? `${pointer}/${/"([^"]+)"/.exec(message.en)?.[1]}` : pointer;
}

describe(`real publiccode.yml files${note}`, () => {
  test.skipIf(isMissing)(
    "each is accepted or refused as before, for the same reasons",
    async () => {
      const rows = readFiles().map(rowOf);
      const table = `${["sha256", "verdict", "places and rules"].join("\t")}\n${rows.join("\n")}\n`;
      await expect(table).toMatchFileSnapshot("real-files.tsv");
    },
  );

  test.skipIf(isMissing)("each finding has a message and a fix in both languages", () => {
    for (const { message, fix } of readFiles().flatMap((file) => look(file).findings)) {
      for (const text of [message.de, message.en, fix?.de, fix?.en]) {
        expect(text).toMatch(/^\S.*[.?:…/)\w]$/su);
      }
    }
  });
});
