import { expect, test } from "vitest";
import { openMergeRequest } from "./merge-request.ts";

const wanted = { source: "refresh/observations", target: "main", title: "t", description: "d" };

/** A project with these open merge requests; what is asked of it is noted. */
function aProject(open: readonly unknown[], status = 200) {
  const asked: { method: string; address: string; body: unknown }[] = [];
  const ports = {
    api: "https://git.example/api/v4",
    project: "group/project",
    token: "secret",
    fetch: async (address: string, { method = "", body }: RequestInit) => {
      asked.push({ method, address, body: body ? JSON.parse(String(body)) : null });
      const answer = method === "GET" ? open : { web_url: "https://git.example/1" };
      return Response.json(answer, { status });
    },
  };
  return { asked, ports };
}

test("the first run opens a merge request", async () => {
  const { asked, ports } = aProject([]);
  expect(await openMergeRequest(wanted, ports)).toBe("https://git.example/1");
  expect(asked.map(({ method, address }) => `${method} ${address}`)).toEqual([
    "GET https://git.example/api/v4/projects/group%2Fproject/merge_requests?state=opened&source_branch=refresh%2Fobservations",
    "POST https://git.example/api/v4/projects/group%2Fproject/merge_requests",
  ]);
  expect(asked[1]?.body).toEqual({
    source_branch: "refresh/observations",
    target_branch: "main",
    title: "t",
    description: "d",
    remove_source_branch: true,
  });
});

test("a later run brings the open one up to date", async () => {
  const { asked, ports } = aProject([{ iid: 7 }]);
  await openMergeRequest(wanted, ports);
  expect(asked[1]).toEqual({
    method: "PUT",
    address: "https://git.example/api/v4/projects/group%2Fproject/merge_requests/7",
    body: { title: "t", description: "d" },
  });
});

test("a forge that refuses is named with its status, without the token", async () => {
  const { ports } = aProject([], 403);
  const refused = openMergeRequest(wanted, ports);
  await expect(refused).rejects.toThrow("GitLab answers 403 to GET merge_requests");
  await expect(refused).rejects.not.toThrow("secret");
});
