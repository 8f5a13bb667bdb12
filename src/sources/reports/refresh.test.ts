import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { renderObservations } from "../../catalog/observations-file.ts";
import type { Observations } from "../../schema/generated/observations.ts";
import { anEdge, aStore } from "../../testing/http/an-edge.ts";
import { createHttp } from "../http/http.ts";
import { readBytes } from "../http/read-bytes.ts";
import { refresh } from "../refresh/run.ts";
import { createReportsSource } from "./reports-source.ts";

const TRIVY = "https://git.example/trivy.json";
const VEX = "https://git.example/vex.json";
const target = {
  id: "app",
  repository: "https://git.example/app",
  reports: [{ url: TRIVY }, { url: VEX }],
};

const trivy = JSON.stringify({
  SchemaVersion: 2,
  ArtifactName: "app",
  Results: [
    { Target: "a", Vulnerabilities: [{ VulnerabilityID: "CVE-2024-1", Severity: "HIGH" }] },
  ],
});
const vex = JSON.stringify({
  "@context": "https://openvex.dev/ns/v0.2.0",
  statements: [{ vulnerability: { name: "CVE-2024-1" }, status: "not_affected" }],
});

type Host = Readonly<Record<string, () => Response>>;

const host = (parts: Host = {}): Host => ({
  [TRIVY]: () => new Response(trivy, { headers: { etag: '"1"' } }),
  [VEX]: () => new Response(vex),
  ...parts,
});

/** Runs that go on from the file that the one before wrote, each against a host of its own. */
function runs() {
  let text: string | null = null;
  const parsed = (): Observations | null => (text === null ? null : (parse(text) as Observations));
  const { store } = aStore();
  return async (day: string, answers: Host) => {
    const { edge } = anEdge(({ address }) => answers[address]?.(), { store });
    const http = createHttp(edge, { attempts: 1 });
    const source = createReportsSource({ fetch: (address) => readBytes(http, address) });
    const report = await refresh([target], {
      now: `${day}T03:00:00Z`,
      renewAfterDays: 30,
      sources: [source],
      entriesPerHost: 1,
      read: async () => parsed(),
      write: async (_id, observations) => {
        text = renderObservations(observations);
      },
      done: new Map(),
      finished: async () => undefined,
    });
    return { file: parsed(), outcome: report.outcomes[0] };
  };
}

const factsIn = (file: Observations | null) =>
  Object.fromEntries(file?.observations.map(({ fact, value }) => [fact, value]) ?? []);

describe("a whole run over real requests", () => {
  test("writes what the reports say, and a second run the same day changes nothing", async () => {
    const run = runs();
    const first = await run("2026-11-01", host());
    expect(factsIn(first.file)).toMatchObject({
      "scan/vulnerabilities": 0,
      "scan/vulnerabilities-answered": 1,
      "scan/vex-statements": 1,
    });
    const second = await run(
      "2026-11-02",
      host({ [TRIVY]: () => new Response(null, { status: 304 }) }),
    );
    expect(second.file).toEqual(first.file);
    expect(second.outcome).toMatchObject({ changed: [], renewed: [], gaps: [] });
  });

  test("a file that stays the same gets no newer however often it is read", async () => {
    const run = runs();
    const first = await run("2026-06-01", host());
    const later = await run("2026-11-02", host());
    expect(later.file).toEqual(first.file);
    expect(later.file?.observations[0]?.measured).toBe("2026-06-01T03:00:00Z");
  });

  test.each([
    ["a server error", () => new Response("", { status: 500 })],
    [
      "too many requests",
      () => new Response("", { status: 429, headers: { "retry-after": "99999" } }),
    ],
    ["a missing file", () => new Response("", { status: 404 })],
    ["a refusal", () => new Response("", { status: 403 })],
    [
      "a login page",
      () => new Response('<input type="password">', { headers: { "content-type": "text/html" } }),
    ],
    ["HTML", () => new Response("<p>Soon back</p>", { headers: { "content-type": "text/html" } })],
    ["half a file", () => new Response(trivy.slice(0, 60))],
    ["nothing", () => new Response("")],
    ["another file", () => new Response('{"hello":"world"}')],
    ["a cut connection", () => Response.error()],
  ])(
    "%s loses nothing: values and dates stay, and the run says what was wrong",
    async (_name, fault) => {
      const run = runs();
      const first = await run("2026-11-01", host());
      const broken = await run("2026-11-20", host({ [TRIVY]: fault }));
      expect(broken.file?.observations).toEqual(first.file?.observations);
      expect(broken.outcome?.gaps).toMatchObject([{ source: "reports", url: TRIVY }]);
      const mended = await run("2026-11-21", host());
      expect(mended.file?.observations).toEqual(first.file?.observations);
      expect(mended.file?.unavailable ?? []).toEqual([]);
    },
  );

  test("a VEX document that is away for a while does not open what it answered", async () => {
    const run = runs();
    const first = await run("2026-11-01", host());
    const away = await run("2026-11-02", host({ [VEX]: () => new Response("", { status: 502 }) }));
    expect(factsIn(away.file)).toEqual(factsIn(first.file));
    const gone = await run("2026-11-03", host({ [VEX]: () => new Response("", { status: 404 }) }));
    expect(factsIn(gone.file)).toMatchObject({
      "scan/vulnerabilities": 1,
      "scan/vulnerabilities-answered": 0,
    });
  });
});
