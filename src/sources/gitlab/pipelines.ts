import { field } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import type { CiRuns } from "../forge/forge.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";

/** At most 500 pipelines, the newest ones. */
const PAGES = 5;

/** Pipelines of a branch that failed or succeeded; skipped and cancelled ones say nothing of the software. */
export async function readPipelines(
  http: Http,
  api: string,
  branch: string,
  window: Window,
): Promise<Reply<CiRuns>> {
  const ref = encodeURIComponent(branch);
  const query = `ref=${ref}&scope=finished&updated_after=${window.from}T00:00:00Z&order_by=id`;
  const found = await readRecent(http, {
    address: `${api}/pipelines?${query}&sort=desc&per_page=100`,
    read: pipelineIn,
    sortedBy: ({ started }) => started,
    window,
    pages: PAGES,
  });
  if (found.state !== "value") return found;
  const { items, ...coverage } = found.value;
  const ended = (how: string) => items.filter(({ status }) => status === how).length;
  const value = { failed: ended("failed"), successful: ended("success"), ...coverage };
  return { state: "value", value };
}

function pipelineIn(value: unknown) {
  const status = readLine(field(value, "status"));
  const started = readMoment(field(value, "created_at"));
  return status === null || started === null ? null : { status, started };
}
