import { field } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import { addUp } from "../forge/add-up.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { readImages } from "./images.ts";
import { closedTo, type GitlabProject } from "./project.ts";

/** At most 500 versions of packages, the newest ones. */
const PAGES = 5;

/** How many packages and container images got a version in the window. */
export async function readPackages(
  http: Http,
  { api, access }: Pick<GitlabProject, "api" | "access">,
  window: Window,
): Promise<Reply<number>> {
  const packages = closedTo(access.package_registry) ?? (await readNames(http, api, window));
  const images = closedTo(access.container_registry) ?? (await readImages(http, api, window));
  return addUp([packages, images]);
}

/** Every version is an item of the list; a package counts once. */
async function readNames(http: Http, api: string, window: Window): Promise<Reply<number>> {
  const found = await readRecent(http, {
    address: `${api}/packages?order_by=created_at&sort=desc&per_page=100`,
    read: versionIn,
    sortedBy: ({ created }) => created,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  return { state: "value", value: new Set(found.value.items.map(({ name }) => name)).size };
}

function versionIn(value: unknown) {
  const name = readLine(field(value, "name"));
  const type = readLine(field(value, "package_type"));
  const created = readMoment(field(value, "created_at"));
  return name === null || created === null ? null : { name: `${type} ${name}`, created };
}
