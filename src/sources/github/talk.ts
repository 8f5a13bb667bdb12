import type { Issues, MergeRequests } from "../forge/forge.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { type Listed, type Pull, readListed, readPull, readRemark } from "./replies.ts";
import type { Routes } from "./routes.ts";
import { searchNumbers } from "./search.ts";

/** A repository by its names. */
export interface Named {
  readonly owner: string;
  readonly repo: string;
}

/** Of everything that is listed page by page: 500 of the newest. */
const PAGES = 5;
const NEWEST = { direction: "desc", per_page: 100 } as const;

/** Issues and what was said to them: two lists of the whole repository, instead of one for each issue. */
export async function readIssues(
  http: Http,
  routes: Routes,
  named: Named,
  window: Window,
): Promise<Reply<Issues>> {
  const list = { ...named, ...NEWEST, sort: "created" } as const;
  const issues = await readRecent<Listed>(http, {
    address: routes.issues.listForRepo.endpoint({ ...list, state: "all" }).url,
    read: readListed,
    sortedBy: ({ opened }) => opened,
    window,
    pages: PAGES,
  });
  if (issues.state !== "value") return issues;
  const remarks = await readRecent(http, {
    address: routes.issues.listCommentsForRepo.endpoint(list).url,
    read: readRemark,
    sortedBy: ({ at }) => at,
    window,
    pages: PAGES,
  });
  if (remarks.state !== "value") return remarks;
  const from = laterOf(issues.value.from, remarks.value.from);
  return {
    state: "value",
    value: {
      issues: issues.value.items.filter(({ isPull }) => !isPull).map(issueOf),
      comments: remarks.value.items.map(({ about, user, isByMember, at }) => ({
        issue: about,
        author: user.login,
        isByBot: user.isBot,
        isByMember,
        at,
      })),
      ...(from === undefined ? {} : { from }),
    },
  };
}

function issueOf({ number, user, opened, closed, closedBy }: Listed) {
  return { number, author: user.login, isByBot: user.isBot, opened, closed, closedBy };
}

/**
 * Pull requests that were merged, and who else looked at them: approvals by one search, comments on the code by one
 * list. Asking each pull request would take a hundred requests where these take three.
 */
export async function readMergeRequests(
  http: Http,
  routes: Routes,
  named: Named,
  window: Window,
): Promise<Reply<MergeRequests>> {
  const list = { ...named, ...NEWEST } as const;
  const pulls = await readRecent<Pull>(http, {
    address: routes.pulls.list.endpoint({ ...list, state: "closed", sort: "updated" }).url,
    read: readPull,
    sortedBy: ({ updated }) => updated,
    window,
    pages: PAGES,
  });
  if (pulls.state !== "value") return pulls;
  const { items, from } = pulls.value;
  const merged = items.flatMap((pull) =>
    pull.merged === null ? [] : [{ ...pull, merged: pull.merged }],
  );
  const reviewed = await readReviewed(http, routes, named, window, merged);
  if (reviewed.state !== "value") return reviewed;
  return {
    state: "value",
    value: {
      merged: merged.map(({ number, user, merged: at }) => ({
        merged: at,
        isByBot: user.isBot,
        isReviewed: reviewed.value.has(number),
      })),
      ...(from === undefined ? {} : { from }),
    },
  };
}

/** The numbers of those that somebody else looked at. */
async function readReviewed(
  http: Http,
  routes: Routes,
  named: Named,
  window: Window,
  pulls: readonly Pull[],
): Promise<Reply<ReadonlySet<number>>> {
  if (pulls.length === 0) return { state: "value", value: new Set() };
  const { owner, repo } = named;
  const q = `repo:${owner}/${repo} is:pr is:merged merged:>=${window.from} review:approved`;
  const approved = await searchNumbers(http, routes, q, PAGES);
  if (approved.state !== "value") return approved;
  const remarks = await readRecent(http, {
    address: routes.pulls.listReviewCommentsForRepo.endpoint({
      ...named,
      ...NEWEST,
      sort: "created",
    }).url,
    read: readRemark,
    sortedBy: ({ at }) => at,
    window,
    pages: PAGES,
  });
  if (remarks.state !== "value") return remarks;
  const authors = new Map(pulls.map(({ number, user }) => [number, user.login]));
  const commented = remarks.value.items.filter(
    ({ about, user }) => !user.isBot && authors.get(about) !== user.login,
  );
  const numbers = [...approved.value, ...commented.map(({ about }) => about)];
  return { state: "value", value: new Set(numbers) };
}

function laterOf(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left > right ? left : right;
}
