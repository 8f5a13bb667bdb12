import { describe, expect, test } from "vitest";
import {
  aForgejoRepository,
  FORGEJO_REPLIES,
  FORGEJO_REPOSITORY,
} from "../../testing/forge/forgejo-replies.ts";
import { observing } from "../../testing/forge/observing.ts";
import { toldBy } from "../../testing/forge/told.ts";
import { json } from "../../testing/http/an-edge.ts";
import { createForgejoSource } from "./source.ts";

const API = "/api/v1/repos/stadt/melder";
const PULLS = `${API}/pulls?state=closed&sort=recentupdate`;
const { observe, told } = observing(createForgejoSource, FORGEJO_REPLIES, FORGEJO_REPOSITORY);

describe("the default branch", () => {
  test("that is not protected may be overwritten, which everybody may know", async () => {
    const changed = { [`${API}/branches/main`]: { protected: false } };
    const { result, asked } = await observe(changed);
    expect(toldBy(result)).toMatchObject({
      "forge/branch-protected": false,
      "forge/force-push-allowed": true,
    });
    expect(asked.map(({ pathname }) => pathname)).not.toContain(`${API}/branch_protections`);
  });

  test("whose rule allows it may be overwritten; one whose rule is not shown is not known", async () => {
    const rules = (...list: readonly object[]) => ({ [`${API}/branch_protections`]: list });
    const allowed = async (...list: readonly object[]) =>
      (await told(rules(...list)))["forge/force-push-allowed"];
    expect(await allowed({ rule_name: "ma*", enable_force_push: true })).toBe(true);
    expect(await allowed({ branch_name: "ma*", enable_force_push: false })).toBe(false);
    expect(await allowed({ rule_name: "x", enable_force_push: true })).toBe("? not-permitted");
  });

  test("may have any name, and none that leads elsewhere", async () => {
    const changed = {
      [API]: aForgejoRepository({ default_branch: "fach/20%?x" }),
      [`${API}/branches/fach/20%25%3Fx`]: { protected: false },
      [`${API}/commits`]: [],
    };
    expect(await told(changed)).toMatchObject({ "forge/branch-protected": false });
    const outside = { [API]: aForgejoRepository({ default_branch: "../../user" }) };
    expect(await told(outside)).toMatchObject({ "forge/branch-protected": "? not-understood" });
  });
});

describe("automated tests", () => {
  const day = (nth: number) => `2026-11-${String(28 - nth).padStart(2, "0")}`;
  const commits = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      sha: nth.toString(16).repeat(40),
      created: `${day(nth)}T08:00:00Z`,
    }));
  const with_results = (count: number, state = "success") => ({
    [`${API}/commits?sha=main`]: commits(count),
    ...Object.fromEntries(
      commits(count).map(({ sha }) => [`${API}/commits/${sha}/status`, { state }]),
    ),
  });
  const runs = async (count: number, state?: string) => {
    const { observations } = (await observe(with_results(count, state))).result;
    const found = observations.find(({ fact }) => fact === "forge/ci-runs");
    return [found?.value, found?.window?.from];
  };

  test("are looked at for the last ten commits, and count for the days of these", async () => {
    expect(await runs(9)).toEqual([9, "2026-05-29"]);
    expect(await runs(10)).toEqual([10, "2026-11-20"]);
    expect(await runs(14)).toEqual([10, "2026-11-20"]);
  });

  test.each([
    ["success", 3],
    ["failure", 3],
    ["error", 3],
    ["pending", 0],
    ["", 0],
  ])("that say %j are %i", async (state, expected) => {
    expect((await runs(3, state))[0]).toBe(expected);
  });

  test("of a commit that is no commit are not asked for", async () => {
    const changed = { [`${API}/commits?sha=main`]: [{ sha: "../../user", created: day(1) }] };
    expect(await told(changed)).toMatchObject({ "forge/ci-runs": "? not-understood" });
  });
});

describe("long lists", () => {
  const pulls = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      number: nth + 100,
      user: { login: "anna" },
      merged: true,
      merged_at: `2026-11-${String(28 - Math.floor(nth / 5)).padStart(2, "0")}T08:00:00Z`,
      updated_at: "2026-11-28T08:00:00Z",
      comments: 0,
    }));
  const reviews = (count: number) =>
    pulls(count).map(({ number }) => [
      `${API}/pulls/${number}/reviews`,
      number % 2 === 0 ? [{ user: { login: "bert" }, state: "APPROVED" }] : [],
    ]);

  test("of pull requests: fifty are looked at, and count for their days", async () => {
    const changed = { ...Object.fromEntries(reviews(50)), [PULLS]: pulls(80) };
    const { result } = await observe(changed);
    const found = result.observations.filter(({ unit }) => unit === "merge-requests");
    // The fifty-first was merged on the 18th, so that only the days after it are whole.
    expect(found.map(({ value, window }) => [value, window?.from])).toEqual([
      [50, "2026-11-19"],
      [25, "2026-11-19"],
    ]);
  });

  test("of comments, the oldest first, are too large to say anything", async () => {
    const link = `<https://codeberg.org${API}/issues/comments?page=2>; rel="next"`;
    const reply = json([{ created_at: "2026-11-01T08:00:00Z" }], { headers: { link } });
    expect(await told({ [`${API}/issues/comments`]: reply })).toMatchObject({
      "forge/issue-reaction": "? too-large",
      "forge/reviewed-merge-requests": "? too-large",
      "forge/releases": 2,
    });
  });
});

describe("broken and hostile replies", () => {
  test.each([
    ["no repository", {}],
    ["a list", []],
    ["a path that leads elsewhere", aForgejoRepository({ full_name: "../evil" })],
    ["settings of another type", aForgejoRepository({ archived: "no" })],
  ])("%s in place of the repository is not understood", async (_, repository) => {
    const { result, asked } = await observe({ [API]: repository });
    expect(toldBy(result)).toEqual({ everything: "? not-understood" });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["issues?type=issues", "forge/issues-opened"],
    ["issues/comments", "forge/issue-reaction"],
    ["pulls?state=closed&sort=recentupdate", "forge/merge-requests"],
    ["pulls/23/reviews", "forge/reviewed-merge-requests"],
    ["releases", "forge/releases"],
    ["commits?sha=main", "forge/ci-runs"],
    [`commits/${"b".repeat(40)}/status`, "forge/successful-ci-runs"],
    ["branches/main", "forge/branch-protected"],
    ["branch_protections", "forge/force-push-allowed"],
  ])("%s of another shape leaves its facts unknown and the others alone", async (list, fact) => {
    for (const reply of [[{ number: {}, rule_name: 1 }], "text", null, { protected: "yes" }]) {
      const all = await told({ [`${API}/${list}`]: reply });
      expect(all[fact]).toBe("? not-understood");
      expect(all["forge/archived"]).toBe(false);
    }
    const broken = json(0, { status: 503 });
    expect((await told({ [`${API}/${list}`]: broken }))[fact]).toBe("? server-error");
  });

  test("owners cannot lead anywhere else", async () => {
    const { result, asked } = await observe({}, "https://codeberg.org/%2e%2e%2Fuser/melder");
    expect(toldBy(result)).toEqual({ everything: "? refused" });
    expect(asked).toEqual([]);
  });
});
