import type { RawFile } from "../../src/catalog/catalog.ts";
import type { Git } from "../../src/catalog/history.ts";

/** Files by path as they were at a revision; null: there was none. */
export type EarlierFiles = ReadonlyMap<string, string | null>;

/**
 * The files below these folders that differ from where the branch left a revision, uncommitted and untracked ones
 * included, as they were then. Rejects where Git does not know the revision.
 */
export async function changedSince(
  git: Git,
  revision: string,
  folders: readonly string[],
): Promise<EarlierFiles> {
  const base = (await git(["merge-base", "--end-of-options", revision, "HEAD"])).trim();
  const names = ["diff", "--name-only", "--no-renames", "--relative", "-z", base, "--", ...folders];
  const others = ["ls-files", "--others", "--exclude-standard", "-z", "--", ...folders];
  const listed = await Promise.all([git(names), git(others)]);
  const paths = listed.flatMap((list) => list.split("\0")).filter((path) => path !== "");
  const earlier = new Map<string, string | null>();
  for (const path of new Set(paths)) {
    earlier.set(path, await git(["show", `${base}:./${path}`]).catch(() => null));
  }
  return earlier;
}

/** The files as they were: those that changed in their former text, all others as they are. */
export function withEarlier(files: readonly RawFile[], earlier: EarlierFiles): readonly RawFile[] {
  const unchanged = files.filter(({ path }) => !earlier.has(path));
  const former = [...earlier].flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: new TextEncoder().encode(text) }],
  );
  return [...unchanged, ...former];
}
