import { assignIds, withInsertions } from "../policies/fix/assign-ids.ts";
import { hasId } from "../policies/ids.ts";
import type { Clause, Policy } from "../policies/model.ts";
import { sameWords } from "../policies/vanished.ts";
import { originalOf, versionBefore, versionOf } from "../policies/versions.ts";
import type { RawFile } from "./catalog.ts";
import type { FixedFile } from "./fix.ts";
import { formatYaml } from "./format.ts";
import { type SplitText, splitFrontMatter } from "./front-matter.ts";
import { canonicalOrder } from "./key-order.ts";
import { kindOf, type PolicyTextKind } from "./kind.ts";
import { parseCatalog } from "./parse.ts";
import { parseBody } from "./policy-text.ts";
import { decodeText } from "./text.ts";

/**
 * The texts of policies with an id for every clause that needs one, and their front matter in canonical form. The
 * languages of a version are looked at together; no id is ever changed, or given twice in a family of policies.
 */
export function* fixPolicyTexts(files: readonly RawFile[]): Generator<FixedFile> {
  const own = files.filter(({ path }) => path.startsWith("catalog/policies/"));
  const { policies } = parseCatalog(own).catalog;
  const texts = own.flatMap(readText);
  const groups = Map.groupBy(texts, ({ kind }) => `${kind.id} ${kind.version}`);
  for (const group of groups.values()) yield* fixVersion(group, policies, texts);
}

interface ReadText {
  readonly path: string;
  readonly kind: PolicyTextKind;
  readonly text: string;
  readonly split: SplitText | null;
}

function readText({ path, bytes, refused }: RawFile): readonly ReadText[] {
  const kind = kindOf(path);
  if (kind.type !== "policy-text" || refused !== undefined) return [];
  const text = decodeText(bytes).text ?? "";
  return [{ path, kind, text, split: splitFrontMatter(text) }];
}

function* fixVersion(
  group: readonly ReadText[],
  policies: ReadonlyMap<string, Policy>,
  all: readonly ReadText[],
): Generator<FixedFile> {
  const policy = policies.get(group[0]?.kind.id ?? "");
  const languages: readonly string[] = policy?.facts.languages ?? [];
  const rank = ({ kind }: ReadText) => languages.indexOf(kind.language);
  const known = group.filter((each) => each.split !== null && rank(each) !== -1);
  const ordered = known.toSorted((a, b) => rank(a) - rank(b));
  const written = ordered.map(({ text, split }) => ({
    source: text,
    parsed: parseBody(split?.markdown ?? "", {}),
  }));
  const hasOriginal = ordered[0]?.kind.language === languages[0];
  const taken = idsInFamily(policy, policies, all);
  const insertions = hasOriginal
    ? assignIds(written, taken, lostIn(policy, written[0]?.parsed.clauses ?? [], ordered[0]))
    : [];
  for (const each of group) {
    const found = insertions[ordered.indexOf(each)] ?? [];
    yield { path: each.path, before: each.text, result: formatText(each, found) };
  }
}

/** Every id that any text of the policy, its parents and its children has, broken texts too. */
function idsInFamily(
  policy: Policy | undefined,
  policies: ReadonlyMap<string, Policy>,
  all: readonly ReadText[],
): ReadonlySet<string> {
  const root = (at: Policy | undefined, steps = 0): string => {
    const parent = policies.get(at?.facts.parent ?? "");
    return parent === undefined || steps > policies.size ? (at?.id ?? "") : root(parent, steps + 1);
  };
  const family = root(policy);
  const inFamily = all.filter(({ kind }) => root(policies.get(kind.id)) === family);
  return new Set(
    inFamily.flatMap(({ text }) =>
      [...text.matchAll(/\{#([A-Za-z0-9_-]+)/gu)].map(([, id = ""]) => id),
    ),
  );
}

/** Provisional ids of clauses that had an id in the version before. */
function lostIn(
  policy: Policy | undefined,
  clauses: readonly Clause[],
  original: ReadText | undefined,
): ReadonlySet<string> {
  if (policy === undefined || original === undefined) return new Set();
  const before = originalOf(policy, versionBefore(policy, original.kind.version));
  const now = originalOf(policy, versionOf(policy, original.kind.version));
  if (before === null || now === null) return new Set();
  const lost = [...sameWords(before, { ...now, clauses }).values()];
  return new Set(lost.filter((clause) => !hasId(clause)).map(({ id }) => id));
}

function formatText(
  { text, split }: ReadText,
  insertions: readonly { readonly at: number; readonly text: string }[],
): FixedFile["result"] {
  if (split === null) return { kind: "refused", reason: "broken" };
  const yaml = split.yaml.slice(split.yaml.indexOf("\n") + 1);
  const formatted = formatYaml(yaml, canonicalOrder("policy-version"));
  if (formatted.kind === "refused") return formatted;
  const rest = withInsertions(text, insertions).slice(split.yaml.length);
  return { kind: "formatted", text: `---\n${formatted.text}${rest}` };
}
