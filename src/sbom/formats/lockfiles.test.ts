import { describe, expect, test } from "vitest";
import { billIn, refusalOf, rowsOf } from "../../testing/bill.ts";

describe("package-lock.json", () => {
  const lock = {
    name: "app",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "app", version: "1.0.0", license: "EUPL-1.2" },
      "packages/own": { name: "own", version: "0.1.0" },
      "node_modules/own": { resolved: "packages/own", link: true },
      "node_modules/@s/a": { version: "1.2.3", resolved: "https://e.org/a.tgz", license: "MIT" },
      "node_modules/b/node_modules/@s/a": { version: "1.2.3", license: "MIT", dev: true },
      "node_modules/b": { version: "2.0.0", license: { type: "BSD-3-Clause", url: "x" } },
      "node_modules/c": { version: "3.0.0", license: "SEE LICENSE IN LICENSE.txt" },
      "node_modules/d": { version: "4.0.0", resolved: "git+ssh://git@e.org/d.git#abc" },
      "node_modules/e": {
        name: "real",
        version: "5.0.0+x",
        licenses: [{ type: "MIT" }, { type: "X11" }],
      },
      "node_modules/f": null,
    },
  };

  test("states licenses since version 2; several in an old list are a choice", () => {
    const { document, components, notes } = billIn(lock);
    expect(document).toMatchObject({ format: "package-lock", specVersion: "3" });
    expect(rowsOf(document.subjects)).toEqual([
      "app 1.0.0 pkg:npm/app@1.0.0 | declared EUPL-1.2",
      "own 0.1.0 pkg:npm/own@0.1.0 | not stated",
    ]);
    expect(rowsOf(components)).toEqual([
      "@s/a 1.2.3 pkg:npm/%40s/a@1.2.3 ×2 | declared MIT",
      "b 2.0.0 pkg:npm/b@2.0.0 | declared BSD-3-Clause",
      "c 3.0.0 pkg:npm/c@3.0.0 | declared SEE LICENSE IN LICENSE.txt",
      "d 4.0.0 - | not stated",
      "real 5.0.0+x pkg:npm/real@5.0.0%2Bx | declared MIT OR X11",
    ]);
    expect(components[2]?.license?.terms).toEqual([
      { as: "name", text: "SEE LICENSE IN LICENSE.txt" },
    ]);
    expect(notes.map(({ en }) => en)).toEqual([
      "Entries that could not be read: 1. They are missing in the list.",
      "The project's own packages (2) are no components.",
      "Repeated entries that were merged: 1.",
    ]);
  });

  test("npm's UNLICENSED is a phrase, not the Unlicense", () => {
    const packages = { "node_modules/a": { version: "1.0.0", license: "UNLICENSED" } };
    const [component] = billIn({ lockfileVersion: 2, packages }).components;
    expect(component?.license?.terms).toEqual([{ as: "name", text: "UNLICENSED" }]);
  });

  test("version 1 has dependencies in dependencies, and no licenses", () => {
    const { document, components, notes } = billIn({
      name: "app",
      lockfileVersion: 1,
      dependencies: {
        a: { version: "1.0.0", dependencies: { b: { version: "2.0.0" } } },
        c: { version: "npm:real@3.0.0" },
        d: { version: "git+https://e.org/d.git#abc" },
        e: "text",
      },
    });
    expect(document.subjects).toMatchObject([{ name: "app" }]);
    expect(rowsOf(components)).toEqual([
      "a 1.0.0 pkg:npm/a@1.0.0 | not stated",
      "b 2.0.0 pkg:npm/b@2.0.0 | not stated",
      "real 3.0.0 pkg:npm/real@3.0.0 | not stated",
      "d git+https://e.org/d.git#abc - | not stated",
    ]);
    expect(notes.map(({ en }) => en).join()).toContain("no licenses; nothing is guessed");
  });

  test("a package.json is not taken for one", () => {
    expect(refusalOf({ name: "app", dependencies: { a: "^1.0.0" } })).toBe("not-a-bill");
  });
});

describe("pnpm-lock.yaml", () => {
  const keys = (version: string, ...listed: readonly string[]) =>
    `lockfileVersion: ${version}\n\nimporters:\n  packages/x:\n    specifiers: {}\n\npackages:\n\n${listed
      .map(
        (each) =>
          `  ${each}:\n    resolution: {integrity: sha512-x}\n    engines:\n      node: '>=1'\n`,
      )
      .join("\n")}\nsnapshots:\n\n  never@9.9.9: {}\n`;

  test("has its keys in three forms, and no licenses in any", () => {
    const expected = [
      "@s/a 1.0.0 pkg:npm/%40s/a@1.0.0 | not stated",
      "b 2.0.0-rc.1 pkg:npm/b@2.0.0-rc.1 | not stated",
    ];
    const five = keys("5.4", "/@s/a/1.0.0", "/b/2.0.0-rc.1_react@17.0.0");
    const six = keys("'6.0'", "/@s/a@1.0.0", "/b@2.0.0-rc.1(react@17.0.0)");
    const nine = keys("'9.0'", "'@s/a@1.0.0'", "b@2.0.0-rc.1");
    for (const text of [five, six, nine, nine.replaceAll("\n", "\r\n")]) {
      expect(rowsOf(billIn(text).components)).toEqual(expected);
    }
    expect(billIn(nine).document).toMatchObject({ format: "pnpm-lock", specVersion: "9.0" });
    expect(billIn(nine).notes[0]?.de).toContain("keine Lizenzen; geraten wird nichts");
  });

  test("what comes from Git or a folder keeps its key as its name", () => {
    const text = keys("'9.0'", "'a@https://codeload.example/x/tar.gz/abc'", "'file:lib'");
    expect(rowsOf(billIn(text).components)).toEqual([
      "a@https://codeload.example/x/tar.gz/abc - - | not stated",
      "file:lib - - | not stated",
    ]);
  });
});

describe("yarn.lock", () => {
  test("of Yarn 1 is read", () => {
    const text = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.1.0"
  resolved "https://e.org/a.tgz#abc"
  dependencies:
    version "9.9.9"

alias@npm:real@2:
  version "2.0.0"

c@https://e.org/c.git:
  version "3.0.0"
  resolved "https://e.org/c.git#abc"
`;
    expect(rowsOf(billIn(text).components)).toEqual([
      "@s/a 1.1.0 pkg:npm/%40s/a@1.1.0 | not stated",
      "real 2.0.0 pkg:npm/real@2.0.0 | not stated",
      "c 3.0.0 - | not stated",
    ]);
    expect(billIn(text).document).toMatchObject({ format: "yarn-lock", specVersion: "1" });
  });

  test("of later versions is read; workspaces are the project itself", () => {
    const text = `# This file is generated
__metadata:
  version: 8
  cacheKey: 10

"@s/a@npm:^1.0.0":
  version: 1.0.0
  resolution: "@s/a@npm:1.0.0"
  languageName: node
  linkType: hard

"alias@npm:real@^2.0.0":
  version: 2.0.0
  resolution: "real@npm:2.0.0"
  linkType: hard

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  languageName: unknown
  linkType: soft
`;
    const { document, components, notes } = billIn(text);
    expect(rowsOf(components)).toEqual([
      "@s/a 1.0.0 pkg:npm/%40s/a@1.0.0 | not stated",
      "real 2.0.0 pkg:npm/real@2.0.0 | not stated",
    ]);
    expect(document.specVersion).toBe("8");
    expect(notes[1]?.en).toBe("The project's own packages (1) are no components.");
  });
});

test("several licenses in composer.lock are a choice; packages for development count", () => {
  const { document, components } = billIn({
    "content-hash": "x",
    "plugin-api-version": "2.6.0",
    packages: [
      { name: "v/a", version: "v1.0.0", license: ["MIT", "GPL-3.0-or-later"] },
      { name: "v/b", version: "2.0.0", license: [] },
    ],
    "packages-dev": [{ name: "v/c", version: "3.0.0", license: "MIT" }],
  });
  expect(document.format).toBe("composer-lock");
  expect(rowsOf(components)).toEqual([
    "v/a v1.0.0 pkg:composer/v/a@v1.0.0 | declared MIT OR GPL-3.0-or-later",
    "v/b 2.0.0 pkg:composer/v/b@2.0.0 | not stated",
    "v/c 3.0.0 pkg:composer/v/c@3.0.0 | declared MIT",
  ]);
  expect(refusalOf({ "content-hash": "x", packages: {} })).toBe("malformed");
});

test("crates of the workspace are the subject of cargo metadata; a slash means OR", () => {
  const source = "registry+https://github.com/rust-lang/crates.io-index";
  const { document, components } = billIn({
    version: 1,
    workspace_members: ["path+file:///app#0.1.0"],
    packages: [
      { id: "path+file:///app#0.1.0", name: "app", version: "0.1.0", license: "EUPL-1.2" },
      { id: "a", name: "a", version: "1.0.0", source, license: "MIT/Apache-2.0" },
      { id: "b", name: "b", version: "2.0.0", source, license: null, license_file: "LICENSE.txt" },
      {
        id: "c",
        name: "c",
        version: "3.0.0",
        source: "git+https://e.org/c",
        license: "MIT OR ISC",
      },
    ],
  });
  expect(rowsOf(document.subjects)).toEqual(["app 0.1.0 - | declared EUPL-1.2"]);
  expect(rowsOf(components)).toEqual([
    "a 1.0.0 pkg:cargo/a@1.0.0 | declared MIT OR Apache-2.0",
    "b 2.0.0 pkg:cargo/b@2.0.0 | declared SEE LICENSE IN LICENSE.txt",
    "c 3.0.0 - | declared MIT OR ISC",
  ]);
});
