import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";

/** What a forge says of a repository as a whole. */
export interface RepositoryState {
  /** The address of its page, where it is now. */
  readonly address: string;
  readonly isArchived: boolean;
  /** null: nothing was ever pushed. */
  readonly defaultBranch: string | null;
  /** Whether anybody can report something there. */
  readonly hasIssues: boolean;
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

export interface Issues {
  readonly issues: readonly Issue[];
  readonly comments: readonly Comment[];
}

/** A merge request that was merged. */
export interface MergeRequest {
  readonly merged: string;
  readonly isByBot: boolean;
  /** Whether somebody else approved it or asked for changes: who belongs to the project, where that can be seen. */
  readonly isReviewed: boolean;
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
export interface CiRuns {
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
 * the others. Lists are cut off after so many pages; newest come first.
 */
export interface ForgeRepository {
  state(): Promise<Reply<RepositoryState>>;
  /** Issues that were opened in the window, and what was said to them. */
  issues(window: Window): Promise<Reply<Issues>>;
  mergeRequests(window: Window): Promise<Reply<readonly MergeRequest[]>>;
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
