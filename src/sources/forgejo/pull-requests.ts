import { field } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import type { MergeRequests } from "../forge/forge.ts";
import { dayAfter, latestOf, readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import { isWithin, utcDay, type Window } from "../window.ts";
import { type ForgejoComment, readComments } from "./comments.ts";
import { readReviewed } from "./reviews.ts";
import { readUser } from "./user.ts";

/** At most 500 pull requests are looked at, the last ones that changed. */
const PAGES = 10;
/** Reviews have to be asked for one by one: at most so many, of those merged last. */
const REVIEWS = 50;

export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly isByBot: boolean;
  readonly merged: string;
  readonly comments: number;
}

/** Pull requests that were merged in the window, and whether somebody else looked at them. */
export async function readPullRequests(
  http: Http,
  api: string,
  window: Window,
): Promise<Reply<MergeRequests>> {
  const found = await readRecent(http, {
    // What was merged in the window changed in it; the other way round that need not be.
    address: `${api}/pulls?state=closed&sort=recentupdate&limit=50`,
    read: pullRequestIn,
    sortedBy: ({ updated }) => updated,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const merged = found.value.items
    .filter((each) => !each.isByBot && isWithin(each.merged, window))
    .toSorted((a, b) => Date.parse(b.merged) - Date.parse(a.merged));
  const isSilent = merged.every(({ comments }) => comments === 0);
  const said = isSilent ? NOTHING : await readComments(http, api, window);
  if (said.state !== "value") return said;
  const silent = merged.filter((each) => !isCommented(each, said.value));
  const tooMany = silent[REVIEWS];
  const from = latestOf(found.value.from, tooMany && dayAfter(utcDay(tooMany.merged)));
  const reviewed = await readReviewed(http, api, silent.slice(0, REVIEWS));
  if (reviewed.state !== "value") return reviewed;
  const unknown = new Set(silent.slice(REVIEWS));
  const known = merged.filter((each) => !unknown.has(each));
  const value = {
    merged: known.map((each) => ({
      merged: each.merged,
      isByBot: each.isByBot,
      isReviewed: !silent.includes(each) || reviewed.value.has(each.number),
    })),
  };
  return { state: "value", value: from === undefined ? value : { ...value, from } };
}

const NOTHING: Reply<readonly ForgejoComment[]> = { state: "value", value: [] };

function isCommented(request: PullRequest, comments: readonly ForgejoComment[]): boolean {
  return comments.some(
    ({ number, author, isByBot }) =>
      number === request.number && author !== request.author && !isByBot,
  );
}

function pullRequestIn(value: unknown) {
  const number = readCount(field(value, "number"));
  const updated = readMoment(field(value, "updated_at"));
  if (number === null || updated === null) return null;
  const merged = readMoment(field(value, "merged_at")) ?? "";
  return {
    number,
    ...readUser(value),
    merged: field(value, "merged") === true ? merged : "",
    updated,
    comments: readCount(field(value, "comments")) ?? 1,
  };
}
