import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CopyFolders } from "../../src/sources/git/git.ts";

/** Copies that nobody keeps: each lies in a temporary folder and is deleted after use. */
export const PASSING_COPIES: CopyFolders = {
  open: () => mkdtemp(join(tmpdir(), "allmende-copy-")),
  close: (folder) => rm(folder, { recursive: true, force: true }),
};

/** Copies that stay in a folder, one for each address, so that the next run only fetches what is new. */
export function keptCopies(folder: string): CopyFolders {
  return {
    open: async (address) => {
      const name = createHash("sha256").update(address).digest("hex").slice(0, 32);
      const copy = join(folder, name);
      await mkdir(copy, { recursive: true });
      return copy;
    },
    close: async (copy, isUsable) => {
      if (!isUsable) await rm(copy, { recursive: true, force: true });
    },
  };
}
