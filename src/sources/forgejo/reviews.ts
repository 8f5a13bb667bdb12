import { field } from "../../sbom/value.ts";
import type { Http } from "../http/http.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import type { PullRequest } from "./pull-requests.ts";
import { readUser } from "./user.ts";

/** The numbers of those pull requests that somebody else, who is no bot, reviewed; one question for each. */
export async function readReviewed(
  http: Http,
  api: string,
  requests: readonly PullRequest[],
): Promise<Reply<ReadonlySet<number>>> {
  const replies = await Promise.all(requests.map((request) => isReviewed(http, api, request)));
  const failed = replies.find(({ state }) => state === "unavailable");
  if (failed?.state === "unavailable") return failed;
  const reviewed = requests.filter((_, nth) => {
    const reply = replies[nth];
    return reply?.state === "value" && reply.value;
  });
  return { state: "value", value: new Set(reviewed.map(({ number }) => number)) };
}

async function isReviewed(
  http: Http,
  api: string,
  { number, author }: PullRequest,
): Promise<Reply<boolean>> {
  const address = `${api}/pulls/${number}/reviews?limit=50`;
  const found = await readPages(http, address, reviewIn, { pages: 1 });
  if (found.state !== "value") return found;
  const value = found.value.some((each) => each.isGiven && !each.isByBot && each.author !== author);
  return { state: "value", value };
}

/** Reviews that were only asked for, or are not finished, are in the list as well. */
function reviewIn(value: unknown) {
  const state = field(value, "state");
  if (typeof state !== "string") return null;
  return { ...readUser(value), isGiven: /^(?:APPROVED|REQUEST_CHANGES|COMMENT)$/u.test(state) };
}
