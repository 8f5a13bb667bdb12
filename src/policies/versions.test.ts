import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { addDays, compareVersionIds, isVersionId, periodOf, versionOn } from "./versions.ts";

function policyWith(periods: Readonly<Record<string, string>>) {
  const texts = Object.entries(periods).map(([id, inForce]) => [
    `regeln/${id}.de.md`,
    policyText("Text.", inForce === "" ? "" : `inForce: { ${inForce} }\n`),
  ]);
  const files = { "regeln/policy.yml": policyYaml(), ...Object.fromEntries(texts) };
  const policy = policyCatalog(files).catalog.policies.get("regeln");
  if (!policy) throw new Error("no policy");
  return policy;
}

describe("versions", () => {
  test("are one to three numbers", () => {
    expect(["1", "2026.1", "2026.10.3"].every(isVersionId)).toBe(true);
    expect(["", "draft", "1.", "1.2.3.4", "v1", "20261"].filter(isVersionId)).toEqual([]);
  });

  test("are ordered by number, the draft last", () => {
    const ids = ["draft", "2026.10", "2026.2", "2025", "2026.2.1", "2026"];
    expect(ids.sort(compareVersionIds)).toEqual([
      ...["2025", "2026", "2026.2", "2026.2.1", "2026.10"],
      "draft",
    ]);
    expect(compareVersionIds("2026", "2026.0")).toBe(0);
  });
});

describe("the time in which a version holds", () => {
  const policy = policyWith({
    "2026.1": "from: 2026-01-01",
    "2026.2": "from: 2026-04-01, until: 2026-05-31",
    "2026.3": "from: 2026-07-01",
    draft: "",
  });

  test("ends by itself, or on the day before the next version begins", () => {
    expect(periodOf(policy, "2026.1")).toEqual({ from: "2026-01-01", until: "2026-03-31" });
    expect(periodOf(policy, "2026.2")).toEqual({ from: "2026-04-01", until: "2026-05-31" });
    expect(periodOf(policy, "2026.3")).toEqual({ from: "2026-07-01", until: null });
    expect(periodOf(policy, "draft")).toBeNull();
    expect(periodOf(policy, "2027.1")).toBeNull();
  });

  test.each([
    ["2025-12-31", undefined],
    ["2026-01-01", "2026.1"],
    ["2026-03-31", "2026.1"],
    ["2026-04-01", "2026.2"],
    ["2026-06-15", undefined],
    ["2030-01-01", "2026.3"],
  ])("on %s it is %s", (day, id) => {
    expect(versionOn(policy, day)?.id).toBe(id);
  });

  test("days are counted by the calendar", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-03-31", 90)).toBe("2026-06-29");
  });
});
