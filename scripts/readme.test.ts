import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFile(join(root, name), "utf8");

/** A heading's anchor as GitLab and GitHub make it. */
function anchorOf(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
  return kept.trim().replace(/\s/gu, "-");
}

function anchorsIn(text: string): ReadonlySet<string> {
  const prose = text.replace(/^```[\s\S]*?^```$/gmu, "");
  return new Set([...prose.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => anchorOf(heading)));
}

async function brokenLinks(name: string): Promise<readonly string[]> {
  const text = await read(name);
  const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, link = ""]) => link);
  expect(targets.length).toBeGreaterThan(3);
  const broken = targets.map(async (link) => {
    const [file = "", anchor] = link.split("#");
    if (file !== "" && !existsSync(join(root, file))) return link;
    if (anchor === undefined) return null;
    const anchors = anchorsIn(file === "" ? text : await read(file));
    return anchors.has(anchor) ? null : link;
  });
  return (await Promise.all(broken)).filter((link) => link !== null);
}

test.each(["README.md", "CONTRIBUTING.md"])(
  "every link inside the project in %s leads somewhere",
  async (name) => {
    expect(await brokenLinks(name)).toEqual([]);
  },
);

test("README.md names every command, and only those that exist", async () => {
  const commands = Object.keys(JSON.parse(await read("package.json")).scripts);
  const table = [...(await read("README.md")).matchAll(/^\| `npm (?:run )?([a-z]+)/gmu)];
  expect(new Set(table.map(([, command]) => command))).toEqual(new Set(commands));
});
