import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publiccodeText } from "../src/testing/raw-file.ts";

const program = join(import.meta.dirname, "..");
let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "license-"));
  mkdirSync(join(root, "catalog/software/beispiel"), { recursive: true });
  mkdirSync(join(root, "licenses"));
  for (const file of ["policy.yml", "MIT.yml", "GPL-2.0-only.yml", "BUSL-1.1.yml", "ISC.yml"]) {
    cpSync(join(program, "licenses", file), join(root, "licenses", file));
  }
  const entry = publiccodeText((text) => text.replace("EUPL-1.2", "MIT OR ISC"));
  writeFileSync(join(root, "catalog/software/beispiel/publiccode.yml"), entry);
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "x");
});

afterAll(() => rmSync(root, { recursive: true }));

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: root });
}

function license(...args: readonly string[]) {
  const command = [join(program, "scripts/license.ts"), ...args, "--root", root, "--lang", "en"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { status, stdout, stderr };
}

describe("npm run license -- check", () => {
  const check = (expression: string, ...more: readonly string[]) =>
    license("check", expression, "--as-of", "2027-01-01", ...more);

  test.each([
    ["MIT", 0],
    ["GPL-2.0-only", 0],
    ["BUSL-1.1 OR MIT", 0],
    ["BUSL-1.1", 1],
    ["Apache-2.0", 3],
    ["GPLv3", 3],
  ])("%s ends with %i", (expression, code) => {
    expect(check(expression).status).toBe(code);
  });

  test("answers in JSON, for a use, as of a day", () => {
    const { stdout } = check("GPL-2.0-only", "--format", "json", "--use", "internal");
    expect(JSON.parse(stdout)).toMatchObject({
      expression: "GPL-2.0-only",
      verdict: "approved",
      use: "internal",
      asOf: "2027-01-01",
    });
    expect(check("MIT", "--as-of", "2020-01-01").status).toBe(3);
  });

  test("writes to a file where asked to", () => {
    const file = join(root, "result.txt");
    expect(check("MIT", "-o", file).stdout).toBe("");
    expect(readFileSync(file, "utf8")).toContain("approved");
    rmSync(file);
  });

  test("says how it is called where it is called wrongly", () => {
    const wrong = [
      license("check"),
      check("MIT", "ISC"),
      check("MIT", "--use", "flying"),
      check("MIT", "--as-of", "tomorrow"),
      check("MIT", "--format", "xml"),
      license("nothing"),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(wrong.every(({ stdout, stderr }) => stdout === "" && stderr.includes("Usage:"))).toBe(
      true,
    );
    expect(license("--help").status).toBe(0);
  });
});

describe("npm run license -- preview", () => {
  test("names the records and entries that a change flips", () => {
    expect(license("preview", "HEAD").stdout).toBe("No verdict changes.\n");
    const place = join(root, "licenses/MIT.yml");
    const before = readFileSync(place, "utf8");
    writeFileSync(place, before.slice(0, before.indexOf("evidence:")));
    rmSync(join(root, "licenses/ISC.yml"));
    const { status, stdout } = license("preview", "HEAD", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      licenses: [
        { id: "ISC", before: "approved", after: null },
        { id: "MIT", before: "approved", after: "review" },
      ],
      entries: [{ id: "beispiel", before: "approved", after: "review" }],
    });
    expect(license("preview", "HEAD").stdout).toContain("| `MIT` |");
  });

  test("says so where Git does not know the revision", () => {
    expect(license("preview", "nowhere")).toMatchObject({ status: 2, stdout: "" });
    expect(license("preview").status).toBe(2);
  });
});
