import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Which rooms the code of a room may import. Everything may import itself; nobody imports site or scripts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: ["problem"],
  problem: [],
  // Which addresses lead into a local network: for everything that asks addresses of others.
  network: [],
  // Texts of policies are files of the catalogue; their syntax is the business of policies.
  catalog: ["schema", "problem", "policies"],
  licenses: ["schema", "problem"],
  // Bills of materials and lockfiles: bytes to components, in the browser too.
  sbom: ["schema", "problem"],
  // A bill of materials judged against the list of licenses, in the browser too.
  compliance: ["schema", "problem", "licenses", "sbom"],
  policies: ["schema", "problem"],
  facts: ["schema", "problem", "catalog", "licenses", "policies"],
  checks: ["schema", "problem", "network", "catalog", "licenses", "facts", "policies"],
  // Reports are files of others too: sbom reads their syntax, and the components in them.
  sources: ["schema", "problem", "network", "sbom"],
  // Documents for print become PDF by the typesetter; the room knows nothing of what they say.
  pdf: [],
  outputs: ["schema", "catalog", "licenses", "facts", "policies", "pdf"],
  // A new entry from a project's own file.
  entry: ["schema", "problem", "catalog", "facts"],
  // A bad entry is left out of the site and named in the build's report, so the site knows problems.
  site: [
    ...["schema", "problem", "catalog", "licenses", "sbom", "compliance"],
    ...["facts", "policies", "outputs"],
  ],
  // A server for a built site, and generated catalogues of any size: neither knows the library.
  preview: [],
  bench: [],
  testing: [
    ...["schema", "problem", "catalog", "licenses", "compliance"],
    ...["facts", "policies", "outputs", "preview"],
  ],
  scripts: [
    ...["schema", "problem", "catalog", "licenses", "facts", "policies", "checks", "sources"],
    ...["outputs", "pdf", "preview", "bench", "entry", "sbom", "compliance"],
  ],
};

/** Commands that test or measure, so that they may import what only tests import. */
const testingCommands = /^scripts\/(test\.ts|links\.ts|bench\/)/;

/** The command that starts the site, and the one that times its pages; everybody else leaves it alone. */
const siteCommands = /^scripts\/(build\.ts|bench\/)/;

/** Where files may be read and written, besides scripts/, configuration and tests. */
const mayTouchDisk = ["src/catalog/read.ts", "src/site/data.ts", "src/preview/folder.ts"];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly string[];
}

let files: readonly SourceFile[] = [];

beforeAll(async () => {
  const found = await Promise.all(["src", "scripts"].map((folder) => listCode(folder)));
  files = await Promise.all(found.flat().map(readSource));
});

async function listCode(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(m?ts|mjs|js|astro|mdx)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return paths.filter((path) => !path.includes("/generated/"));
}

async function readSource(path: string): Promise<SourceFile> {
  const text = await readFile(join(root, path), "utf8");
  const code = codeOf(path, text);
  const imports = ts.preProcessFile(code, true, true).importedFiles.map((one) => one.fileName);
  return { path, text, code, imports };
}

/** The TypeScript in a file: all of it, or of an .astro file the front matter and the scripts. */
function codeOf(path: string, text: string): string {
  if (path.endsWith(".mdx")) return (text.match(/^import .*$/gm) ?? []).join("\n");
  if (!path.endsWith(".astro")) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join("\n");
}

const isTest = (path: string) => /\.test\.ts$/.test(path) || path.startsWith("src/testing/");

/** The room of a path: the folder below src, or scripts; files directly in src belong to none. */
function roomOf(path: string): string {
  const [top = "", room = "", ...rest] = path.split("/");
  if (top !== "src") return top;
  return rest.length > 0 ? room : "";
}

function importedPaths({ path, imports }: SourceFile): readonly string[] {
  const own = imports.filter((name) => name.startsWith("."));
  return own.map((name) => join(dirname(path), name).split(sep).join("/"));
}

function forbiddenImports(file: SourceFile): readonly string[] {
  const from = roomOf(file.path);
  const testing = isTest(file.path) || testingCommands.test(file.path);
  const rooms = new Set(Object.keys(mayImport).filter((room) => !/^(site|scripts)$/.test(room)));
  const allowed = isTest(file.path)
    ? rooms
    : new Set([...(mayImport[from] ?? []), ...(testing ? ["testing"] : [])]);
  if (siteCommands.test(file.path)) allowed.add("site");
  return importedPaths(file)
    .filter((target) => roomOf(target) !== from && !allowed.has(roomOf(target)))
    .map((target) => `${file.path} imports ${target}`);
}

/** Calls of the clock: `Date.now()`, `new Date()`, `Date()`. */
function clockCalls({ path, code }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = node.getText(source);
    const call =
      ts.isCallExpression(node) && /^Date(\.now)?$/.test(node.expression.getText(source));
    const now = ts.isNewExpression(node) && /^new Date(\(\s*\))?$/.test(text);
    if (call || now) found.push(`${path}: ${text}`);
    ts.forEachChild(node, visit);
  };
  if (/\bDate\b/.test(code)) visit(source);
  return found;
}

describe("the house plan", () => {
  test("every folder of src is a room of the plan", async () => {
    const entries = await readdir(join(root, "src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((name) => !(name in mayImport))).toEqual([]);
  });

  test("no folder is a drawer for everything", () => {
    const folders = new Set(files.flatMap(({ path }) => dirname(path).split("/")));
    const drawers = /^(utils?|helpers?|common|misc|lib|shared|stuff)$/;
    expect([...folders].filter((name) => drawers.test(name))).toEqual([]);
  });

  test("a room imports only what its row of the table allows", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test("CONTRIBUTING.md shows the table of imports as it is", async () => {
    const text = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
    const rows = [...text.matchAll(/^\| `([a-z]+)` \| .+ \| ([a-z, ]+) \|$/gm)];
    const shown = rows.map(([, room = "", list = ""]) => [room, list.split(", ").sort().join()]);
    const executed = Object.entries(mayImport).map(([room, list]) => [
      room,
      list.length > 0 ? [...list].sort().join() : "nothing",
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(executed));
  });

  test("files are read and written only at the edges", () => {
    const touching = files.filter(
      ({ path, imports }) =>
        imports.some((name) => /^(node:)?fs(\/promises)?$/.test(name)) &&
        roomOf(path) !== "scripts" &&
        !isTest(path) &&
        !mayTouchDisk.includes(path),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  test("what runs in the browsers of visitors, or could, uses nothing of Node", () => {
    const rooms = new Set(["sbom", "compliance", "policies"]);
    const readers = /^src\/sources\/reports\/(?!sigstore\/)/;
    const inBrowser = files.filter(
      ({ path }) => (rooms.has(roomOf(path)) || readers.test(path)) && !isTest(path),
    );
    expect(inBrowser.length).toBeGreaterThan(20);
    const found = inBrowser.flatMap(({ path, imports, code }) => [
      ...imports.filter((name) => name.startsWith("node:")).map((name) => `${path}: ${name}`),
      ...(code.match(/\b(?:process|Buffer|__dirname)\b\./g) ?? []).map(
        (name) => `${path}: ${name}`,
      ),
    ]);
    expect(found).toEqual([]);
  });

  test("the library has no clock: time is an input", () => {
    const library = files.filter(({ path }) => path.startsWith("src/") && !isTest(path));
    expect(library.flatMap(clockCalls)).toEqual([]);
  });

  test("a command only wires: 40 lines or fewer", () => {
    const commands = files.filter(({ path }) => /^scripts\/[^/]+\.ts$/.test(path) && !isTest(path));
    const long = commands.filter(({ text }) => text.trimEnd().split("\n").length > 40);
    expect(long.map(({ path }) => basename(path))).toEqual([]);
  });
});

describe("these tests can fail", () => {
  const source = (path: string, code: string): SourceFile => ({
    path,
    text: code,
    code,
    imports: ts.preProcessFile(code, true, true).importedFiles.map((one) => one.fileName),
  });

  test("a forbidden import is found, types and dynamic imports too", () => {
    const found = (path: string, code: string) => forbiddenImports(source(path, code)).length;
    expect(found("src/schema/a.ts", `import { b } from "../catalog/b.ts";`)).toBe(1);
    expect(found("src/schema/a.ts", `import type { b } from "../catalog/b.ts";`)).toBe(1);
    expect(found("src/schema/a.ts", `export * from "../catalog/b.ts";`)).toBe(1);
    expect(found("src/schema/a.ts", `const b = await import("../catalog/b.ts");`)).toBe(1);
    expect(found("src/facts/a.ts", `import { b } from "../testing/b.ts";`)).toBe(1);
    expect(found("src/facts/a.test.ts", `import { b } from "../site/b.ts";`)).toBe(1);
    expect(found("src/facts/a.test.ts", `import { b } from "../testing/b.ts";`)).toBe(0);
    expect(found("scripts/a.ts", `import { b } from "../src/site/b.ts";`)).toBe(1);
    expect(found("scripts/a.ts", `import { b } from "../src/facts/b.ts";`)).toBe(0);
    const astro =
      "---\nimport B from '../../checks/b.ts';\n---\n<p/><script>import './c.ts'</script>";
    const code = codeOf("a.astro", astro);
    expect(found("src/site/pages/a.astro", code)).toBe(1);
  });

  test("a clock is found, a date from data is none", () => {
    const found = (code: string) => clockCalls(source("src/facts/a.ts", code)).length;
    expect(found("const now = Date.now();")).toBe(1);
    expect(found("const now = new Date();")).toBe(1);
    expect(found("const now = new Date;")).toBe(1);
    expect(found("const now = Date();")).toBe(1);
    expect(found("const then = new Date(text); // not Date.now()")).toBe(0);
  });
});
