import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { policyText, policyYaml } from "../src/testing/policies.ts";
import { writeTogether } from "./policy/write-together.ts";

const program = join(import.meta.dirname, "..");
const FOLDER = "catalog/policies/regeln";
const HELD = "date: 2026-01-01\ninForce:\n  from: 2026-01-01\n";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "policy-"));
  write("policy.yml", policyYaml());
  write("2026.1.de.md", policyText("Er SOLL *antworten*. {#frist}", HELD));
  write("2026.1.en.md", policyText("He SHOULD answer. {#frist}", "translates: de\n"));
  write("draft.de.md", policyText("Er MUSS antworten. {#frist}"));
  write("draft.en.md", policyText("He MUST answer. {#frist}", "translates: de\n"));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, FOLDER, name)), { recursive: true });
  writeFileSync(join(root, FOLDER, name), text);
}

const read = (name: string) => readFileSync(join(root, FOLDER, name), "utf8");

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  execFileSync("git", [...who, ...args], { cwd: root });
}

function policy(...args: readonly string[]) {
  const script = join(program, "scripts/policy.ts");
  const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1" };
  const all = [script, ...args, "--root", root];
  return spawnSync(process.execPath, all, { cwd: root, encoding: "utf8", env });
}

describe("compare", () => {
  test("says what changed, in the language that is asked for", () => {
    const { stdout, status } = policy("compare", "regeln", "2026.1", "draft", "--lang", "de");
    expect(status).toBe(0);
    expect(stdout).toContain("~ 1 #frist: umformuliert, verschärft (SOLL zu MUSS)");
    expect(stdout).toContain("Er [-SOLL-]{+MUSS+} antworten.");
    const english = policy("compare", "regeln", "2026.1", "draft").stdout;
    expect(english).toContain("~ 1 #frist: reworded, tightened (SHOULD to MUST)");
    expect(english).toContain("He [-SHOULD-]{+MUST+} answer.");
  });

  test("writes Markdown for a merge request and JSON for programs", () => {
    const link = "https://git.example/x";
    const markdown = policy(
      "compare",
      "regeln",
      "2026.1",
      "draft",
      "--format",
      "markdown",
      "--link",
      link,
    );
    expect(markdown.stdout).toContain("- 1 × SHOULD to MUST");
    expect(markdown.stdout).toContain(link);
    const json = policy("compare", "regeln", "2026.1", "draft", "--format", "json").stdout;
    expect(JSON.parse(json).summary).toMatchObject({ strengthened: 1, reworded: 1 });
  });

  test("knows the draft as it was in a Git revision", () => {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "x");
    write("draft.en.md", policyText("He MUST answer soon. {#frist}", "translates: de\n"));
    expect(policy("compare", "regeln", "draft@HEAD", "draft").stdout).toContain(
      "He MUST answer{+ soon+}.",
    );
    const unknown = policy("compare", "regeln", "draft@--help", "draft");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('is not in the Git revision "--help"');
  });

  test("names what there is where something is not there", () => {
    expect(policy("compare", "nichts", "2026.1", "draft").stderr).toContain(
      'There is no readable policy "nichts". There are: regeln.',
    );
    expect(policy("compare", "regeln", "2025.1", "draft").stderr).toContain(
      "Versions: 2026.1, draft.",
    );
    expect(policy("compare", "regeln", "2026.1").status).toBe(2);
    expect(policy("compare", "regeln", "a", "b", "--format", "pdf").stderr).toContain(
      "Usage: npm run policy",
    );
  });
});

describe("preview", () => {
  test("shows what a branch changes in the texts of policies", () => {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "x");
    expect(policy("preview", "HEAD").stdout).toBe("No text of a policy changes.\n");
    write("draft.en.md", policyText("He MUST answer soon. {#frist}", "translates: de\n"));
    expect(policy("preview", "HEAD").stdout).toContain(
      "| 1 `#frist` | reworded | He MUST answer **soon**. |",
    );
    const [changed] = JSON.parse(policy("preview", "HEAD", "--format", "json").stdout);
    expect(changed).toMatchObject({ policy: "regeln", summary: { reworded: 1 } });
    const linked = policy("preview", "HEAD", "--site", "https://git.example/-/jobs/7/public/");
    expect(linked.stdout).toContain(
      "[The whole comparison](<https://git.example/-/jobs/7/public/en/policies/regeln/compare/2026.1/draft/index.html>)",
    );
    expect(policy("preview", "nirgends").status).toBe(2);
  });
});

describe("release", () => {
  test("writes the version and the next draft, and says so", () => {
    const { stdout, status } = policy(
      "release",
      "regeln",
      "2026.2",
      "--date",
      "2026-06-01",
      "--from",
      "2026-07-01",
    );
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toEqual(
      ["2026.2.de.md", "draft.de.md", "2026.2.en.md", "draft.en.md"].map(
        (name) => `written: ${FOLDER}/${name}`,
      ),
    );
    expect(read("2026.2.de.md")).toContain(
      '  from: 2026-07-01\nchanges:\n  - "1 #frist: umformuliert,',
    );
    expect(read("draft.de.md")).toBe(policyText("Er MUSS antworten. {#frist}"));
    expect(policy("release", "regeln", "2026.3").stderr).toContain("does not differ from 2026.2");
  });

  test("writes nothing where a check refuses the result", () => {
    write("draft.en.md", policyText("He MUST answer. {#other}", "translates: de\n"));
    const { stdout, stderr, status } = policy("release", "regeln", "2026.2");
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toContain("policy/differing-translation");
    expect(readdirSync(join(root, FOLDER))).toHaveLength(5);
  });

  test("only says what it would do", () => {
    const { stdout } = policy("release", "regeln", "2026.2", "--dry-run");
    expect(stdout).toContain(`would be written: ${FOLDER}/2026.2.de.md`);
    expect(readdirSync(join(root, FOLDER))).toHaveLength(5);
  });
});

describe("update", () => {
  beforeEach(() => {
    const child = "../land";
    write(`${child}/policy.yml`, policyYaml("parent: regeln\n"));
    const front = `${HELD}parent: "2026.1"\n`;
    write(
      `${child}/2026.1.de.md`,
      policyText("Er SOLL *antworten*. {#frist}\n\nEigen. {#e}", front),
    );
    write(
      `${child}/2026.1.en.md`,
      policyText("He MUST answer. {#frist}\n\nOwn. {#e}", "translates: de\n"),
    );
    policy("release", "regeln", "2026.2", "--date", "2026-06-01");
  });

  test("writes the draft and says clause by clause what became of it", () => {
    const { stdout, status } = policy("update", "land");
    expect(status).toBe(0);
    expect(stdout).toContain("Draft: catalog/policies/land/draft.de.md");
    expect(stdout).toContain("  1 clause kept in our own words\nNothing to decide.");
    expect(read("../land/draft.en.md")).toContain("He MUST answer. {#frist}");
    expect(read("../land/draft.de.md")).toContain('parent: "2026.2"');
    expect(policy("update", "land").stderr).toContain("derives from 2026.2 already");
  });

  test("is refused for a policy without a parent", () => {
    const { stderr, status } = policy("update", "regeln");
    expect([stderr, status]).toEqual([
      'This policy derives from no other (parent in policy.yml).\nThere is no readable policy "". There are: land, regeln.\n',
      1,
    ]);
  });
});

test("files that belong together are written together or not at all", () => {
  const before = read("draft.de.md");
  mkdirSync(join(root, "blocked/x"), { recursive: true });
  const files = [
    { path: `${FOLDER}/draft.de.md`, text: "neu" },
    { path: `${FOLDER}/2026.9.de.md`, text: "neu" },
    { path: "missing/folder/file", text: "neu" },
  ];
  expect(() => writeTogether(root, files)).toThrow("ENOENT");
  expect(read("draft.de.md")).toBe(before);
  expect(readdirSync(join(root, FOLDER)).sort()).toEqual(
    ["2026.1.de.md", "2026.1.en.md", "draft.de.md", "draft.en.md", "policy.yml"].sort(),
  );
});
