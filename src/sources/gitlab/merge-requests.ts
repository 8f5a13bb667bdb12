import { field } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import type { MergeRequests } from "../forge/forge.ts";
import { latestOf, type Recent, readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import { isWithin, type Window } from "../window.ts";
import { readAuthor } from "./author.ts";
import { type GitlabEvent, NO_EVENTS } from "./events.ts";

/** At most 1,000 merge requests are looked at, the last ones that changed. */
const PAGES = 10;

type Events = () => Promise<Reply<Recent<GitlabEvent>>>;

interface MergedRequest {
  readonly number: number;
  readonly author: string;
  readonly isByBot: boolean;
  readonly merged: string | null;
  readonly updated: string;
  readonly comments: number;
}

/** Merge requests that were merged in the window; comments and approvals are asked for only where they can matter. */
export async function readMergeRequests(
  http: Http,
  api: string,
  window: Window,
  { commented, approved }: { readonly commented: Events; readonly approved: Events },
): Promise<Reply<MergeRequests>> {
  // What was merged in the window changed in it; the other way round that need not be.
  const query = `state=merged&scope=all&updated_after=${window.from}T00:00:00Z&order_by=updated_at`;
  const found = await readRecent(http, {
    address: `${api}/merge_requests?${query}&sort=desc&per_page=100`,
    read: mergedRequestIn,
    sortedBy: ({ updated }) => updated,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const merged = found.value.items.filter(({ merged }) => isWithin(merged ?? "", window));
  const said = merged.some(({ comments }) => comments > 0) ? await commented() : NO_EVENTS;
  if (said.state !== "value") return said;
  const agreed = merged.every((each) => isSeen(each, said.value.items))
    ? NO_EVENTS
    : await approved();
  if (agreed.state !== "value") return agreed;
  const events = [...said.value.items, ...agreed.value.items];
  const from = latestOf(found.value.from, said.value.from, agreed.value.from);
  const value = { merged: merged.map((each) => judged(each, events)) };
  return { state: "value", value: from === undefined ? value : { ...value, from } };
}

function judged(request: MergedRequest, events: readonly GitlabEvent[]) {
  const { merged, isByBot } = request;
  return { merged: merged ?? "", isByBot, isReviewed: isSeen(request, events) };
}

/** Whether somebody else, who is no bot, had something to say. */
function isSeen({ number, author }: MergedRequest, events: readonly GitlabEvent[]): boolean {
  return events.some(
    (event) =>
      event.on === "merge-request" &&
      event.number === number &&
      event.author !== author &&
      !event.isByBot,
  );
}

function mergedRequestIn(value: unknown): MergedRequest | null {
  const number = readCount(field(value, "iid"));
  const updated = readMoment(field(value, "updated_at"));
  if (number === null || updated === null) return null;
  return {
    number,
    ...readAuthor(value, "author", "username"),
    merged: readMoment(field(value, "merged_at")),
    updated,
    comments: readCount(field(value, "user_notes_count")) ?? 1,
  };
}
