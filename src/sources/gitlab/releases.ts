import { at, field, items } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import type { Release } from "../forge/forge.ts";
import type { Http } from "../http/http.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";

/** At most 200 releases, the newest ones. */
const PAGES = 2;

/** Releases of a project. GitLab does not tell previews from others. */
export function readReleases(http: Http, api: string): Promise<Reply<readonly Release[]>> {
  const address = `${api}/releases?order_by=released_at&sort=desc&per_page=100`;
  return readPages(http, address, releaseIn, { pages: PAGES });
}

function releaseIn(value: unknown): Release | null {
  const tag = readLine(field(value, "tag_name")) ?? readLine(field(value, "name"));
  const published = readMoment(field(value, "released_at") ?? field(value, "created_at"));
  if (tag === null || published === null) return null;
  return { tag, published, isPreview: false, assets: items(at(value, "assets", "links")).length };
}
