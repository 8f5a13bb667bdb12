import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { vetResult } from "../refresh/vet.ts";
import type { Reply, ReportPlace, SourceResult, Target } from "../source.ts";
import { createReportsSource, type FetchedReport } from "./reports-source.ts";

const NOW = "2026-11-28T03:00:00Z";
const TRIVY = "https://git.example/trivy.json";
const VEX = "https://git.example/vex.json";

const trivy = {
  SchemaVersion: 2,
  ArtifactName: "app",
  ArtifactType: "repository",
  CreatedAt: "2026-11-01T00:00:00Z",
  Results: [
    {
      Target: "a",
      Class: "lang-pkgs",
      Vulnerabilities: [{ VulnerabilityID: "CVE-2024-1", PkgName: "a" }],
    },
    { Target: "b", Class: "secret", Secrets: [{ RuleID: "key", Severity: "HIGH" }] },
  ],
};
const vex = {
  "@context": "https://openvex.dev/ns/v0.2.0",
  statements: [{ vulnerability: { name: "CVE-2024-1" }, status: "not_affected" }],
};

type Answer = unknown | Reply<FetchedReport>;

const isReply = (answer: Answer): answer is Reply<FetchedReport> =>
  typeof answer === "object" && answer !== null && "state" in answer;

async function observe(
  answers: Readonly<Record<string, Answer>>,
  places?: readonly ReportPlace[],
): Promise<SourceResult & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const source = createReportsSource({
    fetch: async (address) => {
      asked.push(address);
      const answer = answers[address];
      if (isReply(answer)) return answer;
      const text = typeof answer === "string" ? answer : JSON.stringify(answer);
      return { state: "value", value: { bytes: new TextEncoder().encode(text) } };
    },
  });
  const reports = places ?? Object.keys(answers).map((url) => ({ url }));
  const target: Target = { id: "app", repository: "https://git.example/app", reports };
  return { ...(await source.observe(target, NOW)), asked };
}

const down = { state: "unavailable", reason: "server-error", detail: "502" } as const;
const valuesOf = ({ observations }: SourceResult) =>
  Object.fromEntries(observations.map(({ fact, value }) => [fact, value]));

test("only an entry with reports has anything to ask for", () => {
  const source = createReportsSource({ fetch: async () => down });
  const target = { id: "app", repository: "https://git.example/app", reports: [] };
  expect(source.appliesTo(target)).toBe(false);
  expect(source.appliesTo({ ...target, reports: [{ url: TRIVY }] })).toBe(true);
});

test("a report's facts come with its address and the digest of its bytes, and can be stored", async () => {
  const result = await observe({ [TRIVY]: trivy });
  const sha256 = createHash("sha256").update(JSON.stringify(trivy)).digest("hex");
  expect(result.observations[0]).toMatchObject({
    fact: "scan/vulnerabilities",
    value: 1,
    measured: "2026-11-01T00:00:00Z",
    evidence: { url: TRIVY, sha256 },
  });
  expect(result.unavailable).toEqual([]);
  expect(vetResult("reports", result)).toEqual(result);
});

test("the same address twice is asked once", async () => {
  const { asked } = await observe({ [TRIVY]: trivy }, [{ url: TRIVY }, { url: TRIVY, tool: "x" }]);
  expect(asked).toEqual([TRIVY]);
});

test("the statements of one document answer the findings of another", async () => {
  expect(valuesOf(await observe({ [TRIVY]: trivy, [VEX]: vex }))).toMatchObject({
    "scan/vulnerabilities": 0,
    "scan/vulnerabilities-answered": 1,
    "scan/vex-statements": 1,
    "scan/secrets": 1,
  });
});

describe("a report that is not there", () => {
  test("is named with its address and the reason, and takes nothing from the others", async () => {
    const result = await observe({
      [TRIVY]: { state: "unavailable", reason: "not-found", detail: "404" },
      [VEX]: vex,
    });
    expect(result.unavailable).toEqual([
      { source: "reports", reason: "not-found", url: TRIVY, detail: "404" },
    ]);
    expect(valuesOf(result)).toEqual({ "scan/vex-statements": 1 });
    expect(vetResult("reports", result)).toEqual({
      observations: result.observations,
      absent: [],
      unavailable: result.unavailable,
      asked: result.asked,
    });
  });

  test("for a while leaves open findings of others in doubt: it may hold their answers", async () => {
    const result = await observe({ [TRIVY]: trivy, [VEX]: down });
    expect(valuesOf(result)).toEqual({ "scan/secrets": 1 });
    expect(result.unavailable).toMatchObject([
      { url: VEX, reason: "server-error" },
      {
        url: TRIVY,
        reason: "server-error",
        facts: expect.arrayContaining(["scan/vulnerabilities"]),
      },
    ]);
    const clean = { ...trivy, Results: [] };
    const calm = await observe({ [TRIVY]: clean, [VEX]: down });
    expect(valuesOf(calm)).toMatchObject({ "scan/vulnerabilities": 0 });
    expect(calm.unavailable).toHaveLength(1);
  });

  test("for good does not: a statement that is gone answers nothing any more", async () => {
    const result = await observe({
      [TRIVY]: trivy,
      [VEX]: { state: "unavailable", reason: "not-permitted", detail: "403" },
    });
    expect(valuesOf(result)).toMatchObject({ "scan/vulnerabilities": 1 });
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["no report", { hello: "world" }, "not-understood", "no format of reports"],
    ["cut off", '{"SchemaVersion": 2, "Art', "not-understood", "ends in the middle"],
    ["empty", "", "not-understood", "is empty"],
    ["a page", "<html><body>Sign in</body></html>", "not-understood", "no format of reports"],
  ])("because it is %s is named with the reason", async (_name, content, reason, words) => {
    const { unavailable, observations } = await observe({ [TRIVY]: content });
    expect(unavailable).toMatchObject([{ source: "reports", url: TRIVY, reason }]);
    expect(unavailable[0]?.detail).toContain(words);
    expect(observations).toEqual([]);
  });

  test("because it is too large is named so", async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    const result = await observe({ [TRIVY]: { state: "value", value: { bytes } } });
    expect(result.unavailable).toMatchObject([{ reason: "too-large", url: TRIVY }]);
  });
});

test("a report that says that nothing was scanned is absent, not clean and not missing", async () => {
  const grype = { matches: [], source: { type: "unknown" }, descriptor: { name: "grype" } };
  const result = await observe({ [TRIVY]: grype });
  expect(result).toMatchObject({ observations: [], unavailable: [] });
  expect(result.absent[0]).toMatchObject({
    fact: "scan/vulnerabilities",
    reason: "nothing-to-measure",
    evidence: { url: TRIVY },
  });
});

test("signatures are judged for the repository of the entry", async () => {
  const statement = { predicateType: "https://slsa.dev/provenance/v1", subject: [], predicate: {} };
  const envelope = {
    payloadType: "application/vnd.in-toto+json",
    payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
    signatures: [{ sig: "MEUCIQ" }],
  };
  const judged: string[] = [];
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  const source = createReportsSource({
    fetch: async () => ({ state: "value", value: { bytes } }),
    judgeBundle: (_bundle, repository) => {
      judged.push(repository);
      return "own";
    },
  });
  const repository = "https://git.example/app";
  const result = await source.observe({ id: "app", repository, reports: [{ url: TRIVY }] }, NOW);
  expect(result.observations).toMatchObject([
    { fact: "attestation/provenance", trust: "attested" },
  ]);
  expect(judged).toEqual([repository]);
});
