import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { ancestryOf, originsIn } from "./ancestry.ts";

const english = (text: string) => policyText(text, "translates: de\n");
const { catalog } = policyCatalog({
  "nation/policy.yml": policyYaml(),
  "nation/2026.1.de.md": policyText("A {#a}\n\nB {#b}"),
  "nation/2026.1.en.md": english("A {#a}\n\nB {#b}"),
  "land/policy.yml": policyYaml("parent: nation\n"),
  "land/2026.1.de.md": policyText("A {#a}\n\nB neu {#b}\n\nC {#c}", "parent: 2026.1\n"),
  "land/2026.1.en.md": english("A {#a}\n\nB new {#b}\n\nC {#c}"),
  "stadt/policy.yml": policyYaml("parent: land\n"),
  "stadt/2026.1.de.md": policyText(
    "A {#a}\n\nB ganz neu {#b}\n\nC {#c}\n\nD {#d}",
    "parent: 2026.1\n",
  ),
  "stadt/2026.1.en.md": english("A {#a}\n\nB brand new {#b}\n\nC {#c}\n\nD {#d}"),
  "kreis/policy.yml": policyYaml("parent: kreis\n"),
  "kreis/2026.1.de.md": policyText("A {#a}", "parent: 2026.1\n"),
});

function ancestry(id: string, language = 0) {
  const policy = catalog.policies.get(id);
  const text = policy?.versions[0]?.texts[language];
  if (!policy || !text) throw new Error(`no ${id}`);
  return ancestryOf(catalog.policies, policy, text);
}

describe("the ancestry of a text", () => {
  test("leads from the oldest parent to the text, in its language", () => {
    expect(ancestry("stadt").map(({ policy }) => policy.id)).toEqual(["nation", "land", "stadt"]);
    expect(ancestry("stadt", 1).map(({ text }) => text.language)).toEqual(["en", "en", "en"]);
    expect(ancestry("nation")).toHaveLength(1);
  });

  test("ends where a policy derives from itself", () => {
    expect(ancestry("kreis")).toHaveLength(1);
  });

  test("tells who added a clause and who gave it other words", () => {
    expect(Object.fromEntries(originsIn(ancestry("stadt")))).toEqual({
      "": { added: 0, changed: [] },
      a: { added: 0, changed: [] },
      b: { added: 0, changed: [1, 2] },
      c: { added: 1, changed: [] },
      d: { added: 2, changed: [] },
    });
  });
});
