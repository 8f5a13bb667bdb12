import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { policyText, policyYaml } from "../src/testing/policies.ts";
import { publiccodeText } from "../src/testing/raw-file.ts";

const SCRIPT = join(import.meta.dirname, "validate.ts");
const CURATION = `facts:
  origin: curated
  sources:
    - url: https://git.example.org/beispiel/beispiel
      date: 2026-01-01
`;

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "validate-"));
  write("catalog/software/good/publiccode.yml", publiccodeText());
  write("catalog/software/good/curation.yml", CURATION);
  write("catalog/software/bad/publiccode.yml", "name: x\nname: y\n");
  write(
    "alone/my.yml",
    publiccodeText((text) => `${text}logo: logo.svg\n`),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function validate(...args: readonly string[]) {
  const env = { ...process.env, LC_ALL: "C", INIT_CWD: root };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root, encoding: "utf8", env });
}

/** What `--format json` prints. */
function problemsOf(...args: readonly string[]): { rules: string[]; checked: number } {
  const { stdout } = validate("--format", "json", ...args);
  const { problems, checked } = JSON.parse(stdout) as {
    problems: { rule: string; file: string; line: number }[];
    checked: number;
  };
  return { rules: problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`), checked };
}

test("an error anywhere exits with 1, and standard output holds the result only", () => {
  const { status, stdout, stderr } = validate("--root", root);
  expect(status).toBe(1);
  expect(stdout).toContain(
    "catalog/software/bad/publiccode.yml:2:1  error  yaml/duplicate-key  The key",
  );
  expect(stdout).toMatch(/\d+ errors?, \d+ warnings?, \d+ hints? in 3 files\.\n$/u);
  expect(stderr).toBe("");
});

test("a path restricts what is reported, not what is read", () => {
  const { status, stdout } = validate("--root", root, "catalog/software/good");
  expect(stdout).not.toContain("bad");
  expect(stdout).toContain("in 2 files.");
  expect(status).toBe(0);
});

test("texts come in German where asked for", () => {
  expect(validate("--root", root, "--lang", "de").stdout).toContain(
    "  Fehler  yaml/duplicate-key  Der Schlüssel",
  );
});

test("one run writes several reports, and the result to a file", () => {
  const file = (name: string) => join(root, name);
  const reports = ["--report", `gitlab=${file("g.json")}`, "--report", `junit=${file("j.xml")}`];
  const { status, stdout } = validate("--root", root, "-o", file("out.txt"), ...reports);
  expect([status, stdout]).toEqual([1, ""]);
  expect(readFileSync(file("out.txt"), "utf8")).toContain("yaml/duplicate-key");
  const issues = JSON.parse(readFileSync(file("g.json"), "utf8")) as { check_name: string }[];
  expect(issues.map((issue) => issue.check_name)).toContain("yaml/duplicate-key");
  expect(readFileSync(file("j.xml"), "utf8")).toContain('<failure type="yaml/duplicate-key"');
});

test("any file is validated as a publiccode.yml, under the name that was given, with files beside it", () => {
  const alone = () => problemsOf("--root", root, "alone/my.yml");
  const missing = () => alone().rules.filter((rule) => rule.includes("missing-file"));
  expect(alone().checked).toBe(1);
  // A folder without a picture is a collection of files, not the repository that the logo lies in.
  expect(missing()).toEqual([]);
  write("alone/other.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(missing()).toEqual([expect.stringMatching(/^alone\/my\.yml:\d+ path\/missing-file/u)]);
  write("alone/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(missing()).toEqual([]);
});

test("a link beside a file that stands alone does not lead out of its folder", () => {
  write("secret.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write(
    "beside/link.yml",
    publiccodeText((text) => `${text}logo: link.svg\n`),
  );
  symlinkSync("../secret.svg", join(root, "beside/link.svg"));
  const { rules } = problemsOf("--root", root, "beside/link.yml");
  expect(rules).toContainEqual(expect.stringMatching(/link\.yml:\d+ path\/missing-file/u));
});

test("a file that is too large, or none at all, is a problem and no crash", () => {
  write("large.yml", "#".repeat(600_000));
  write("binary.yml", "a: \u0000\n");
  const { rules } = problemsOf("--root", root, "large.yml", "binary.yml");
  expect(rules).toContain("large.yml:1 catalog/too-large");
  expect(rules).toContain("binary.yml:1 yaml/control-character");
});

test("wrong usage exits with 2, says what is wrong and how it is done", () => {
  for (const args of [
    ["--nonsense"],
    ["nowhere.yml"],
    ["--root", "nowhere"],
    ["--changed", "nowhere"],
  ]) {
    const { status, stdout, stderr } = validate(
      ...args.slice(0, 2),
      ...(args[0] === "--root" ? [] : ["--root", root]),
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/no(?:nsense|where)[\s\S]*Usage: npm run validate/u);
  }
});

test("help is no mistake", () => {
  const { status, stderr } = validate("--help");
  expect([status, stderr.slice(0, 6)]).toEqual([0, "Usage:"]);
});

test("--changed reports the entries that differ from a revision", () => {
  const author = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", [...author, ...args], { cwd: root });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=x");
  expect(problemsOf("--root", root, "--changed", "main")).toEqual({ rules: [], checked: 0 });
  write(
    "catalog/software/good/publiccode.yml",
    publiccodeText((text) => `${text}bogus: 1\n`),
  );
  const { rules, checked } = problemsOf("--root", root, "--changed", "main");
  expect(checked).toBe(2);
  expect(rules).toContainEqual(
    expect.stringMatching(/good\/publiccode\.yml:\d+ schema\/unknown-key/u),
  );
  expect(rules.filter((rule) => rule.includes("bad"))).toEqual([]);
});

test("a reader that has had enough ends the writing and not the command", () => {
  const many = Array.from({ length: 400 }, (_, index) => `key${index}: x\n`).join("");
  write("many/catalog/software/many/publiccode.yml", many);
  const pipe = `"${process.execPath}" "${SCRIPT}" --root "${join(root, "many")}" | head -c 1`;
  const { stderr, stdout } = spawnSync("sh", ["-c", pipe], { encoding: "utf8" });
  expect({ stderr, stdout }).toEqual({ stderr: "", stdout: "c" });
});

test("--explain adds to the text, and to nothing else, which clauses ask for what is reported", () => {
  write("catalog/policies/regeln/policy.yml", policyYaml().replace("  - en\n", ""));
  write(
    "catalog/policies/regeln/2026.1.de.md",
    policyText(
      "Jede Angabe MUSS eine Quelle haben. {#sources}",
      "date: 2026-01-01\ninForce: { from: 2026-01-01 }\nclauses: { sources: { enforcedBy: { checks: [schema/missing-key] } } }\n",
    ),
  );
  const given = ["--root", root, "--as-of", "2026-11-01"];
  const { stdout } = validate(...given, "--explain");
  expect(stdout).toContain(validate(...given).stdout);
  expect(stdout).toContain(
    "schema/missing-key  regeln@2026.1#sources (1): Jede Angabe MUSS eine Quelle haben.\n",
  );
  const json = ["--format", "json", ...given];
  expect(validate(...json, "--explain").stdout).toBe(validate(...json).stdout);
});
