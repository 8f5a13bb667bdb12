import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { fixPolicyTexts } from "./fix-policies.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts after `npm run fix`, by their paths below `catalog/policies/`. */
function fix(texts: Texts): Texts {
  const { files } = policyCatalog({ "regeln/policy.yml": policyYaml(), ...texts });
  const fixed = [...fixPolicyTexts(files)].map(({ path, before, result }) => {
    return [
      path.slice("catalog/policies/".length),
      result.kind === "formatted" ? result.text : before,
    ];
  });
  return Object.fromEntries(fixed);
}

const bodyOf = (text: string | undefined) => text?.slice(text.indexOf("---\n\n") + 5).trimEnd();

function german(markdown: string, others: Texts = {}): string | undefined {
  return bodyOf(
    fix({ ...others, "regeln/draft.de.md": policyText(markdown) })["regeln/draft.de.md"],
  );
}

describe("ids", () => {
  test("come from the heading, and for what stands below it from the section", () => {
    expect(
      german("## Zweck & Größe ##\n\nText.\n\nEr MUSS.\n\n- Er SOLL\n  - Er KANN **nie**\n"),
    ).toBe(
      "## Zweck & Größe {#zweck-groesse} ##\n\nText.\n\nEr MUSS. {#zweck-groesse-1}\n\n- Er SOLL {#zweck-groesse-2}\n  - Er KANN **nie** {#zweck-groesse-3}",
    );
    expect(german("Er MUSS.\n\n##\n\n## 日本\n")).toBe(
      "Er MUSS. {#clause-1}\n\n## {#section}\n\n## 日本 {#section-2}",
    );
  });

  test("once used are taken: by any version, language, parent or child", () => {
    const others = {
      "regeln/2026.1.de.md": policyText("A {#zweck}\n\nB {#zweck-2-1}"),
      "regeln/2026.1.en.md": "broken {#zweck-2}",
      "kind/policy.yml": policyYaml("parent: regeln\n"),
      "kind/2026.1.de.md": policyText("C {#zweck-3}"),
      "fremd/policy.yml": policyYaml(),
      "fremd/2026.1.de.md": policyText("D {#zweck-4}"),
    };
    expect(german("## Zweck\n\nEr MUSS.", others)).toBe(
      "## Zweck {#zweck-4}\n\nEr MUSS. {#zweck-4-1}",
    );
  });

  test("that are there stay, wrong and doubled ones too", () => {
    const text = "## A {#a}\n\nEr MUSS. {#a}\n\nEr SOLL. {#x .note}\n\nEr KANN. {#Gross}";
    expect(german(text)).toBe(text);
  });

  test("are not given to a clause that had one before: a person has to give it back", () => {
    const before = {
      "regeln/2026.1.de.md": policyText("Er MUSS antworten. {#frist}\n\nAlt. {#alt}"),
    };
    expect(german("Er MUSS antworten.\n\nEr SOLL neu.", before)).toBe(
      "Er MUSS antworten.\n\nEr SOLL neu. {#clause-1}",
    );
  });

  test("are the same in every language", () => {
    const texts = fix({
      "regeln/draft.de.md": policyText("## Zweck\n\nEr MUSS.\n\n- Er SOLL {#soll}"),
      "regeln/draft.en.md": policyText(
        "## Purpose\n\nHe MUST. {#muss}\n\n- He SHOULD",
        "translates: de\n",
      ),
    });
    expect(bodyOf(texts["regeln/draft.de.md"])).toBe(
      "## Zweck {#zweck}\n\nEr MUSS. {#muss}\n\n- Er SOLL {#soll}",
    );
    expect(bodyOf(texts["regeln/draft.en.md"])).toBe(
      "## Purpose {#zweck}\n\nHe MUST. {#muss}\n\n- He SHOULD {#soll}",
    );
  });

  test("go to the original alone where the translation is built differently", () => {
    const texts = fix({
      "regeln/draft.de.md": policyText("## Zweck\n\n## Ziel"),
      "regeln/draft.en.md": policyText("## Purpose", "translates: de\n"),
    });
    expect(bodyOf(texts["regeln/draft.de.md"])).toBe("## Zweck {#zweck}\n\n## Ziel {#ziel}");
    expect(bodyOf(texts["regeln/draft.en.md"])).toBe("## Purpose");
  });
});

test("the front matter takes its canonical order", () => {
  const front = "---\nrepealed: [b]\ntitle: Regeln # so\n---\nText\n";
  expect(fix({ "regeln/2026.1.de.md": front })["regeln/2026.1.de.md"]).toBe(
    "---\ntitle: Regeln # so\nrepealed:\n  - b\n---\nText\n",
  );
});

test("what has no front matter, and what is broken, stays as it is", () => {
  for (const text of ["Text", "---\na: [\n---\n## A\n"]) {
    expect(fix({ "regeln/draft.de.md": text })["regeln/draft.de.md"]).toBe(text);
  }
});

test("fixing adds ids and changes nothing else, and a second time changes nothing", () => {
  const line = fc.constantFrom(
    ...[
      "## Zweck",
      "### Ziel {#ziel}",
      "Er MUSS.",
      "Er SOLL *es*. {#soll}",
      "- Er KANN",
      "  - DARF",
      "> MUSS",
    ],
    ...[
      "Text",
      "",
      "| MUSS |\n|---|\n| x |",
      "1. MUST",
      "```\nMUST\n```",
      "MUST\n===",
      "Er MUSS.[^1]",
      "[^1]: MUSS",
    ],
  );
  const withoutIds = (text = "") => text.replaceAll(/ ?\{#[a-z0-9-]+\}/gu, "");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = policyText(lines.join("\n\n"));
      const path = "regeln/draft.de.md";
      const once = fix({ [path]: text })[path] ?? "";
      expect(withoutIds(once)).toBe(withoutIds(text));
      expect(fix({ [path]: once })[path]).toBe(once);
      const { clauses = [] } =
        policyCatalog({ "regeln/policy.yml": policyYaml(), [path]: once }).catalog.policies.get(
          "regeln",
        )?.versions[0]?.texts[0] ?? {};
      // Only ids that the text itself repeats are left.
      expect(clauses.filter(({ id }) => /^~[0-9]+$/u.test(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
