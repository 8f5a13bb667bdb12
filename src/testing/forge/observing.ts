import { createFindForge, type FindForge } from "../../sources/forge-kind.ts";
import { createHttp, type Http } from "../../sources/http/http.ts";
import { vetResult } from "../../sources/refresh/vet.ts";
import type { Source } from "../../sources/source.ts";
import { anEdge } from "../http/an-edge.ts";
import { type ForgeReplies, replay } from "./replies.ts";
import { toldBy } from "./told.ts";

const NOW = "2026-11-28T12:00:00Z";

/** Lets a source observe a repository at noon of 28 November 2026, of which all replies are recorded. */
export function observing(
  create: (http: Http, findForge: FindForge) => Source,
  recorded: ForgeReplies,
  address: string,
) {
  async function observe(changed: ForgeReplies = {}, repository = address) {
    const { respond, unexpected } = replay({ ...recorded, ...changed });
    const { edge, seen } = anEdge(respond);
    const http = createHttp(edge, { attempts: 1 });
    const source = create(http, createFindForge(http));
    const result = await source.observe({ id: "entry", repository, reports: [] }, NOW);
    if (unexpected.length > 0) throw new Error(`unexpected requests: ${unexpected.join(" ")}`);
    if (vetResult(source.id, result) !== result) throw new Error("an answer may not be stored");
    return { result, asked: seen.map((request) => new URL(request.address)) };
  }
  return {
    /** The result and every address that was asked; fails where somebody asks what is not recorded. */
    observe,
    /** What is said, fact by fact; recorded replies may be replaced. */
    told: async (changed?: ForgeReplies, repository?: string) =>
      toldBy((await observe(changed, repository)).result),
  };
}
