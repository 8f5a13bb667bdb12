import { describe, expect, test } from "vitest";
import { aComment, anIssue } from "../../testing/forge/a-repository.ts";
import type { Comment, Issue } from "./forge.ts";
import { meanIssueReaction } from "./issue-reaction.ts";

const NOW = "2026-11-11T00:00:00Z";
const mean = (issues: readonly Issue[], comments: readonly Comment[] = []) =>
  meanIssueReaction({ issues, comments }, NOW);

describe("the mean time until issues are reacted to", () => {
  test("is the time until the first comment of somebody else who belongs to the project", () => {
    const comments = [
      aComment({ at: "2026-11-09T00:00:00Z" }),
      aComment(),
      aComment({ author: "asker", at: "2026-11-01T01:00:00Z" }),
      aComment({ isByMember: false, at: "2026-11-01T01:00:00Z" }),
      aComment({ isByBot: true, isByMember: null, at: "2026-11-01T01:00:00Z" }),
      aComment({ issue: 2, at: "2026-11-01T01:00:00Z" }),
    ];
    expect(mean([anIssue()], comments)).toBe(2.5);
  });

  test("where membership cannot be seen, anybody else who is no bot counts", () => {
    expect(mean([anIssue()], [aComment({ isByMember: null })])).toBe(2.5);
  });

  test("an open issue without a reaction counts with its age so far", () => {
    expect(mean([anIssue()])).toBe(10);
    const issues = [anIssue(), anIssue({ number: 2 })];
    expect(mean(issues, [aComment({ at: "2026-11-01T00:00:00Z" })])).toBe(5);
  });

  test("that somebody else closed it is a reaction", () => {
    const closed = "2026-11-02T00:00:00Z";
    expect(mean([anIssue({ closed, closedBy: "answerer" })])).toBe(1);
    expect(mean([anIssue({ closed, closedBy: "answerer" })], [aComment()])).toBe(1);
  });

  test("a bot that closes it answers nothing", () => {
    const closed = "2026-11-02T00:00:00Z";
    const stale = anIssue({ closed, closedBy: "stale[bot]" });
    expect(mean([stale])).toBeNull();
    expect(mean([stale], [aComment()])).toBe(2.5);
  });

  test("one that its author closed, or nobody knows who, is waited for by nobody", () => {
    const closed = "2026-11-02T00:00:00Z";
    expect(mean([anIssue({ closed, closedBy: "asker" }), anIssue({ closed })])).toBeNull();
    expect(mean([anIssue({ closed })], [aComment()])).toBe(2.5);
  });

  test("there is none without issues, or with those of bots alone", () => {
    expect(mean([])).toBeNull();
    expect(mean([anIssue({ isByBot: true })], [aComment()])).toBeNull();
  });
});
