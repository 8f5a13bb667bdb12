import { at, field } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import type { Issue, Issues } from "../forge/forge.ts";
import { latestOf, type Recent, readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { readAuthor } from "./author.ts";
import { type GitlabEvent, NO_EVENTS } from "./events.ts";

/** At most 1,000 issues are looked at, the newest ones. */
const PAGES = 10;

interface GitlabIssue extends Issue {
  readonly isReport: boolean;
  readonly comments: number;
}

/** Issues that were opened in the window; comments are asked for only where there are some. */
export async function readIssues(
  http: Http,
  api: string,
  window: Window,
  comments: () => Promise<Reply<Recent<GitlabEvent>>>,
): Promise<Reply<Issues>> {
  // Confidential ones are seen only by members, and must not make a difference.
  const query = `created_after=${window.from}T00:00:00Z&confidential=false&scope=all&order_by=created_at`;
  const found = await readRecent(http, {
    address: `${api}/issues?${query}&sort=desc&per_page=100`,
    read: issueIn,
    sortedBy: ({ opened }) => opened,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const issues = found.value.items.filter(({ isReport }) => isReport);
  const said = issues.every((issue) => issue.comments === 0) ? NO_EVENTS : await comments();
  if (said.state !== "value") return said;
  const from = latestOf(found.value.from, said.value.from);
  const value = { issues, comments: said.value.items.flatMap(asComment) };
  return { state: "value", value: from === undefined ? value : { ...value, from } };
}

function issueIn(value: unknown): GitlabIssue | null {
  const number = readCount(field(value, "iid"));
  const opened = readMoment(field(value, "created_at"));
  const closedBy = at(value, "closed_by", "username");
  const type = field(value, "issue_type") ?? "issue";
  if (number === null || opened === null) return null;
  return {
    number,
    ...readAuthor(value, "author", "username"),
    opened,
    closed: readMoment(field(value, "closed_at")),
    closedBy: typeof closedBy === "string" ? closedBy : null,
    // Tasks, test cases and requirements are the project's own notes, which wait for no answer.
    isReport: type === "issue" || type === "incident" || type === "ticket",
    comments: readCount(field(value, "user_notes_count")) ?? 1,
  };
}

/** Events do not tell who belongs to the project. */
function asComment({ on, number, author, isByBot, at }: GitlabEvent): Issues["comments"] {
  if (on !== "issue" || number === null) return [];
  return [{ issue: number, author, isByBot, isByMember: null, at }];
}
