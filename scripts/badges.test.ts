import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderObservations } from "../src/catalog/observations-file.ts";
import { anObservation } from "../src/testing/observations.ts";
import { publiccodeText } from "../src/testing/raw-file.ts";

const program = join(import.meta.dirname, "..");
const RULES = "catalog/rules/badges.yml";
let root = "";
let ours = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "badges-"));
  const folder = join(root, "catalog/software/beispiel");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, "catalog/rules"));
  mkdirSync(join(root, "licenses"));
  cpSync(join(program, "licenses/policy.yml"), join(root, "licenses/policy.yml"));
  cpSync(join(program, RULES), join(root, RULES));
  ours = readFileSync(join(root, RULES), "utf8");
  const window = { from: "2026-05-03", to: "2026-11-01" };
  const observations = [anObservation({ window, unit: "commits", value: 6 })];
  writeFileSync(join(folder, "publiccode.yml"), publiccodeText());
  writeFileSync(join(folder, "observations.yml"), renderObservations({ observations }));
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "x");
});

afterAll(() => rmSync(root, { recursive: true }));

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: root });
}

function badges(...args: readonly string[]) {
  const command = [join(program, "scripts/badges.ts"), ...args, "--root", root];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { status, stdout, stderr };
}

const DAY = ["--as-of", "2026-11-28"] as const;

describe("badges explain", () => {
  test("prints the derivation of an entry's badges on a day", () => {
    const { status, stdout } = badges("explain", "beispiel", ...DAY);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Commits: 6\u00a0commits (wanted: at least 5\u00a0commits in 183 days)",
    );
    const later = badges("explain", "beispiel", "--as-of", "2027-06-01", "--lang", "de").stdout;
    expect(later).toContain("Die letzte Messung ist zu alt.");
  });

  test("gives the same to programs, with digests, and the same bytes each time", () => {
    const run = () => badges("explain", "beispiel", ...DAY, "--format", "json").stdout;
    const first = run();
    expect(JSON.parse(first)).toMatchObject({
      id: "beispiel",
      badges: { rules: { id: "allmende" }, asOf: "2026-11-28" },
    });
    expect(first).toMatch(/"digest": "sha256:[0-9a-f]{64}"/);
    expect(run()).toBe(first);
  });

  test("applies the rules of another file, and says what is wrong with one", () => {
    const file = join(root, "other.yml");
    writeFileSync(file, ours.replace("atLeast: 5", "atLeast: 50"));
    const other = badges("explain", "beispiel", ...DAY, "--rules", file);
    expect(other.stdout).toContain("[not met] recent-commits");
    writeFileSync(file, "id: 5\n");
    const broken = badges("explain", "beispiel", ...DAY, "--rules", file);
    expect([broken.status, broken.stdout]).toEqual([2, ""]);
    expect(broken.stderr).toContain("other.yml");
    rmSync(file);
  });

  test("says which entry may be meant", () => {
    const { status, stderr } = badges("explain", "beispeil");
    expect([status, stderr.split("\n")[0]]).toEqual([
      2,
      'There is no entry "beispeil". Is it "beispiel"?',
    ]);
  });
});

describe("badges preview", () => {
  test("says which badges a change of the rules flips, and nothing where none does", () => {
    expect(badges("preview", "HEAD", ...DAY).stdout).toBe("No badge changes.\n");
    writeFileSync(join(root, RULES), ours.replace("atLeast: 5", "atLeast: 50"));
    const { status, stdout } = badges("preview", "HEAD", ...DAY);
    expect(status).toBe(0);
    expect(stdout).toContain("| `recent-commits` | met | not met | 1 |");
    const json = JSON.parse(badges("preview", "HEAD", ...DAY, "--format", "json").stdout);
    expect(json.levels).toMatchObject([{ id: "beispiel", badge: "maintained", after: "none" }]);
    writeFileSync(join(root, RULES), ours);
  });

  test("says what new observations flip", () => {
    const path = join(root, "catalog/software/beispiel/observations.yml");
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace("value: 6", "value: 1"));
    expect(badges("preview", "HEAD", ...DAY).stdout).toContain("recent-commits");
    writeFileSync(path, before);
  });

  test("refuses a revision that Git does not know", () => {
    const { status, stderr } = badges("preview", "nowhere");
    expect([status, stderr.split("\n")[0]]).toEqual([
      2,
      `Git does not know the revision "nowhere" in ${root}.`,
    ]);
  });
});

test("wrong usage is told how it is done", () => {
  for (const args of [["explain"], ["preview"], ["award"], ["explain", "a", "--format", "pdf"]]) {
    const { status, stderr } = badges(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run badges");
  }
});
