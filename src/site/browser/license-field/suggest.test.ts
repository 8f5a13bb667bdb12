import { describe, expect, it } from "vitest";
import { aBook, aLicense } from "../../../testing/licensing.ts";
import { fragmentAt, withFragment } from "./fragment.ts";
import { knownNames, suggest } from "./names.ts";

const book = aBook({
  licenses: {
    MIT: aLicense({ name: "MIT License", shortNames: ["Expat"] }),
    "GPL-2.0-only": aLicense({ name: "GNU General Public License v2.0 only" }),
    "GPL-3.0-or-later": aLicense({
      name: "GNU General Public License v3.0 or later",
      shortNames: ["GPL v3 or later"],
    }),
    "GPL-3.0-only": aLicense({
      name: "GNU General Public License v3.0 only",
      shortNames: ["GPL v3"],
    }),
    "GPL-3.0": aLicense({ name: "GNU General Public License v3.0 only", deprecated: true }),
    "AGPL-3.0-only": aLicense({ name: "GNU Affero General Public License v3.0" }),
  },
  exceptions: {
    "Classpath-exception-2.0": { name: "Classpath exception 2.0", effect: "linking" },
  },
});
const known = knownNames(book);
const ids = (typed: string, kind: "license" | "exception" = "license") =>
  suggest(known, typed, kind, 4).map(({ id }) => id);

describe("suggestions", () => {
  it.each(["GPL v3", "gplv3", "GPL-3", "gpl 3"])("know what %s is", (typed) => {
    expect(ids(typed).slice(0, 2).sort()).toEqual(["GPL-3.0-only", "GPL-3.0-or-later"]);
  });

  it("begin with what is called exactly so, then with what begins so", () => {
    expect(ids("GPL v3")[0]).toBe("GPL-3.0-only");
    expect(ids("gpl")).toEqual([
      "GPL-2.0-only",
      "GPL-3.0-or-later",
      "GPL-3.0-only",
      "AGPL-3.0-only",
    ]);
  });

  it("know names that are no ids, and parts of names", () => {
    expect(ids("expat")).toEqual(["MIT"]);
    expect(ids("affero")).toEqual(["AGPL-3.0-only"]);
  });

  it("have no deprecated ids, and nothing for what nobody knows", () => {
    expect(ids("GPL-3.0")).not.toContain("GPL-3.0");
    expect(ids("zzz")).toEqual([]);
  });

  it("are exceptions only behind WITH", () => {
    expect(ids("class")).toEqual([]);
    expect(ids("class", "exception")).toEqual(["Classpath-exception-2.0"]);
  });

  it("are the first ones before anything is typed", () => {
    expect(ids("")).toHaveLength(4);
    expect(ids("", "exception")).toEqual(["Classpath-exception-2.0"]);
  });
});

describe("the fragment at the caret", () => {
  const at = (marked: string) => {
    const caret = marked.indexOf("|");
    return fragmentAt(marked.replace("|", ""), caret);
  };

  it.each([
    ["GPL v|3", "GPL v3", "license"],
    ["MIT OR Apa|", "Apa", "license"],
    ["MI| OR Apache-2.0", "MI", "license"],
    ["(MIT and gp|l) or ISC", "gpl", "license"],
    ["GPL-2.0-only WITH Class|", "Class", "exception"],
    ["GPL 2 or lat|er", "GPL 2 or later", "license"],
    ["ORACLE AND|ROID", "ORACLE ANDROID", "license"],
    ["MIT OR |", "", "license"],
    ["|", "", "license"],
  ])("of %s is %s", (marked, text, kind) => {
    expect(at(marked)).toMatchObject({ text, kind });
  });

  it("is replaced by what was chosen, and nothing else is", () => {
    const text = "(MIT and gpl v3) or ISC";
    expect(withFragment(text, fragmentAt(text, 13), "GPL-3.0-only")).toEqual({
      text: "(MIT and GPL-3.0-only) or ISC",
      caret: 21,
    });
    expect(withFragment("MIT OR ", fragmentAt("MIT OR ", 7), "ISC").text).toBe("MIT OR ISC");
  });

  it("is found in a text of any length at once", () => {
    const long = "MIT AND ".repeat(100_000);
    const started = performance.now();
    expect(fragmentAt(`${long}gp`, long.length + 2)).toMatchObject({ text: "gp", start: 800_000 });
    expect(performance.now() - started).toBeLessThan(50);
  });
});
