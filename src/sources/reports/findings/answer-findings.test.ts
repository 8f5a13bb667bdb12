import { describe, expect, test } from "vitest";
import { aFinding, aScan, aStatement } from "../../../testing/report.ts";
import type { Finding, ReportReading, Statement } from "../reading.ts";
import { reading } from "../reading.ts";
import { answerFindings, groupsIn } from "./answer-findings.ts";

const [ONE, TWO] = ["1", "2"].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
const IMAGE = "pkg:oci/app?repository_url=ghcr.io%2Forg%2Fapp";

const vex = (statements: readonly Statement[], parts: Partial<ReportReading> = {}) =>
  reading("trivy", { statements, trust: "declared", ...parts });

/** What becomes of one finding in a scan, by the statements of other documents. */
function answerTo(
  finding: Finding,
  documents: readonly ReportReading[],
  scan: Partial<ReportReading> = {},
): Finding["answer"] | undefined {
  const all = [aScan([finding], scan), ...documents];
  return answerFindings(all, groupsIn(all))[0]?.findings?.[0]?.answer;
}

const onProduct = (names: readonly string[], parts: readonly string[] = []) =>
  vex([aStatement({ products: [{ names, parts }] })]);

describe("a statement answers a finding", () => {
  test("of the same id, whatever the product where it names none", () => {
    expect(answerTo(aFinding(), [vex([aStatement()])])).toBe("not-affected");
    expect(answerTo(aFinding(), [vex([aStatement({ says: "fixed" })])])).toBe("fixed");
    expect(answerTo(aFinding(), [vex([aStatement({ ids: ["CVE-2024-9999"] })])])).toBeNull();
    const attached = vex([aStatement()], { subject: { digest: ONE } });
    expect(answerTo(aFinding(), [attached], { subject: { digest: ONE } })).toBe("not-affected");
    expect(answerTo(aFinding(), [attached], { subject: { digest: TWO } })).toBeNull();
  });

  test("by an alias that the finding, the statement, or only a third report knows", () => {
    const asGhsa = aFinding({ id: "GHSA-1" });
    const both = aScan([aFinding({ id: "GHSA-1", aliases: ["CVE-2024-0001"] })]);
    expect(
      answerTo(aFinding({ id: "GHSA-1", aliases: ["CVE-2024-0001"] }), [vex([aStatement()])]),
    ).toBe("not-affected");
    expect(answerTo(asGhsa, [vex([aStatement({ ids: ["CVE-2024-0001", "GHSA-1"] })])])).toBe(
      "not-affected",
    );
    expect(answerTo(asGhsa, [vex([aStatement()])])).toBeNull();
    expect(answerTo(asGhsa, [vex([aStatement()]), both])).toBe("not-affected");
  });

  test("only where a statement gives an answer: affected and in triage do not", () => {
    expect(answerTo(aFinding(), [vex([aStatement({ says: "affected" })])])).toBeNull();
    expect(answerTo(aFinding(), [vex([aStatement({ says: "in-triage" })])])).toBeNull();
  });

  test("and never takes back what the scanner itself left out", () => {
    const left = aFinding({ answer: "suppressed" });
    expect(answerTo(left, [vex([aStatement()])])).toBe("suppressed");
  });
});

describe("the latest statement counts", () => {
  const early = aStatement({ time: "2026-01-01T00:00:00Z" });
  const late = aStatement({ time: "2026-02-01T00:00:00Z", says: "affected" });

  test("in one document and across documents, in any order", () => {
    expect(answerTo(aFinding(), [vex([late, early])])).toBeNull();
    expect(answerTo(aFinding(), [vex([late]), vex([early])])).toBeNull();
    expect(answerTo(aFinding(), [vex([early])])).toBe("not-affected");
  });

  test("by the time of the document where it has none of its own", () => {
    const untimed = vex([aStatement({ says: "fixed" })], { time: "2026-03-01T00:00:00Z" });
    expect(answerTo(aFinding(), [untimed, vex([late])])).toBe("fixed");
  });

  test("also among many more on the same package than anybody makes", () => {
    const many = Array.from({ length: 1000 }, () => early);
    expect(answerTo(aFinding(), [vex([late, ...many])])).toBeNull();
    expect(answerTo(aFinding(), [vex([...many, late])])).toBeNull();
  });
});

describe("where a statement names products", () => {
  test("the package of the finding is one of them, by its package URL", () => {
    expect(answerTo(aFinding(), [onProduct(["pkg:npm/a@1.0.0"])])).toBe("not-affected");
    expect(answerTo(aFinding(), [onProduct(["pkg:npm/a"])])).toBe("not-affected");
    expect(answerTo(aFinding(), [onProduct(["pkg:npm/a@2.0.0"])])).toBeNull();
    expect(answerTo(aFinding(), [onProduct(["pkg:npm/b"])])).toBeNull();
  });

  test("or by name and version where a scanner has no package URLs", () => {
    const plain = (name: string, version: string) =>
      aFinding({ affected: { purl: null, name, version } });
    const libssl = [onProduct(["pkg:apk/alpine/libssl3@3.0.8-r3"])];
    expect(answerTo(plain("libssl3", "3.0.8-r3"), libssl)).toBe("not-affected");
    expect(answerTo(plain("libssl3", "3.0.9"), libssl)).toBeNull();
    const maven = [onProduct(["pkg:maven/org.example/lib@1"])];
    expect(answerTo(plain("org.example:lib", "1"), maven)).toBe("not-affected");
  });

  test("the product that was scanned is one of them, by its digest", () => {
    const scan = { names: [ONE, IMAGE] };
    expect(answerTo(aFinding(), [onProduct([ONE])], scan)).toBe("not-affected");
    expect(
      answerTo(aFinding(), [onProduct([`pkg:oci/app@${encodeURIComponent(ONE)}`])], scan),
    ).toBe("not-affected");
    expect(answerTo(aFinding(), [onProduct([TWO])], scan)).toBeNull();
    expect(answerTo(aFinding(), [onProduct([`pkg:oci/app@${TWO}`])], scan)).toBeNull();
    expect(answerTo(aFinding(), [onProduct([ONE])])).toBeNull();
  });

  test("or by its package URL", () => {
    const scan = { names: [ONE, IMAGE] };
    const named = (registry: string) => [onProduct([`pkg:oci/app?repository_url=${registry}`])];
    expect(answerTo(aFinding(), named("ghcr.io/org/app"), scan)).toBe("not-affected");
    expect(answerTo(aFinding(), named("ghcr.io/other/app"), scan)).toBeNull();
  });

  test("parts of it are meant: the finding is in one of them, and the product is not another one", () => {
    const scan = { names: [ONE, IMAGE] };
    const part = ["pkg:npm/a@1.0.0"];
    expect(answerTo(aFinding(), [onProduct([ONE], part)], scan)).toBe("not-affected");
    expect(answerTo(aFinding(), [onProduct([ONE], ["pkg:npm/b"])], scan)).toBeNull();
    expect(answerTo(aFinding(), [onProduct([TWO], part)], scan)).toBeNull();
    expect(answerTo(aFinding(), [onProduct(["pkg:golang/example.org/app"], part)], scan)).toBe(
      "not-affected",
    );
  });

  test("by a link to a bill of materials, or to its root", () => {
    const scan = { names: ["urn:cdx:a/1", "urn:cdx:a/1#root"] };
    expect(answerTo(aFinding(), [onProduct(["urn:cdx:a/1#root"])], scan)).toBe("not-affected");
    expect(answerTo(aFinding(), [onProduct(["urn:cdx:b/1#root"])], scan)).toBeNull();
    expect(answerTo(aFinding(), [onProduct(["urn:cdx:a/1"], ["pkg:npm/a"])], scan)).toBe(
      "not-affected",
    );
    expect(answerTo(aFinding(), [onProduct(["urn:cdx:b/1"], ["pkg:npm/a"])], scan)).toBeNull();
  });

  test("that cannot be compared, the subject of the document decides, which curators may state", () => {
    const nameless = (subject: ReportReading["subject"]) =>
      vex([aStatement({ products: [{ names: [], parts: [] }] })], { subject });
    const scan = { subject: { tag: "v1", digest: ONE } };
    expect(answerTo(aFinding(), [nameless({ digest: ONE })], scan)).toBe("not-affected");
    expect(answerTo(aFinding(), [nameless({ tag: "v1" })], scan)).toBe("not-affected");
    expect(answerTo(aFinding(), [nameless({ digest: TWO, tag: "v1" })], scan)).toBeNull();
    expect(answerTo(aFinding(), [nameless({})], scan)).toBeNull();
  });
});

test("a hundred thousand findings and as many statements on them take no long time", () => {
  const at = (index: number) => `pkg:npm/p${index}@1.0.0`;
  const numbers = Array.from({ length: 50_000 }, (_, index) => index);
  const findings = numbers.map((index) =>
    aFinding({ affected: { purl: at(index), name: null, version: null } }),
  );
  const products = numbers.map((index) => ({ names: [], parts: [at(index)] }));
  const hostile = Array.from({ length: 50_000 }, () => ({ names: [], parts: [at(7)] }));
  const all = [aScan(findings), vex([aStatement({ products }), aStatement({ products: hostile })])];
  const start = performance.now();
  const [scan] = answerFindings(all, groupsIn(all));
  expect(scan?.findings?.every(({ answer }) => answer === "not-affected")).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});
