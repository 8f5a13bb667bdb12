import type { Clause } from "../policies/model.ts";
import { type ParsedPolicyText, parsePolicyText } from "../policies/parse/parse.ts";
import { withoutNulls } from "../schema/nulls.ts";
import { validateDocument } from "../schema/validate.ts";
import type { RawFile } from "./catalog.ts";
import { MISSING_FRONT_MATTER } from "./catalog-notes.ts";
import { type ParsedDocument, problemsOf } from "./document.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { inFile, remarkAt } from "./issue.ts";
import { POLICY_LIMITS } from "./limits.ts";
import { START } from "./place.ts";
import { decodeText } from "./text.ts";
import { parseYamlText } from "./yaml.ts";

/** What a Markdown file of a policy holds: its front matter as its schema allows it, and its clauses. */
export interface PolicyFileContent {
  readonly front: unknown;
  readonly clauses: readonly Clause[];
}

/** Parses one text of a policy; `raw` is a `PolicyFileContent`. Depends on nothing but the file. */
export function parsePolicyFile(file: RawFile): ParsedDocument {
  const { text, remarks } = decodeText(file.bytes);
  const early = inFile(remarks, file.path);
  const split = text === null ? null : splitFrontMatter(text);
  if (text === null) return { broken: true, problems: early };
  if (split === null) {
    const missing = inFile([remarkAt(START, MISSING_FRONT_MATTER)], file.path);
    return { broken: true, problems: [...early, ...missing] };
  }
  const { value, unquoted, problems, place } = parseYamlText(
    split.yaml,
    file.path,
    "policy-version",
  );
  const front = value ?? {};
  const findings = value ? validateDocument("policy-version", value, file.path, unquoted) : [];
  const placed = problemsOf(findings, place, file.path);
  const parsed = parseBody(split.markdown, front);
  const all = [...early, ...problems, ...placed, ...inFile(parsed.problems, file.path)];
  const raw: PolicyFileContent = { front, clauses: parsed.clauses };
  return { raw, broken: all.some(({ level }) => level === "error"), problems: all };
}

/** The content of a text without a problem, keys without a value left out; undefined where it is broken. */
export function acceptedPolicyFile({ raw, broken }: ParsedDocument): PolicyFileContent | undefined {
  if (broken) return undefined;
  const { front, clauses } = raw as PolicyFileContent;
  return { front: withoutNulls(front), clauses };
}

/** Parses the Markdown of a file; its title is what the front matter says. */
export function parseBody(markdown: string, front: object): ParsedPolicyText {
  const title = "title" in front && typeof front.title === "string" ? front.title : "";
  return parsePolicyText(markdown, title, POLICY_LIMITS);
}
