import { successionsBetween } from "../policies/compare/versions.ts";
import { type Updated, type UpdateStep, updateFromParent } from "../policies/derive/update.ts";
import type { WrittenText } from "../policies/fix/assign-ids.ts";
import type { Clause, Policy, PolicyText } from "../policies/model.ts";
import {
  compareVersionIds,
  DRAFT,
  originalOf,
  releasedOf,
  textIn,
  versionOf,
} from "../policies/versions.ts";
import type { Localized } from "../problem/problem.ts";
import { editFrontMatter } from "./edit-front-matter.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parseBody } from "./policy-text.ts";
import type { NewFile } from "./release-policy.ts";
import { frontOfDraft, frontOfUpdate } from "./update-front-matter.ts";

export interface UpdateRequest {
  readonly policy: Policy;
  readonly parent: Policy;
  /** The parent's version to derive from now; null: its latest. */
  readonly to: string | null;
  /** The text of a file by its path below the root; null: there is none. */
  readonly read: (path: string) => string | null;
}

/** What became of one language. */
export interface UpdatedText {
  readonly language: string;
  readonly steps: readonly UpdateStep[];
  /** The text that was updated: the draft, or the latest version. */
  readonly before: PolicyText;
  readonly after: Pick<PolicyText, "version" | "language" | "clauses">;
}

export type Update =
  | {
      readonly kind: "updated";
      readonly files: readonly NewFile[];
      readonly texts: readonly UpdatedText[];
      readonly undecided: readonly string[];
    }
  | { readonly kind: "refused"; readonly reasons: readonly Localized[] };

/**
 * A draft of a derived policy that follows a new version of its parent, in every language: what a person has to decide
 * is quoted in the text and listed under `undecided` in the front matter. The draft is the base, where there is one.
 */
export function updatePolicy(request: UpdateRequest): Update {
  const { policy, parent } = request;
  const base = versionOf(policy, DRAFT) ?? releasedOf(policy).at(-1) ?? null;
  const original = originalOf(policy, base);
  const from = original?.front.parent;
  const to = request.to ?? releasedOf(parent).at(-1)?.id;
  if (base === null || original === null || from === undefined)
    return refused(NOT_DERIVED(policy.id));
  if (to === undefined || versionOf(parent, to) === null)
    return refused(NO_VERSION(parent.id, to ?? ""));
  if (compareVersionIds(from, to) >= 0) return refused(UP_TO_DATE(to));
  const found = base.texts.map((own) => updateText(own, { ...request, from, to }));
  const lost = found.filter((each): each is Localized => "en" in each);
  if (lost.length > 0) return { kind: "refused", reasons: lost };
  const results = found.filter((each): each is Result => !("en" in each));
  const undecided = [...new Set(results.flatMap(({ updated }) => updated.undecided))];
  const files = results.flatMap((result) => draftOf(result, { ...request, from, to }, undecided));
  if (files.length < results.length) return refused(UNREADABLE);
  const texts = results.map(({ own, updated, clauses }) => ({
    language: own.language,
    steps: updated.steps,
    before: own,
    after: { version: DRAFT, language: own.language, clauses },
  }));
  return { kind: "updated", files, texts, undecided };
}

function refused(reason: Localized): Update {
  return { kind: "refused", reasons: [reason] };
}

interface Span extends UpdateRequest {
  readonly from: string;
  readonly to: string;
}

interface Result {
  readonly own: PolicyText;
  readonly updated: Updated;
  readonly clauses: readonly Clause[];
}

function updateText(own: PolicyText, { parent, from, to, read }: Span): Result | Localized {
  const [old, next] = [from, to].map((id) => textIn(versionOf(parent, id), own.language));
  if (!old || !next) return NO_TEXT(parent.id, own.language);
  const updated = updateFromParent({
    old: writtenText(old, read),
    next: writtenText(next, read),
    own: writtenText(own, read),
    successions: successionsBetween(parent, from, to),
    version: `${parent.facts.title[own.language === "de" ? "de" : "en"]} ${to}`,
    language: own.language === "de" ? "de" : "en",
  });
  const { clauses } = parseBody(updated.markdown, own.front);
  return { own, updated, clauses };
}

function writtenText({ file, front }: PolicyText, read: UpdateRequest["read"]): WrittenText {
  const source = splitFrontMatter(read(file) ?? "")?.markdown ?? "";
  return { source, parsed: parseBody(source, front) };
}

function draftOf(
  { own, updated, clauses }: Result,
  { policy, parent, from, to, read }: Span,
  undecided: readonly string[],
): readonly NewFile[] {
  const source = read(own.file) ?? "";
  const front = source.slice(0, (splitFrontMatter(source)?.yaml.length ?? 0) + FENCE.length);
  const isOriginal = own.language === policy.facts.languages[0];
  const latest = originalOf(policy, releasedOf(policy).at(-1) ?? null);
  const successions = successionsBetween(parent, from, to);
  const values = isOriginal
    ? frontOfUpdate({ own, clauses, latest, to, successions, undecided })
    : frontOfDraft(own);
  const edited = editFrontMatter(front, values);
  if (edited.kind === "refused") return [];
  const path = `${policy.file.slice(0, policy.file.lastIndexOf("/"))}/${DRAFT}.${own.language}.md`;
  return [{ path, text: `${edited.text.trimEnd()}\n\n${updated.markdown.trimStart()}` }];
}

const FENCE = "---\n";

const NOT_DERIVED = (id: string): Localized => ({
  de: `${id} sagt nicht, von welcher Version eines anderen Regelwerks es sich ableitet (parent im Vorspann).`,
  en: `${id} does not say from which version of another policy it derives (parent in the front matter).`,
});
const NO_VERSION = (id: string, version: string): Localized => ({
  de: `${id} hat keine Version „${version}“.`,
  en: `${id} has no version "${version}".`,
});
const NO_TEXT = (id: string, language: string): Localized => ({
  de: `${id} hat nicht beide Versionen in der Sprache ${language}.`,
  en: `${id} does not have both versions in the language ${language}.`,
});
const UP_TO_DATE = (version: string): Localized => ({
  de: `Der Text leitet sich schon von ${version} ab.`,
  en: `The text derives from ${version} already.`,
});
const UNREADABLE: Localized = {
  de: "Der Vorspann lässt sich nicht ändern, ohne einen Kommentar zu verlieren.",
  en: "The front matter cannot be changed without losing a comment.",
};
