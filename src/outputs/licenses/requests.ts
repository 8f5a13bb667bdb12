import type { Entry } from "../../catalog/catalog.ts";
import { inQueueOrder, isOverdue } from "../../licenses/requests/queue.ts";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";

/** The queue of requests below `api/v1/licenses/requests/`: a list in its order, and one file for each request. */
export function* requestFiles(
  requests: Iterable<Entry<LicenseRequest>>,
  asOf: string,
): Generator<OutputFile> {
  const queue = inQueueOrder(requests);
  yield jsonFile("api/v1/licenses/requests/index.json", {
    state: asOf,
    requests: queue.map(({ id, value }) => cardOf(id, value, asOf)),
  });
  for (const { id, value } of queue) {
    const card = { id, overdue: isOverdue(value, asOf), request: value };
    yield jsonFile(`api/v1/licenses/requests/${id}.json`, card);
  }
}

function cardOf(id: string, request: LicenseRequest, asOf: string) {
  const { license, name, state, requested, deadline = null } = request;
  return { id, license, name, state, requested, deadline, overdue: isOverdue(request, asOf) };
}
