import { describe, expect, test } from "vitest";
import { aFinding, aScan, factsOf } from "../../../testing/report.ts";
import { advisoriesIn, worstFirst } from "./advisories.ts";
import { aliasesOf, aliasGroups, leadingId } from "./aliases.ts";
import { groupsIn } from "./answer-findings.ts";
import { vulnerabilityFacts } from "./vulnerability-facts.ts";

const inPackage = (name: string) => ({ purl: `pkg:npm/${name}@1.0.0`, name, version: "1.0.0" });
const shown = (findings: Parameters<typeof aScan>[0]) =>
  advisoriesIn(findings, groupsIn([aScan(findings)])).map(({ finding }) => finding);

describe("names of the same vulnerability", () => {
  test("lists with a name in common are one group, however long the way", () => {
    const groups = aliasGroups([["a", "b"], ["c", "d"], ["d", "b"], ["e"], []]);
    expect(new Set(["a", "b", "c", "d"].map(groups)).size).toBe(1);
    expect(groups("e")).toBe("e");
    expect(groups("nobody")).toBe("nobody");
  });

  test("a hundred thousand names in a chain are joined at once", () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => [`n${at + 1}`, `n${at}`]);
    const groups = aliasGroups(chain);
    expect(groups("n0")).toBe(groups("n100000"));
  });

  test("an advisory on several CVEs is another name of none of them", () => {
    expect(aliasesOf("GHSA-1", ["CVE-2024-1"])).toEqual(["CVE-2024-1"]);
    expect(aliasesOf("CVE-2024-1", ["CVE-2024-1", null])).toEqual([]);
    expect(aliasesOf("RHSA-2024:1", ["CVE-2024-1", "CVE-2024-2"])).toEqual([]);
    expect(aliasesOf("CVE-2024-1", ["CVE-2024-2"])).toEqual([]);
  });

  test("the CVE leads, then the GHSA, then the first in order", () => {
    expect(leadingId(["GO-2", "GHSA-1", "CVE-2024-2", "CVE-2024-1"])).toBe("CVE-2024-1");
    expect(leadingId(["GO-2", "GHSA-1"])).toBe("GHSA-1");
    expect(leadingId(["RUSTSEC-1", "GO-2"])).toBe("GO-2");
  });
});

describe("distinct vulnerabilities", () => {
  test("one in three packages, under two names, is one", () => {
    const found = shown([
      aFinding({ fixedIn: ["2.0.0"] }),
      aFinding({ affected: inPackage("b") }),
      aFinding({ id: "GHSA-1", aliases: ["CVE-2024-0001"], affected: inPackage("a") }),
    ]);
    expect(found).toEqual([
      {
        id: "CVE-2024-0001",
        aliases: ["GHSA-1"],
        severity: "high",
        ratedBy: "nvd",
        components: ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"],
        fixedIn: "2.0.0",
      },
    ]);
  });

  test("it is open while one package has no answer, and what is shown is that of the open ones", () => {
    const [open] = shown([
      aFinding({ severity: "critical", answer: "not-affected", fixedIn: ["9"] }),
      aFinding({ severity: "low", ratedBy: "ghsa", affected: inPackage("b") }),
    ]);
    expect(open).toEqual({
      id: "CVE-2024-0001",
      severity: "low",
      ratedBy: "ghsa",
      components: ["pkg:npm/b@1.0.0"],
    });
  });

  test("all answered: the weakest answer stands for all", () => {
    const answers = (...list: ("fixed" | "not-affected" | "suppressed")[]) =>
      shown(list.map((answer) => aFinding({ answer })))[0]?.answer;
    expect(answers("fixed")).toBe("fixed");
    expect(answers("fixed", "not-affected")).toBe("not-affected");
    expect(answers("fixed", "suppressed", "not-affected")).toBe("suppressed");
  });

  test("lists are cut, counts are not", () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      aFinding({ id: `CVE-2024-${at}`, severity: at === 599 ? "critical" : "low" }),
    );
    const [all] = vulnerabilityFacts(aScan(many), (id) => id);
    expect(all?.value).toBe(600);
    expect(all?.findings).toHaveLength(500);
    expect(all?.findings?.[0]?.severity).toBe("critical");
    const places = Array.from({ length: 30 }, (_, at) =>
      aFinding({ affected: inPackage(`p${at}`) }),
    );
    expect(shown(places)[0]?.components).toHaveLength(20);
  });

  test("the worst first, then by id", () => {
    const sorted = shown([
      aFinding({ id: "CVE-2024-3", severity: "unrated" }),
      aFinding({ id: "CVE-2024-2" }),
      aFinding({ id: "CVE-2024-1" }),
      aFinding({ id: "CVE-2024-4", severity: "critical" }),
    ]).toSorted(worstFirst);
    expect(sorted.map(({ id }) => id.slice(-1)).join("")).toBe("4123");
  });
});

describe("the facts of a scan", () => {
  test("open ones by severity, answered ones apart; unrated is counted as such", () => {
    const scan = aScan([
      aFinding({ fixedIn: ["2"] }),
      aFinding({ id: "CVE-2024-2", severity: "unrated" }),
      aFinding({ id: "CVE-2024-3", severity: "critical", answer: "fixed" }),
    ]);
    expect(factsOf(scan)).toEqual({
      "scan/vulnerabilities": 2,
      "scan/vulnerabilities-critical": 0,
      "scan/vulnerabilities-high": 1,
      "scan/vulnerabilities-medium": 0,
      "scan/vulnerabilities-low": 0,
      "scan/vulnerabilities-unrated": 1,
      "scan/vulnerabilities-answered": 1,
      "scan/vulnerabilities-fixable": 1,
    });
  });

  test("a report that looks for none says nothing, and one that knows no fixes says nothing of them", () => {
    expect(factsOf(aScan([], { findings: null }))).toEqual({});
    expect(factsOf(aScan([], { knowsFixes: false }))).not.toHaveProperty(
      "scan/vulnerabilities-fixable",
    );
  });
});
