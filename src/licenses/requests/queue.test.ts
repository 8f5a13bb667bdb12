import { describe, expect, test } from "vitest";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import { inQueueOrder, isOverdue } from "./queue.ts";

function request(parts: Partial<LicenseRequest> = {}): LicenseRequest {
  return {
    license: "MIT",
    name: "MIT",
    state: "requested",
    requested: { date: "2026-11-01", by: "Office" },
    reason: { de: "Darum", en: "Because" },
    ...parts,
  };
}

describe("a request", () => {
  test("is overdue the day after its deadline, but not on it", () => {
    const open = request({ deadline: "2026-11-30" });
    expect(isOverdue(open, "2026-11-30")).toBe(false);
    expect(isOverdue(open, "2026-12-01")).toBe(true);
  });

  test("is not overdue without a deadline, or once it is decided", () => {
    expect(isOverdue(request(), "2030-01-01")).toBe(false);
    const decided = request({ state: "decided", deadline: "2026-11-30" });
    expect(isOverdue(decided, "2030-01-01")).toBe(false);
  });
});

describe("the queue", () => {
  test("begins with the nearest deadline and ends with what is decided, the newest of that first", () => {
    const on = (date: string) => ({ date, by: "Office" });
    const parts: readonly Partial<LicenseRequest>[] = [
      { license: "Old", state: "decided", requested: on("2026-01-01") },
      { license: "New", state: "decided", requested: on("2026-02-01") },
      { license: "Whenever" },
      { license: "Later", deadline: "2027-01-01" },
      { license: "Soon-b", deadline: "2026-12-01", state: "in-review" },
      { license: "Soon-a", deadline: "2026-12-01" },
      { license: "Soon-first", deadline: "2026-12-01", requested: on("2026-10-01") },
    ];
    const queue = inQueueOrder(parts.map((each) => ({ value: request(each) })));
    expect(queue.map(({ value }) => value.license)).toEqual([
      "Soon-first",
      "Soon-a",
      "Soon-b",
      "Later",
      "Whenever",
      "New",
      "Old",
    ]);
  });
});
