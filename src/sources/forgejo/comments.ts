import { field } from "../../sbom/value.ts";
import { readMoment } from "../fields.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { readUser } from "./user.ts";

export interface ForgejoComment {
  /** Issues and pull requests are numbered together; null where that cannot be read. */
  readonly number: number | null;
  readonly author: string;
  readonly isByBot: boolean;
  readonly at: string;
}

/** 3,000 comments with the page size of most hosts. */
const PAGES = 60;

/**
 * What was said to all issues and pull requests since a window began. The oldest comes first: of a list that goes on
 * nobody would know who was answered lately, so that it counts as too large.
 */
export async function readComments(
  http: Http,
  api: string,
  window: Window,
): Promise<Reply<readonly ForgejoComment[]>> {
  let pages = 0;
  const count = () => {
    pages += 1;
    return false;
  };
  const address = `${api}/issues/comments?since=${window.from}T00:00:00Z&limit=50`;
  const found = await readPages(http, address, commentIn, { pages: PAGES, isLast: count });
  return found.state === "value" && pages >= PAGES
    ? unavailable("too-large", `more than ${found.value.length} comments`)
    : found;
}

function commentIn(value: unknown): ForgejoComment | null {
  const at = readMoment(field(value, "created_at"));
  const about = [field(value, "issue_url"), field(value, "pull_request_url")].join(" ");
  const number = /\/(?:issues|pulls)\/(\d{1,9})\b/u.exec(about)?.[1];
  if (at === null) return null;
  return { number: number === undefined ? null : Number(number), ...readUser(value), at };
}
