import { field, items } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import type { Release } from "../forge/forge.ts";
import type { Http } from "../http/http.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";

/** At most 200 releases, the newest ones. */
const PAGES = 4;

/** Releases of a repository; drafts, which only its members see, are none. */
export async function readReleases(http: Http, api: string): Promise<Reply<readonly Release[]>> {
  const address = `${api}/releases?draft=false&limit=50`;
  const found = await readPages(http, address, releaseIn, { pages: PAGES });
  if (found.state !== "value") return found;
  return { state: "value", value: found.value.filter(({ isDraft }) => !isDraft) };
}

function releaseIn(value: unknown) {
  const tag = readLine(field(value, "tag_name")) ?? readLine(field(value, "name"));
  const published = readMoment(field(value, "published_at") ?? field(value, "created_at"));
  if (tag === null || published === null) return null;
  return {
    tag,
    published,
    isPreview: field(value, "prerelease") === true,
    isDraft: field(value, "draft") === true,
    assets: items(field(value, "assets")).length,
  };
}
