import { at, field } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import type { ForgejoRepository } from "./state.ts";

/** At most 500 versions of all packages of the owner, the newest ones. */
const PAGES = 10;

/** How many packages and images that are linked to the repository got a version in the window. */
export async function readPackages(
  http: Http,
  { api, path }: Pick<ForgejoRepository, "api" | "path">,
  window: Window,
): Promise<Reply<number>> {
  const [owner = ""] = path.split("/");
  const { origin } = new URL(api);
  const found = await readRecent(http, {
    // Packages belong to an owner, and may be linked to one of its repositories.
    address: `${origin}/api/v1/packages/${owner}?limit=50`,
    read: versionIn,
    sortedBy: ({ created }) => created,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const own = found.value.items.filter(({ repository }) => repository === path);
  return { state: "value", value: new Set(own.map(({ name }) => name)).size };
}

function versionIn(value: unknown) {
  const name = readLine(field(value, "name"));
  const type = readLine(field(value, "type"));
  const created = readMoment(field(value, "created_at"));
  if (name === null || created === null) return null;
  return { name: `${type} ${name}`, created, repository: at(value, "repository", "full_name") };
}
