import { at, field } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import { type Recent, readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import { utcDay, type Window } from "../window.ts";
import { readAuthor } from "./author.ts";

/** That somebody commented on something or approved it. */
export interface GitlabEvent {
  readonly on: "issue" | "merge-request" | "something else";
  /** Its number in the project; issues and merge requests are numbered apart. */
  readonly number: number | null;
  readonly author: string;
  readonly isByBot: boolean;
  readonly at: string;
}

export const NO_EVENTS: Reply<Recent<GitlabEvent>> = { state: "value", value: { items: [] } };

/**
 * Half a year of a project with 25 comments a day. A list of everything that happens in a project is asked for
 * instead of the comments of each issue: one request instead of hundreds, and guests may see it, while they may not
 * see the comments one by one.
 */
const PAGES = 50;

/** What was commented on, or approved, in a window. */
export async function readEvents(
  http: Http,
  api: string,
  action: "commented" | "approved",
  window: Window,
): Promise<Reply<Recent<GitlabEvent>>> {
  const type = action === "commented" ? "note" : "merge_request";
  // Both borders are left out of the answer.
  const before = utcDay(new Date(Date.parse(window.from) - 86_400_000).toISOString());
  const query = `action=${action}&target_type=${type}&after=${before}&sort=desc&per_page=100`;
  return readRecent(http, {
    address: `${api}/events?${query}`,
    read: eventIn,
    sortedBy: (event) => event.at,
    window,
    pages: PAGES,
  });
}

function eventIn(value: unknown): GitlabEvent | null {
  const moment = readMoment(field(value, "created_at"));
  if (moment === null) return null;
  return { ...targetOf(value), ...readAuthor(value, "author_username"), at: moment };
}

function targetOf(value: unknown): Pick<GitlabEvent, "on" | "number"> {
  const note = field(value, "note");
  const type = note === undefined ? field(value, "target_type") : field(note, "noteable_type");
  const number = note === undefined ? field(value, "target_iid") : field(note, "noteable_iid");
  const isHidden = at(note, "internal") === true || at(note, "system") === true;
  if (isHidden) return { on: "something else", number: null };
  if (type === "Issue") return { on: "issue", number: readCount(number) };
  return type === "MergeRequest"
    ? { on: "merge-request", number: readCount(number) }
    : { on: "something else", number: null };
}
