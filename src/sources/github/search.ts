import { field } from "../../sbom/value.ts";
import { readCount } from "../fields.ts";
import type { Http } from "../http/http.ts";
import { judgeJson, nextPageOf } from "../http/read-json.ts";
import { readList } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { readFound } from "./replies.ts";
import type { Routes } from "./routes.ts";

/** The numbers of the issues or pull requests that a search finds, changed last first, from at most so many pages. */
export async function searchNumbers(
  http: Http,
  routes: Routes,
  q: string,
  pages: number,
): Promise<Reply<readonly number[]>> {
  const numbers: number[] = [];
  const first = { q, sort: "updated", order: "desc", per_page: 100 } as const;
  let at: string | null = routes.search.issuesAndPullRequests.endpoint(first).url;
  for (let page = 0; page < pages && at !== null; page += 1) {
    const answer = await http.get(at, { accept: "application/json" });
    const reply = judgeJson(answer, readNumbers);
    if (reply.state !== "value") return reply;
    numbers.push(...reply.value);
    at = answer.state === "unavailable" ? null : nextPageOf(answer);
  }
  return { state: "value", value: numbers };
}

/** A search that was cut short because it took too long is none. */
function readNumbers(value: unknown): readonly number[] | null {
  if (field(value, "incomplete_results") !== false) return null;
  return readList(readFound(value), (item) => readCount(field(item, "number")));
}
