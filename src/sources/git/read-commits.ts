import { isBot } from "../bots.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { HEAD } from "./copy.ts";
import type { Git } from "./git.ts";
import type { Author } from "./persons.ts";

/** The newest commit of the default branch and the days of it and of the very first one (YYYY-MM-DD). */
export interface Tip {
  readonly commit: string;
  readonly committed: string;
  readonly first: string;
}

export async function readTip(git: Git, folder: string): Promise<Reply<Tip>> {
  const tip = await git(["-C", folder, "log", "-1", "--format=%H %ct", HEAD, "--"]);
  if (tip.state === "unavailable") return tip;
  const roots = await git(["-C", folder, "log", "--max-parents=0", "--format=%ct", HEAD, "--"]);
  if (roots.state === "unavailable") return roots;
  const [commit = "", seconds = ""] = tip.text.trim().split(" ");
  // A history that was put together of several has several beginnings.
  const times = roots.text.split("\n").filter((line) => line !== "");
  const first = Math.min(...times.map(Number));
  return {
    state: "value",
    value: { commit, committed: dayOf(Number(seconds)), first: dayOf(first) },
  };
}

/**
 * The authors of the commits on the default branch that were committed in the window, one for each commit, by the
 * project's own `.mailmap`; merges count, bots do not. Names come from people and can hold anything but NUL.
 */
export async function readAuthors(
  git: Git,
  folder: string,
  { from, to }: Window,
): Promise<Reply<readonly Author[]>> {
  const output = await git([
    ...["-c", `mailmap.blob=${HEAD}:.mailmap`, "-C", folder, "log", "-z", "--use-mailmap"],
    ...["--format=%aN%x00%aE", `--since-as-filter=${from}T00:00:00Z`, `--until=${to}T23:59:59Z`],
    ...[HEAD, "--"],
  ]);
  if (output.state === "unavailable") return output;
  const fields = output.text.split("\0");
  const authors: Author[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [name = "", mail = ""] = fields.slice(at, at + 2);
    if (!isBot(name) && !isBot(mail)) authors.push({ name, mail });
  }
  return { state: "value", value: authors };
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
