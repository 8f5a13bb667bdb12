import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readLocalReports } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "allmende-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function said(files: readonly string[], LANG = "en") {
  const around = {
    ...{ program: "", now: "2026-11-28T03:00:00Z", environment: { LANG } },
    log: () => undefined,
  };
  const answer = await readLocalReports(files, around);
  if (typeof answer === "string") return { text: answer, code: 2 };
  return { ...answer, text: answer.text.replaceAll(`${folder}/`, "") };
}

const trivy = {
  SchemaVersion: 2,
  Trivy: { Version: "0.74.0" },
  ArtifactName: "app",
  CreatedAt: "2026-11-01T00:00:00Z",
  Results: [
    {
      Target: "a",
      Class: "lang-pkgs",
      Vulnerabilities: [
        {
          VulnerabilityID: "CVE-2024-1",
          PkgName: "a",
          InstalledVersion: "1",
          FixedVersion: "2",
          Severity: "HIGH",
        },
        { VulnerabilityID: "CVE-2024-2", PkgName: "\u001b[31mb", InstalledVersion: "1" },
      ],
    },
  ],
};
const vex = {
  "@context": "https://openvex.dev/ns/v0.2.0",
  statements: [{ vulnerability: { name: "CVE-2024-1" }, status: "not_affected" }],
};

test("reports are read together, and shown with everything that would be written", async () => {
  const { text, code } = await said([file("trivy.json", trivy), file("vex.json", vex)]);
  expect(code).toBe(0);
  expect(text.replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "trivy.json
      Trivy, 0.74.0, 2026-11-01
      Open known vulnerabilities: 1 finding
        CVE-2024-2  unrated  �[31mb@1
      Open critical vulnerabilities: 0 findings
      Open high vulnerabilities: 0 findings
      Open medium vulnerabilities: 0 findings
      Open low vulnerabilities: 0 findings
      Open vulnerabilities without a rating: 1 finding
      Answered vulnerabilities: 1 finding
        CVE-2024-1  high  a@1  → 2  not-affected
      Open vulnerabilities that have a fix: 0 findings

    vex.json
      OpenVEX, 2026-11-28
      Vulnerabilities with a statement on them (VEX): 1 statement
    "
  `);
  expect(text).not.toContain("\u001b");
});

test("in German where the terminal is German", async () => {
  const { text } = await said([file("vex.json", vex)], "de_DE.UTF-8");
  expect(text).toContain("Schwachstellen, zu denen es eine Stellungnahme gibt (VEX)");
});

test("a file that cannot be read is named with the reason and what to do, and the exit code is 1", async () => {
  const { text, code } = await said([
    file("a.json", '{"hello":"world"}'),
    file("trivy.json", trivy),
  ]);
  expect(code).toBe(1);
  expect(text).toContain(
    "a.json\n  The content belongs to no format of reports that we know.\n  Name a report",
  );
  expect(text).toContain("Open known vulnerabilities");
});

test("nothing scanned and nothing to count are said in words", async () => {
  const grype = { matches: [], source: { type: "unknown" }, descriptor: { name: "grype" } };
  const empty = { "@context": "https://openvex.dev/ns/v0.2.0", statements: [] };
  const { text } = await said([file("grype.json", grype), file("empty.json", empty)]);
  expect(text).toContain("Open known vulnerabilities: no result");
  expect(text).toContain("holds nothing that the catalogue counts");
});

test("without a file, or with one that is not there, the call is wrong", async () => {
  expect(await said([])).toEqual({ text: "read takes the files of reports.", code: 2 });
  expect((await said(["/nowhere/a.json"])).text).toBe("There is no file /nowhere/a.json.");
});
