import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
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
  for (const file of [
    "policy.yml",
    "compatibility.yml",
    "MIT.yml",
    "GPL-2.0-only.yml",
    "BUSL-1.1.yml",
    "ISC.yml",
  ]) {
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

interface Input {
  readonly input?: Buffer;
}

function license(...given: readonly (string | Input)[]) {
  const args = given.filter((each) => typeof each === "string");
  const { input } = given.find((each) => typeof each !== "string") ?? {};
  const command = [join(program, "scripts/license.ts"), ...args, "--root", root, "--lang", "en"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    ...(input && { input }),
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

  test("names the duties, in text and in JSON", () => {
    expect(check("GPL-2.0-only", "--use", "distribute").stdout).toContain(
      "Duties:\n  Pass on the text of the licence (GPL-2.0-only)\n",
    );
    const { duties } = JSON.parse(check("MIT", "--format", "json").stdout);
    expect(duties.map(({ use }: { use: string }) => use)).toEqual([
      ...["internal", "service", "distribute", "modify", "combine", "publish"],
    ]);
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

describe("npm run license -- sbom", () => {
  const day = ["--as-of", "2027-01-01"];
  const bill = (name: string, ...licenses: readonly string[]) => {
    const components = licenses.map((expression, index) => ({
      ...{ type: "library", name: `part-${index}`, version: "1.0.0" },
      licenses: [{ expression }],
    }));
    const content = { bomFormat: "CycloneDX", specVersion: "1.6", components };
    writeFileSync(join(root, name), JSON.stringify(content));
    return join(root, name);
  };

  test.each([
    [["MIT", "GPL-2.0-only"], 0],
    [["MIT", "BUSL-1.1"], 1],
    [["MIT", "something else"], 3],
  ])("a bill of %j ends with %i", (licenses, code) => {
    const { status, stdout, stderr } = license("sbom", bill("bom.json", ...licenses), ...day);
    expect([status, stderr]).toEqual([code, ""]);
    expect(stdout).toContain(`components: ${licenses.length}`);
  });

  test("what cannot be read is named on standard error; the other files are reported all the same", () => {
    const good = bill("good.json", "MIT");
    writeFileSync(join(root, "bad.json"), "{");
    const bad = join(root, "bad.json");
    const answer = license("sbom", bad, good, join(root, "none.json"), "--format", "json", ...day);
    expect(answer.status).toBe(4);
    expect(answer.stderr.split("\n").map((line) => line.split(": ")[0])).toEqual([
      bad,
      join(root, "none.json"),
      "",
    ]);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      verdict: "approved",
      files: [{ file: good }],
      unread: [{ code: "cut-off" }, { code: "ENOENT" }],
    });
    expect(license("sbom", bad, bill("closed.json", "BUSL-1.1"), ...day).status).toBe(1);
  });

  test("a file that is larger than the limit is not read to its end", () => {
    const large = join(root, "large.json");
    writeFileSync(large, "");
    truncateSync(large, 200 * 1024 * 1024);
    const { status, stderr } = license("sbom", large, ...day);
    expect(status).toBe(4);
    expect(stderr).toContain("too large");
    rmSync(large);
  });

  test("reads standard input and writes another format to a file", () => {
    const file = join(root, "report.csv");
    const input = readFileSync(bill("bom.json", "Charityware"));
    const asked = ["sbom", "-", "--format", "csv", "-o", file, ...day];
    const { status, stdout } = license(...asked, { input });
    expect([status, stdout]).toEqual([3, ""]);
    expect(readFileSync(file, "utf8")).toMatch(/\r\nstdin,unknown,part-0,/u);
    rmSync(file);
  });

  test("says how it is called where it is called wrongly", () => {
    const file = bill("bom.json", "MIT");
    const wrong = [
      license("sbom"),
      license("sbom", file, "--format", "xml"),
      license("sbom", file, "--under", "MIT"),
    ];
    expect(wrong.map(({ status, stdout }) => [status, stdout])).toEqual(Array(3).fill([2, ""]));
  });
});

describe("npm run license -- combine", () => {
  test.each([
    [["MIT", "--under", "GPL-2.0-only"], 0, "yes"],
    [["GPL-2.0-only", "BUSL-1.1"], 1, "no"],
    [["MIT", "Charityware"], 3, "unknown"],
  ])("%j ends with %i", (args, code, word) => {
    const { status, stdout } = license("combine", ...args);
    expect([status, stdout.split("\n")[0]]).toEqual([code, word]);
  });

  test("answers in JSON with reasons", () => {
    const { stdout } = license("combine", "mit", "GPL-2.0-only", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      answer: "yes",
      wanted: null,
      under: ["GPL-2.0-only"],
      works: [
        { written: "mit", understood: "MIT", answer: "yes" },
        { written: "GPL-2.0-only", answer: "yes" },
      ],
      because: [{ inbound: "MIT", outbound: "GPL-2.0-only", answer: "yes" }, { rule: "same" }],
    });
  });

  test("takes two expressions, or one and the license of the whole", () => {
    expect(license("combine").status).toBe(2);
    expect(license("combine", "MIT").status).toBe(2);
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
