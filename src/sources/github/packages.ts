import { at, field } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import type { Http } from "../http/http.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { isWithin, type Window } from "../window.ts";
import type { GithubRepository } from "./replies.ts";
import type { Routes } from "./routes.ts";

interface Package {
  /** `owner/name` in lower case; "" where it belongs to no repository. */
  readonly repository: string;
  readonly updated: string;
}

const TYPES = ["container", "npm", "maven", "nuget", "rubygems"] as const;

/** Counts packages of a repository. GitHub lists them by owner only, so that one list serves all of an owner's entries. */
export type CountPackages = (
  repository: GithubRepository,
  window: Window,
) => Promise<Reply<number>>;

export function createCountPackages(http: Http, routes: Routes): CountPackages {
  const lists = new Map<string, Promise<Reply<readonly Package[]>>>();
  return async (repository, window) => {
    const owner = repository.owner.toLowerCase();
    const list = lists.get(owner) ?? readAll(http, routes, repository);
    lists.set(owner, list);
    const packages = await list;
    if (packages.state !== "value") return packages;
    const name = `${owner}/${repository.name.toLowerCase()}`;
    const own = packages.value.filter((each) => each.repository === name);
    return { state: "value", value: own.filter(({ updated }) => isWithin(updated, window)).length };
  };
}

/** The first kind that has no answer answers for all: strangers may see none of them. */
async function readAll(
  http: Http,
  routes: Routes,
  { owner, isOfOrganization }: GithubRepository,
): Promise<Reply<readonly Package[]>> {
  const all: Package[] = [];
  for (const package_type of TYPES) {
    const wanted = { package_type, per_page: 100 } as const;
    const { url } = isOfOrganization
      ? routes.packages.listPackagesForOrganization.endpoint({ ...wanted, org: owner })
      : routes.packages.listPackagesForUser.endpoint({ ...wanted, username: owner });
    const reply = await readPages(http, url, readPackage, { pages: 5 });
    if (reply.state !== "value") return reply;
    all.push(...reply.value);
  }
  return { state: "value", value: all };
}

function readPackage(value: unknown): Package | null {
  const updated = readMoment(field(value, "updated_at"));
  const repository = readLine(at(value, "repository", "full_name")) ?? "";
  return updated === null ? null : { repository: repository.toLowerCase(), updated };
}
