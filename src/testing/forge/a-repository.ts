import type {
  Comment,
  ForgeKind,
  ForgeRepository,
  Issue,
  MergeRequest,
  Release,
  RepositoryState,
} from "../../sources/forge/forge.ts";
import type { Reply } from "../../sources/source.ts";

export const A_KIND: ForgeKind = {
  id: "github",
  tool: "Forge",
  version: "1",
  pages: {
    issues: "/issues",
    mergeRequests: "/pulls",
    releases: "/releases",
    packages: "/packages",
    ciRuns: "/actions",
    advisories: "/security",
  },
};

export const FORBIDDEN: Reply<never> = {
  state: "unavailable",
  reason: "not-permitted",
  detail: "403",
};

export function value<T>(it: T): Reply<T> {
  return { state: "value", value: it };
}

export function aRepositoryState(parts: Partial<RepositoryState> = {}): RepositoryState {
  return {
    address: "https://git.example.org/a/b",
    isArchived: value(false),
    defaultBranch: value("main"),
    hasIssues: value(true),
    ...parts,
  };
}

/** A quiet repository: it answers every question, with nothing in its lists, with the given parts replaced. */
export function aForgeRepository(parts: Partial<ForgeRepository> = {}): ForgeRepository {
  return {
    state: async () => value(aRepositoryState()),
    issues: async () => value({ issues: [], comments: [] }),
    mergeRequests: async () => value({ merged: [] }),
    releases: async () => value([]),
    packages: async () => value(0),
    ciRuns: async () => value({ failed: 0, successful: 0 }),
    branchProtection: async () => ({ isProtected: value(false), allowsForcePush: value(true) }),
    criticalAdvisories: async () => value([]),
    ...parts,
  };
}

export function anIssue(parts: Partial<Issue> = {}): Issue {
  return {
    number: 1,
    author: "asker",
    isByBot: false,
    opened: "2026-11-01T00:00:00Z",
    closed: null,
    closedBy: null,
    ...parts,
  };
}

export function aComment(parts: Partial<Comment> = {}): Comment {
  return {
    issue: 1,
    author: "answerer",
    isByBot: false,
    isByMember: true,
    at: "2026-11-03T12:00:00Z",
    ...parts,
  };
}

export function aMergeRequest(parts: Partial<MergeRequest> = {}): MergeRequest {
  return { merged: "2026-11-01T00:00:00Z", isByBot: false, isReviewed: true, ...parts };
}

export function aRelease(parts: Partial<Release> = {}): Release {
  return { tag: "v1", published: "2026-10-01T00:00:00Z", isPreview: false, assets: 0, ...parts };
}
