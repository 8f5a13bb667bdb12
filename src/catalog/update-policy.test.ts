import { describe, expect, test } from "vitest";
import { CHECKS, checkCatalog } from "../checks/index.ts";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { updatePolicy } from "./update-policy.ts";

const EN = "translates: de\n";
const held = (from: string) => `date: ${from}\ninForce:\n  from: ${from}\n`;
const texts = {
  "nation/policy.yml": policyYaml(),
  "nation/2026.1.de.md": policyText(
    "## A {#a}\n\nEr SOLL antworten. {#frist}\n\nAlt. {#alt}\n\nWeg. {#weg}",
    held("2026-01-01"),
  ),
  "nation/2026.1.en.md": policyText(
    "## A {#a}\n\nHe SHOULD answer. {#frist}\n\nOld. {#alt}\n\nGone. {#weg}",
    EN,
  ),
  "nation/2026.2.de.md": policyText(
    "## A {#a}\n\nEr SOLL bald antworten. {#frist}\n\nNeu. {#neu}\n\nDazu. {#dazu}",
    `${held("2026-06-01")}clauses:\n  neu:\n    replaces: alt\nrepealed:\n  - weg\n`,
  ),
  "nation/2026.2.en.md": policyText(
    "## A {#a}\n\nHe SHOULD answer soon. {#frist}\n\nNew. {#neu}\n\nMore. {#dazu}",
    EN,
  ),
  "land/policy.yml": policyYaml("parent: nation\n"),
  "land/2026.1.de.md": policyText(
    "## A {#a}\n\nEr MUSS antworten. {#frist}\n\nAlt. {#alt}\n\nWeg. {#weg}\n\nEigenes. {#eigen}",
    `${held("2026-02-01")}decision:\n  reference: Beschluss 1\nparent: "2026.1"\nclauses:\n  eigen:\n    from: 2026-03-01\nchanges:\n  - Erste Version.\n`,
  ),
  "land/2026.1.en.md": policyText(
    "## A {#a}\n\nHe MUST answer. {#frist}\n\nOld. {#alt}\n\nGone. {#weg}\n\nOwn. {#eigen}",
    EN,
  ),
};

type Texts = Readonly<Record<string, string>>;

function update(files: Texts = texts, to: string | null = null) {
  const { policies } = policyCatalog(files).catalog;
  const [policy, parent] = [policies.get("land"), policies.get("nation")];
  if (!policy || !parent) throw new Error("no policy");
  const read = (path: string) => files[path.slice("catalog/policies/".length)] ?? null;
  return updatePolicy({ policy, parent, to, read });
}

/** The texts with the drafts that an update wrote. */
function updated(files: Texts = texts): Texts {
  const result = update(files);
  if (result.kind === "refused") throw new Error(result.reasons.map(({ en }) => en).join(" "));
  const written = result.files.map(({ path, text }) => [
    path.slice("catalog/policies/".length),
    text,
  ]);
  return { ...files, ...Object.fromEntries(written) };
}

describe("an update", () => {
  test("writes a draft in every language, with its parent's version and what became of the clauses", () => {
    const result = updated();
    expect(result["land/draft.de.md"]).toMatchInlineSnapshot(`
      "---
      title: Regeln
      parent: "2026.2"
      clauses:
        eigen:
          from: 2026-03-01
        neu:
          replaces: alt
      repealed:
        - weg
      undecided:
        - frist
      ---

      ## A {#a}

      Er MUSS antworten. {#frist}

      > **Zu entscheiden:** Hier gelten eigene Worte, und in Regeln 2026.2 lautet die Bestimmung jetzt so:
      >
      > Er SOLL bald antworten.

      Neu. {#neu}

      Dazu. {#dazu}

      Eigenes. {#eigen}
      "
    `);
    expect(result["land/draft.en.md"]).toMatchInlineSnapshot(`
      "---
      title: Regeln
      translates: de
      ---

      ## A {#a}

      He MUST answer. {#frist}

      > **To be decided:** The words here are our own, and in Rules 2026.2 the clause now reads:
      >
      > He SHOULD answer soon.

      New. {#neu}

      More. {#dazu}

      Own. {#eigen}
      "
    `);
  });

  test("gives a draft without an error, but for what people have to decide", () => {
    const { catalog, files, problems } = policyCatalog(updated());
    const found = checkCatalog(catalog, files, CHECKS, { asOf: "2026-06-01" });
    const errors = [...problems, ...found].filter(({ level }) => level === "error");
    expect(errors.map(({ rule, file }) => `${rule} ${file}`)).toEqual([]);
  });

  test("lists what is undecided in the original, whatever language it was found in", () => {
    const files = {
      ...texts,
      "land/2026.1.en.md": texts["land/2026.1.en.md"].replace("Gone.", "Still here."),
    };
    const result = updated(files);
    expect(result["land/draft.de.md"]).toContain("undecided:\n  - frist\n  - weg\n");
    expect(result["land/draft.en.md"]).toContain(
      "> **To be decided:** In Rules 2026.2 this clause is gone;",
    );
  });

  test("goes on from a draft, and keeps what is noted there", () => {
    const draft = policyText(
      "## A {#a}\n\nEr MUSS antworten. {#frist}\n\nAlt. {#alt}\n\nWeg. {#weg}\n\nNoch eins. {#noch}",
      'parent: "2026.1"\nrepealed:\n  - eigen\nundecided:\n  - noch\n',
    );
    const result = updated({ ...texts, "land/draft.de.md": draft });
    expect(result["land/draft.de.md"]).toContain(
      "repealed:\n  - eigen\n  - weg\nundecided:\n  - noch\n  - frist\n",
    );
  });
});

describe("an update is refused", () => {
  const reason = (files: Texts, to: string | null = null) => {
    const result = update(files, to);
    return result.kind === "refused" ? result.reasons.map(({ en }) => en) : [];
  };

  test("where nothing is derived, or nothing is new", () => {
    const loose = { ...texts, "land/2026.1.de.md": policyText("A {#a}") };
    expect(reason(loose)[0]).toContain("land does not say from which version");
    expect(reason(texts, "2026.1")).toEqual(["The text derives from 2026.1 already."]);
    expect(reason(texts, "2027.1")).toEqual(['nation has no version "2027.1".']);
  });

  test("where the parent lacks a language", () => {
    const { "nation/2026.2.en.md": _, ...rest } = texts;
    expect(reason(rest)).toEqual(["nation does not have both versions in the language en."]);
  });
});
