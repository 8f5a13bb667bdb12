/** A merge request that is to exist, once, with this title and description. */
export interface WantedMergeRequest {
  readonly source: string;
  readonly target: string;
  readonly title: string;
  /** Markdown; what is longer than GitLab takes is cut. */
  readonly description: string;
}

export interface MergeRequestPorts {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** The address of the API, such as `https://git.example/api/v4`. */
  readonly api: string;
  /** The number or the encoded path of the project. */
  readonly project: string;
  readonly token: string;
}

/** GitLab takes 1,048,576 characters; nobody reads as many. */
const LONGEST = 200_000;

/**
 * Opens a merge request, or brings the open one of the same branch up to date, by GitLab's REST API (Merge
 * requests API). Answers its address; rejects with the status where GitLab refuses.
 */
export async function openMergeRequest(
  wanted: WantedMergeRequest,
  ports: MergeRequestPorts,
): Promise<string> {
  const { source, target, title } = wanted;
  const description = wanted.description.slice(0, LONGEST);
  const list = `merge_requests`;
  const query = new URLSearchParams({ state: "opened", source_branch: source });
  const open = await call(ports, "GET", `${list}?${query}`);
  const iid = Array.isArray(open) ? numberOf(open[0], "iid") : null;
  const answer =
    iid === null
      ? await call(ports, "POST", list, {
          ...{ source_branch: source, target_branch: target, title, description },
          remove_source_branch: true,
        })
      : await call(ports, "PUT", `${list}/${iid}`, { title, description });
  return textOf(answer, "web_url");
}

async function call(
  { fetch, api, project, token }: MergeRequestPorts,
  method: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(`${api}/projects/${encodeURIComponent(project)}/${path}`, {
    method,
    redirect: "error",
    headers: { "private-token": token, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitLab answers ${response.status} to ${method} ${path}`);
  return response.json();
}

function numberOf(value: unknown, key: string): number | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : 0;
  return Number.isSafeInteger(found) && Number(found) > 0 ? Number(found) : null;
}

function textOf(value: unknown, key: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : "";
  return typeof found === "string" ? found : "";
}
