import { describe, expect, test } from "vitest";
import { readingOf } from "../../../testing/report.ts";

describe("ratings", () => {
  const rated = (ratings: unknown, rest: object = {}) => {
    const each = { id: "CVE-2024-1", source: { name: "NVD" }, ratings, ...rest };
    const bom = { bomFormat: "CycloneDX", specVersion: "1.6", vulnerabilities: [each] };
    const [finding] = readingOf(bom).findings ?? [];
    return `${finding?.severity} ${finding?.ratedBy}`;
  };
  const nvd = { source: { name: "NVD" }, severity: "high", method: "CVSSv31" };
  const own = { method: "DevGuard", severity: "low", source: { name: "DevGuard" } };

  test("that of the declared source counts, not the first", () => {
    expect(rated([own, nvd])).toBe("high NVD");
    expect(rated([nvd, own], { source: { name: "DevGuard" } })).toBe("low DevGuard");
  });

  test("else one with a public method, the newest first", () => {
    const two = { severity: "critical", method: "CVSSv2" };
    expect(rated([own, two, { severity: "medium", method: "CVSSv4" }], { source: undefined })).toBe(
      "medium CVSSv4",
    );
    expect(rated([own], { source: undefined })).toBe("low DevGuard");
  });

  test("the worst of those that are alike", () => {
    expect(rated([{ ...nvd, severity: "low" }, nvd])).toBe("high NVD");
  });

  test("a word, a score or a vector; an unknown word is no rating", () => {
    expect(rated([{ method: "CVSSv3", score: 9.1 }])).toBe("critical CVSSv3");
    const vector = "AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N";
    expect(rated([{ method: "CVSSv31", vector }])).toBe("medium CVSSv31");
    expect(rated([{ method: "OWASP", score: 9.1 }])).toBe("unrated null");
    expect(
      rated([
        { ...nvd, severity: "unknown" },
        { ...own, severity: "info" },
      ]),
    ).toBe("low DevGuard");
    expect(rated(undefined)).toBe("unrated null");
    expect(rated([null, 5, {}])).toBe("unrated null");
  });
});
