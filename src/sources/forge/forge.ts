import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";

/** What a forge says of a repository as a whole. */
export interface RepositoryState {
  /** The address of its page, where it is now. */
  readonly address: string;
  /** Some forges show such settings only to whom they know. */
  readonly isArchived: Reply<boolean>;
  /** Absent where nothing was ever pushed. */
  readonly defaultBranch: Reply<string>;
  /** Whether anybody can report something there. */
  readonly hasIssues: Reply<boolean>;
}

/** From which day on (YYYY-MM-DD) an answer is whole, where the forge has more than it is asked for; else left out. */
export interface Coverage {
  readonly from?: string;
}

/** Logins are compared while a source runs, and never leave it. */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly isByBot: boolean;
  /** RFC 3339. */
  readonly opened: string;
  readonly closed: string | null;
  /** null where the forge does not say it. */
  readonly closedBy: string | null;
}

export interface Comment {
  /** The number of the issue. */
  readonly issue: number;
  readonly author: string;
  readonly isByBot: boolean;
  /** Whether the author belongs to the project; null where that cannot be seen. */
  readonly isByMember: boolean | null;
  readonly at: string;
}

export interface Issues extends Coverage {
  readonly issues: readonly Issue[];
  readonly comments: readonly Comment[];
}

/** A merge request that was merged. */
export interface MergeRequest {
  readonly merged: string;
  readonly isByBot: boolean;
  /** Whether somebody else, who is no bot, approved it, asked for changes or commented on it. */
  readonly isReviewed: boolean;
}

export interface MergeRequests extends Coverage {
  readonly merged: readonly MergeRequest[];
}

export interface Release {
  /** Its tag, or its name where it has none. */
  readonly tag: string;
  readonly published: string;
  readonly isPreview: boolean;
  /** Files that somebody attached; the source code that the forge packs itself is none. */
  readonly assets: number;
}

/** Runs of the automated tests on the default branch that ended with success or failure; others say nothing. */
export interface CiRuns extends Coverage {
  readonly failed: number;
  readonly successful: number;
}

export interface BranchProtection {
  readonly isProtected: Reply<boolean>;
  /** Whether anybody may overwrite the history of the branch; often shown to maintainers only. */
  readonly allowsForcePush: Reply<boolean>;
}

/** A published security advisory of the project itself that it rates as critical. */
export interface CriticalAdvisory {
  /** When the project learned of it, as far as the forge says. */
  readonly reported: string;
  /** When the first release with a fix came out; null: no such release. */
  readonly fixed: string | null;
}

/**
 * One repository on a forge of one kind. Each question stands for itself: that one has no answer says nothing about
 * the others. Lists end after so many pages, newest first, and say how far they reach: a count over fewer days than
 * the window is one of fewer days, not a smaller one.
 */
export interface ForgeRepository {
  state(): Promise<Reply<RepositoryState>>;
  /** Issues that were opened in the window, and what was said to them. */
  issues(window: Window): Promise<Reply<Issues>>;
  /** Those that were merged in the window. */
  mergeRequests(window: Window): Promise<Reply<MergeRequests>>;
  /** All releases, drafts aside. */
  releases(): Promise<Reply<readonly Release[]>>;
  /** Packages and container images that were published in the window, releases aside. */
  packages(window: Window): Promise<Reply<number>>;
  ciRuns(branch: string, window: Window): Promise<Reply<CiRuns>>;
  branchProtection(branch: string): Promise<BranchProtection>;
  /** Published in the window; null for kinds of forge that have no advisories. */
  readonly criticalAdvisories:
    | ((
        window: Window,
        releases: readonly Release[],
      ) => Promise<Reply<readonly CriticalAdvisory[]>>)
    | null;
}

/** A kind of forge: what its observations are signed with. */
export interface ForgeKind {
  /** The id of the source, such as `github`. */
  readonly id: string;
  /** Such as `GitHub` and the version of its interface. */
  readonly tool: string;
  readonly version?: string;
  /** Where people find it, after the address of the repository, such as `/issues`. */
  readonly pages: Readonly<
    Record<"issues" | "mergeRequests" | "releases" | "packages" | "ciRuns" | "advisories", string>
  >;
}
