import { readLine } from "../fields.ts";

/**
 * Whether two web addresses name the same repository: forges do not tell upper from lower case, and neither
 * `.git` nor a slash at the end means anything.
 */
export function isSameRepository(left: string, right: string): boolean {
  return normalForm(left) === normalForm(right);
}

function normalForm(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/u, "").replace(/\.git$/u, "");
  return `${host.replace(/^www\./u, "")}${path}`.toLowerCase();
}

/**
 * The folders of a repository address, such as `["group", "project"]`: pages inside the repository (`/-/…`,
 * `/tree/…`, `/src/branch/…`) and `.git` do not count. Fewer than two are no repository: null.
 */
export function repositoryPath(address: string): readonly [string, string, ...string[]] | null {
  if (!URL.canParse(address)) return null;
  const inside = /\/(?:-|tree|blob|raw|src\/(?:branch|tag|commit))\/.*$/u;
  const path = new URL(address).pathname.replace(inside, "").replace(/\.git\/?$/u, "");
  const [first, second, ...more] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  return first === undefined || second === undefined ? null : [first, second, ...more];
}

/** The path of a repository as a forge writes it, such as `group/project`; null of what leads anywhere else. */
export function readRepositoryPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 1000) return null;
  const parts = value.split("/");
  const areNames = parts.every((part) => /^[\w.-]+$/u.test(part) && !/^\.{1,2}$/u.test(part));
  return areNames && parts.length > 1 ? value : null;
}

/** A name that Git allows for a branch, and that leads to no other address; null of anything else. */
export function readBranch(value: unknown): string | null {
  const branch = readLine(value);
  const isAllowed = branch === value && !/^\.|\/\.|\.\.|\/\/|^\/|\/$/u.test(branch ?? "");
  return isAllowed ? branch : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page of a commit; null where the kind of forge, and so the form of the address, is not known by the host's name. */
export function commitPage(address: string, commit: string): string | null {
  const path = repositoryPath(address);
  if (path === null) return null;
  const { host, origin } = new URL(address);
  const repository = `${origin}/${path.map(encodeURIComponent).join("/")}`;
  if (/(?:^|\.)gitlab\./u.test(host)) return `${repository}/-/commit/${commit}`;
  const isKnown = host === "github.com" || host === "codeberg.org";
  return isKnown ? `${repository}/commit/${commit}` : null;
}
