import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentHash, fontFaces } from "./fonts.ts";
import { purgedStyles } from "./purge.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purge-"));
  await writeFile(join(folder, "page.astro"), '<p class="kern-btn own"><a href="x">y</a></p>');
});
afterAll(() => rm(folder, { recursive: true }));

describe("the style sheet", () => {
  it("keeps what the markup uses and drops the rest, variables too", async () => {
    const kern =
      '@charset "UTF-8";/* note */:root{--kern-used:1px;--kern-dropped:2px}.kern-btn{margin:var(--kern-used)}.kern-card{color:red}[data-kern-theme=dark]{--kern-used:3px}';
    const css = await purgedStyles(
      kern,
      [".own{color:blue}.gone{color:red}"],
      [`${folder}/*.astro`],
    );
    expect(css).toContain(".kern-btn");
    expect(css).toContain("--kern-used:1px");
    expect(css).toContain("[data-kern-theme=dark]");
    expect(css).toContain(".own");
    expect(css).not.toMatch(/kern-card|kern-dropped|\.gone|note|@charset/u);
  });

  it("puts KERN into a layer below our own rules", async () => {
    const css = await purgedStyles(".own{margin:0}", [".own{margin:1px}"], [`${folder}/*.astro`]);
    expect(css).toMatch(/^@layer kern\{\.own\{margin:0\}\}\s*\.own\{margin:1px\}$/u);
  });
});

describe("the fonts", () => {
  it("are loaded from beside the style sheet, each weight from its file", () => {
    const content = new Uint8Array([1]);
    const css = fontFaces([{ weight: 600, name: "x.woff2", content }]);
    expect(css).toContain('src:url("x.woff2")');
    expect(css).toContain("font-weight:600");
  });

  it("get another name with another content", () => {
    expect(contentHash("a")).toMatch(/^[0-9a-f]{8}$/u);
    expect(contentHash("a")).not.toBe(contentHash("b"));
  });
});
