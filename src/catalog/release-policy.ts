import type { Comparison } from "../policies/compare/difference.ts";
import { isUnchanged } from "../policies/compare/summary.ts";
import { compareVersions } from "../policies/compare/versions.ts";
import type { Policy, PolicyText } from "../policies/model.ts";
import { changeLog } from "../policies/report/change-log.ts";
import {
  compareVersionIds,
  DRAFT,
  isVersionId,
  originalOf,
  releasedOf,
  versionOf,
} from "../policies/versions.ts";
import type { Localized } from "../problem/problem.ts";
import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";
import { editFrontMatter, type FrontMatterValues } from "./edit-front-matter.ts";

export interface ReleaseRequest {
  readonly policy: Policy;
  /** The version that the draft becomes, such as 2026.3. */
  readonly version: string;
  /** The day of the decision, YYYY-MM-DD. */
  readonly date: string;
  /** The first day on which it holds; null: what the draft says, else the day of the decision. */
  readonly from: string | null;
  /** How the decision is called; null: what the draft says. */
  readonly decision: string | null;
  /** The text of a file by its path below the root; null: there is none. */
  readonly read: (path: string) => string | null;
}

/** A file to write, by its path below the root. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export type Release =
  | { readonly kind: "released"; readonly files: readonly NewFile[] }
  | { readonly kind: "refused"; readonly reasons: readonly Localized[] };

/**
 * Freezes the draft of a policy: each language becomes a version with its days and a list of what changed (unless
 * somebody wrote one), and the draft begins anew without what was said of this version only. Refuses with every reason
 * that can be seen from the texts; the rules of the catalogue are the caller's to run over the result.
 */
export function releasePolicy(request: ReleaseRequest): Release {
  const reasons = reasonsAgainst(request);
  if (reasons.length > 0) return { kind: "refused", reasons };
  const files: NewFile[] = [];
  for (const draft of versionOf(request.policy, DRAFT)?.texts ?? []) {
    const source = request.read(draft.file) ?? "";
    const released = editFrontMatter(source, frontOfRelease(draft, request));
    const next = editFrontMatter(source, frontOfNextDraft(draft));
    if (released.kind === "refused" || next.kind === "refused")
      return refused(UNREADABLE(draft.file));
    files.push({ path: fileOf(draft, request.version), text: released.text });
    files.push({ path: draft.file, text: next.text });
  }
  return { kind: "released", files };
}

function refused(reason: Localized): Release {
  return { kind: "refused", reasons: [reason] };
}

function fileOf({ file, language }: PolicyText, version: string): string {
  return `${file.slice(0, file.lastIndexOf("/"))}/${version}.${language}.md`;
}

function reasonsAgainst({ policy, version, read }: ReleaseRequest): readonly Localized[] {
  const draft = versionOf(policy, DRAFT);
  const languages = policy.facts.languages.filter(
    (language) => !draft?.texts.some((text) => text.language === language),
  );
  const latest = releasedOf(policy).at(-1);
  const original = originalOf(policy, draft);
  const folder = policy.file.slice(0, policy.file.lastIndexOf("/"));
  const reasons: Localized[] = [];
  if (!isVersionId(version)) reasons.push(NO_VERSION(version));
  else if (latest && compareVersionIds(version, latest.id) <= 0)
    reasons.push(NOT_NEWER(version, latest.id));
  reasons.push(...languages.map((language) => NO_DRAFT(`${folder}/draft.${language}.md`)));
  const undecided = original?.front.undecided ?? [];
  if (undecided.length > 0) reasons.push(UNDECIDED(undecided.join(", ")));
  if (languages.length === 0 && latest && isSame(policy, latest.id))
    reasons.push(NOTHING_NEW(latest.id));
  if (languages.length === 0 && isVersionId(version)) {
    const taken = (draft?.texts ?? []).map((text) => fileOf(text, version));
    reasons.push(...taken.filter((path) => read(path) !== null).map(TAKEN));
  }
  return reasons;
}

function isSame(policy: Policy, latest: string): boolean {
  return policy.facts.languages.every((language) => {
    const comparison = compareVersions(policy, latest, DRAFT, language);
    return comparison?.changes.every((change) => isUnchanged(change)) ?? false;
  });
}

function frontOfRelease(draft: PolicyText, request: ReleaseRequest): FrontMatterValues {
  const { policy, date, from, decision } = request;
  const latest = releasedOf(policy).at(-1);
  const comparison = latest ? compareVersions(policy, latest.id, DRAFT, draft.language) : null;
  const changes = draft.front.changes ?? written(comparison, draft.language);
  const isOriginal = draft.language === policy.facts.languages[0];
  if (!isOriginal) return { changes };
  const inForce = { ...draft.front.inForce, from: from ?? draft.front.inForce?.from ?? date };
  const called =
    decision === null ? {} : { decision: { ...draft.front.decision, reference: decision } };
  return { date, inForce, ...called, changes };
}

function written(comparison: Comparison | null, language: string): readonly string[] {
  const spoken = language === "de" ? "de" : "en";
  return comparison === null ? [FIRST[spoken]] : changeLog(comparison, spoken);
}

const FIRST: Localized = { de: "Erste Version.", en: "First version." };

/** What was said of the version that is now released is gone; what enforces a clause, and from when, stays. */
export function frontOfNextDraft({ front }: PolicyText): FrontMatterValues {
  const clauses = Object.entries(front.clauses ?? {}).flatMap(([id, facts]) => {
    const { replaces: _, splitFrom: __, mergedFrom: ___, ...kept } = facts;
    return Object.keys(kept).length === 0 ? [] : [[id, kept] as const];
  });
  const gone = [
    "date",
    "inForce",
    "decision",
    "repealed",
    "changes",
  ] as const satisfies readonly (keyof PolicyFrontMatter)[];
  return {
    ...Object.fromEntries(gone.map((key) => [key, undefined])),
    clauses: clauses.length === 0 ? undefined : Object.fromEntries(clauses),
  };
}

const NO_VERSION = (version: string): Localized => ({
  de: `„${version}“ kann keine Version sein; Zahlen mit Punkten wie 2026.1 schreiben.`,
  en: `"${version}" cannot be a version; write numbers with dots, like 2026.1.`,
});
const NOT_NEWER = (version: string, latest: string): Localized => ({
  de: `${version} ist nicht neuer als ${latest}.`,
  en: `${version} is not newer than ${latest}.`,
});
const NO_DRAFT = (path: string): Localized => ({
  de: `${path} fehlt oder ist nicht lesbar (npm run validate).`,
  en: `${path} is missing or cannot be read (npm run validate).`,
});
const UNDECIDED = (ids: string): Localized => ({
  de: `Noch nicht entschieden: ${ids}.`,
  en: `Not decided yet: ${ids}.`,
});
const NOTHING_NEW = (latest: string): Localized => ({
  de: `Der Entwurf unterscheidet sich nicht von ${latest}.`,
  en: `The draft does not differ from ${latest}.`,
});
const TAKEN = (path: string): Localized => ({
  de: `${path} gibt es schon.`,
  en: `${path} exists already.`,
});
const UNREADABLE = (path: string): Localized => ({
  de: `Der Vorspann von ${path} lässt sich nicht ändern, ohne einen Kommentar zu verlieren.`,
  en: `The front matter of ${path} cannot be changed without losing a comment.`,
});
