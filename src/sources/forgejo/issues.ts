import { field } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import type { Issues } from "../forge/forge.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { type ForgejoComment, readComments } from "./comments.ts";
import { readUser } from "./user.ts";

/** At most 1,000 issues are looked at, the newest ones. */
const PAGES = 20;

/** Issues that were opened in the window; comments are asked for only where there are some. */
export async function readIssues(http: Http, api: string, window: Window): Promise<Reply<Issues>> {
  // Only what changed in the window can have been opened in it.
  const query = `type=issues&state=all&since=${window.from}T00:00:00Z&limit=50`;
  const found = await readRecent(http, {
    address: `${api}/issues?${query}`,
    read: issueIn,
    sortedBy: ({ opened }) => opened,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const { items, ...coverage } = found.value;
  const issues = items.filter(({ isPull }) => !isPull);
  const isSilent = issues.every((issue) => issue.comments === 0);
  const said = isSilent ? NOTHING : await readComments(http, api, window);
  if (said.state !== "value") return said;
  return {
    state: "value",
    value: { issues, comments: said.value.flatMap(asComment), ...coverage },
  };
}

const NOTHING: Reply<readonly ForgejoComment[]> = { state: "value", value: [] };

function issueIn(value: unknown) {
  const number = readCount(field(value, "number"));
  const opened = readMoment(field(value, "created_at"));
  if (number === null || opened === null) return null;
  return {
    number,
    ...readUser(value),
    opened,
    closed: readMoment(field(value, "closed_at")),
    // The list does not say it.
    closedBy: null,
    isPull: (field(value, "pull_request") ?? null) !== null,
    comments: readCount(field(value, "comments")) ?? 1,
  };
}

/** Who belongs to the project is shown to its members only. */
function asComment({ number, author, isByBot, at }: ForgejoComment): Issues["comments"] {
  return number === null ? [] : [{ issue: number, author, isByBot, isByMember: null, at }];
}
