import { describe, expect, test } from "vitest";
import { baseScore } from "./cvss.ts";
import { scannedImage } from "./image.ts";
import { impersonal, line } from "./line.ts";
import { momentOf } from "./moment.ts";
import { isMeant, parsePackageUrl } from "./package-url.ts";
import { severityOf, severityOfScore, worst } from "./severity.ts";
import { commitOf, digestOf } from "./subject.ts";
import { toolOf } from "./tool.ts";

const SHA = "a".repeat(64);

describe("severities", () => {
  test.each([
    ["CRITICAL", "critical"],
    ["High", "high"],
    ["Important", "high"],
    ["MODERATE", "medium"],
    [" medium ", "medium"],
    ["Negligible", "low"],
    ["info", "low"],
    ["UNKNOWN", "unrated"],
    ["None", "unrated"],
    ["", "unrated"],
    [undefined, "unrated"],
    [0, "unrated"],
    ["constructor", "unrated"],
  ])("%s is %s", (word, severity) => {
    expect(severityOf(word)).toBe(severity);
  });

  test.each([
    ["9.8", "critical"],
    [9, "critical"],
    [8.9, "high"],
    [7, "high"],
    [6.9, "medium"],
    ["4.0", "medium"],
    [3.9, "low"],
    [0.1, "low"],
    [0, "unrated"],
    ["", "unrated"],
    ["11", "unrated"],
    ["1e1", "unrated"],
    [-1, "unrated"],
    [Number.NaN, "unrated"],
    [null, "unrated"],
  ])("the score %s is %s", (score, severity) => {
    expect(severityOfScore(score)).toBe(severity);
  });

  test("the worst of some is never unrated where one is rated", () => {
    expect(worst(["unrated", "low", "medium"])).toBe("medium");
    expect(worst(["unrated"])).toBe("unrated");
    expect(worst([])).toBe("unrated");
  });
});

describe("CVSS vectors", () => {
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
    ["CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:U/C:N/I:N/A:L", 3.1],
    ["CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H/E:P/RL:O", 8.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", null],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:X/C:H/I:H/A:H", null],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", null],
    ["AV:N/AC:L/Au:N/C:P/I:P/A:P", null],
    [7.5, null],
  ])("%s comes to %s", (vector, score) => {
    expect(baseScore(vector)).toBe(score);
  });
});

describe("times", () => {
  test.each([
    ["2023-04-20T23:25:12Z", "2023-04-20T23:25:12Z"],
    ["2023-03-02T10:30:43-06:00", "2023-03-02T16:30:43Z"],
    ["2023-07-17T18:28:47.696004345-06:00", "2023-07-18T00:28:47Z"],
    ["2026-01-01T05:00:00.000000005+05:00", "2026-01-01T00:00:00Z"],
    ["2022-10-15", "2022-10-15T00:00:00Z"],
    ["2021-08-25T12:20:30", "2021-08-25T12:20:30Z"],
    ["0001-01-01T00:00:00Z", null],
    ["1970-01-01T00:00:00Z", null],
    ["2023-13-41T00:00:00Z", null],
    ["yesterday", null],
    ["", null],
    [undefined, null],
    [{}, null],
  ])("%s is %s", (written, moment) => {
    expect(momentOf(written)).toBe(moment);
  });
});

describe("texts", () => {
  test("a line is one line, and no longer than the file takes", () => {
    expect(line("a\n b\t c")).toBe("a b c");
    expect(line("x".repeat(10_000))).toHaveLength(300);
    expect([line(""), line(null), line({})]).toEqual([null, null, null]);
  });

  test.each([
    ["Jane Doe <jane@example.org>", null],
    ["jane.doe@example.org", null],
    ["unknown", null],
    ["[not provided]", null],
    ["https://git.example/a/.github/workflows/b.yml@refs/tags/v1.2.0", "="],
    ["name@sha256:abc", "="],
    ["4.11.4", "="],
  ])("of %s stays %s", (text, expected) => {
    expect(impersonal(text)).toBe(expected === "=" ? text : expected);
  });

  test("a tool without a name is none, and a version that says nothing is left out", () => {
    expect(toolOf(undefined, "1.0")).toBeNull();
    expect(toolOf("Grype", "[not provided]")).toEqual({ tool: "Grype" });
    expect(toolOf("Grype", "0.9", "database of 2026-01-01")).toEqual({
      tool: "Grype",
      version: "0.9",
      ruleSet: "database of 2026-01-01",
    });
  });
});

describe("what was scanned", () => {
  test("commits and digests are whole ones", () => {
    expect(commitOf("A".repeat(40))).toBe("a".repeat(40));
    expect([commitOf("master"), commitOf("abc1234"), commitOf(null)]).toEqual([null, null, null]);
    expect(digestOf(`ghcr.io/a/b@sha256:${SHA}`)).toBe(`sha256:${SHA}`);
    expect([digestOf("sha256:abc"), digestOf("md5:abc"), digestOf(5)]).toEqual([null, null, null]);
  });

  test("an image has digest, tag and the names that statements may use", () => {
    expect(scannedImage(["ghcr.io/Org/app:1.2", null, {}], [`x@sha256:${SHA}`])).toEqual({
      subject: { tag: "1.2", digest: `sha256:${SHA}` },
      names: [`sha256:${SHA}`, "pkg:oci/app?repository_url=ghcr.io%2FOrg%2Fapp"],
    });
    expect(scannedImage(["localhost:5000/app"], [])).toEqual({
      subject: {},
      names: ["pkg:oci/app?repository_url=localhost%3A5000%2Fapp"],
    });
    expect(scannedImage(["$(rm -rf)", "a b"], [])).toEqual({ subject: {}, names: [] });
  });
});

describe("package URLs", () => {
  const meant = (stated: string, actual: string) => {
    const [left, right] = [parsePackageUrl(stated), parsePackageUrl(actual)];
    return left !== null && right !== null && isMeant(left, right);
  };

  test("are taken apart, decoded, and refused when they are none", () => {
    expect(parsePackageUrl("pkg:NPM/%40scope/name@1.0.0?x=y#sub")).toEqual({
      path: "npm/@scope/name",
      version: "1.0.0",
      qualifiers: new Map([["x", "y"]]),
    });
    expect(parsePackageUrl("pkg:golang/a@v1%2Bincompatible")?.version).toBe("v1+incompatible");
    expect(parsePackageUrl("pkg:npm/%E0%A4%A")?.path).toBe("npm/%E0%A4%A");
    expect(parsePackageUrl("pkg:npm/@scope/name")?.version).toBeNull();
    for (const text of ["", "npm:a", "pkg:npm", "pkg:", "https://a"]) {
      expect(parsePackageUrl(text), text).toBeNull();
    }
  });

  test.each([
    ["pkg:npm/a", "pkg:npm/a@1.0.0", true],
    ["pkg:npm/a@1.0.0", "pkg:npm/a@1.0.0", true],
    ["pkg:npm/a@1.0.0", "pkg:npm/a@1.0.1", false],
    ["pkg:npm/a@1.0.0", "pkg:npm/a", false],
    ["pkg:npm/a", "pkg:pypi/a", false],
    ["pkg:golang/std@1.20", "pkg:golang/std@v1.20", true],
    ["pkg:apk/alpine/git@1?arch=arm64", "pkg:apk/alpine/git@1?arch=amd64", false],
    ["pkg:apk/alpine/git@1?arch=arm64", "pkg:apk/alpine/git@1", true],
    ["pkg:apk/alpine/git@1", "pkg:apk/alpine/git@1?arch=amd64&distro=3.19", true],
    ["pkg:oci/a?repository_url=index.docker.io/library", "pkg:oci/a?repository_url=a", true],
    ["pkg:oci/a?repository_url=ghcr.io/o", "pkg:oci/a?repository_url=ghcr.io%2Fo%2Fa", true],
    ["pkg:oci/a?repository_url=ghcr.io/o/a", "pkg:oci/a?repository_url=ghcr.io/p/a", false],
  ])("%s means %s: %s", (stated, actual, expected) => {
    expect(meant(stated, actual)).toBe(expected);
  });
});
