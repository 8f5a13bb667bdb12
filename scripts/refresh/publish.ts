import { join } from "node:path";
import { isObservationsFile } from "../../src/sources/refresh/guard.ts";
import { openMergeRequest } from "../../src/sources/refresh/merge-request.ts";
import { gitIn } from "../validate/git.ts";
import { BRANCH, collectObservations, forgeOf, pushObservations, readReports } from "./propose.ts";
import type { Surroundings } from "./run.ts";

/** What a subcommand says and ends with. */
export interface Said {
  readonly text: string;
  readonly code: 0 | 1 | 3;
}

/** `refresh propose DIR`: one branch and one merge request with everything that shards wrote below a folder. */
export async function proposeObservations(
  [folder, ...more]: readonly string[],
  { program, environment, now }: Surroundings,
): Promise<Said | string> {
  if (folder === undefined || more.length > 0) return "propose takes one folder.";
  const paths = collectObservations(join(folder, "files"), program);
  if (paths.length === 0) return { text: "Nothing has changed.\n", code: 0 };
  const forge = forgeOf(environment);
  if (typeof forge === "string") return forge;
  const title = `catalog: observations of ${now.slice(0, 10)}`;
  const description = readReports(folder);
  await pushObservations(gitIn(program), forge, paths, `${title}\n\n${description}`);
  const wanted = { source: BRANCH, target: forge.target, title, description };
  const address = await openMergeRequest(wanted, { fetch, ...forge });
  return { text: `${address}\n`, code: 0 };
}

/** `refresh guard REV`: whether everything that changed since a revision is a machine's to change. */
export async function guardObservations(
  [revision, ...more]: readonly string[],
  { program }: Surroundings,
): Promise<Said | string> {
  if (revision === undefined || more.length > 0) return "guard takes one Git revision.";
  const git = gitIn(program);
  const names = ["diff", "--name-only", "--no-renames", "-z", "--end-of-options"];
  const changed = await git([...names, `${revision}...HEAD`]).catch(() => null);
  if (changed === null) return `Git does not know the revision "${revision}".`;
  const others = changed.split("\0").filter((path) => path !== "" && !isObservationsFile(path));
  const text = others.map((path) => `${path}  is not for a machine to change\n`).join("");
  return { text, code: others.length > 0 ? 1 : 0 };
}
