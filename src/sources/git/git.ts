import type { Unavailable } from "../http/answer.ts";

/** What Git printed, or why it did not come to its end. */
export type GitOutput = { readonly state: "done"; readonly text: string } | Unavailable;

/** Runs Git; the first arguments of a command say in which repository (`-C folder`). Never rejects. */
export type Git = (args: readonly string[]) => Promise<GitOutput>;

/** Where copies of repositories lie. */
export interface CopyFolders {
  /** The folder for the copy of a repository: empty, or with what an earlier run left there. */
  open(address: string): Promise<string>;
  /** The source is done with it; where it is not usable, nothing of it may be found by the next run. */
  close(folder: string, isUsable: boolean): Promise<void>;
}
