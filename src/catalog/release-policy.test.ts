import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { type ReleaseRequest, releasePolicy } from "./release-policy.ts";

const FRONT = `# Wer schreibt
editors:
  - role: Redaktion
clauses:
  frist:
    from: 2026-09-01
  neu:
    splitFrom: frist
repealed:
  - weg
`;
const texts = {
  "regeln/policy.yml": policyYaml(),
  "regeln/2026.1.de.md": policyText("Er SOLL. {#frist}\n\nWeg. {#weg}"),
  "regeln/2026.1.en.md": policyText("He SHOULD. {#frist}\n\nGone. {#weg}", "translates: de\n"),
  "regeln/draft.de.md": policyText("Er MUSS. {#frist}\n\nDazu. {#neu}", FRONT),
  "regeln/draft.en.md": policyText("He MUST. {#frist}\n\nMore. {#neu}", "translates: de\n"),
};

function release(
  parts: Partial<ReleaseRequest> = {},
  files: Readonly<Record<string, string>> = texts,
) {
  const policy = policyCatalog(files).catalog.policies.get("regeln");
  if (!policy) throw new Error("no policy");
  const read = (path: string) => files[path.slice("catalog/policies/".length)] ?? null;
  const request = {
    policy,
    version: "2026.2",
    date: "2026-06-01",
    from: null,
    decision: null,
    read,
  };
  return releasePolicy({ ...request, ...parts });
}

const reasons = (parts: Partial<ReleaseRequest>, files?: Readonly<Record<string, string>>) => {
  const result = release(parts, files);
  return result.kind === "refused" ? result.reasons.map(({ en }) => en) : [];
};

describe("a release", () => {
  test("freezes every language of the draft, with its days and what changed, and begins the next draft", () => {
    const result = release({ from: "2026-07-01", decision: "Beschluss 7" });
    const files = result.kind === "released" ? result.files : [];
    expect(files.map(({ path, text }) => `${path}\n${text}`).join("\n")).toMatchInlineSnapshot(`
      "catalog/policies/regeln/2026.2.de.md
      ---
      title: Regeln
      date: 2026-06-01
      inForce:
        from: 2026-07-01
      decision:
        reference: Beschluss 7
      # Wer schreibt
      editors:
        - role: Redaktion
      clauses:
        frist:
          from: 2026-09-01
        neu:
          splitFrom: frist
      repealed:
        - weg
      changes:
        - "1 #frist: geteilt (aus 1 wurden 1 und 2), verschärft (SOLL zu MUSS)"
        - "2 #weg: gestrichen"
      ---

      Er MUSS. {#frist}

      Dazu. {#neu}

      catalog/policies/regeln/draft.de.md
      ---
      title: Regeln
      # Wer schreibt
      editors:
        - role: Redaktion
      clauses:
        frist:
          from: 2026-09-01
      ---

      Er MUSS. {#frist}

      Dazu. {#neu}

      catalog/policies/regeln/2026.2.en.md
      ---
      title: Regeln
      translates: de
      changes:
        - "1 #frist: split (1 became 1 and 2), tightened (SHOULD to MUST)"
        - "2 #weg: repealed"
      ---

      He MUST. {#frist}

      More. {#neu}

      catalog/policies/regeln/draft.en.md
      ---
      title: Regeln
      translates: de
      ---

      He MUST. {#frist}

      More. {#neu}
      "
    `);
  });

  test("keeps a list of changes and a day that somebody wrote", () => {
    const front = "inForce:\n  from: 2027-01-01\nchanges:\n  - Von Hand.\n";
    const result = release(
      {},
      { ...texts, "regeln/draft.de.md": policyText("Neu. {#frist}", front) },
    );
    const [first] = result.kind === "released" ? result.files : [];
    expect(first?.text).toContain("from: 2027-01-01");
    expect(first?.text).toContain("- Von Hand.");
  });

  test("of the first version says so", () => {
    const { "regeln/2026.1.de.md": _, "regeln/2026.1.en.md": __, ...drafts } = texts;
    const result = release({ version: "1" }, drafts);
    const [german, , english] = result.kind === "released" ? result.files : [];
    expect(german?.text).toContain("- Erste Version.");
    expect(english?.text).toContain("- First version.");
  });

  test("leaves files that pass as a catalogue", () => {
    const result = release({ from: "2026-07-01" });
    const files = result.kind === "released" ? result.files : [];
    const written = files.map(({ path, text }) => [path.slice("catalog/policies/".length), text]);
    const { catalog, problems } = policyCatalog({ ...texts, ...Object.fromEntries(written) });
    expect(problems).toEqual([]);
    expect(catalog.policies.get("regeln")?.versions.map(({ id }) => id)).toEqual([
      ...["2026.1", "2026.2", "draft"],
    ]);
  });
});

describe("a release is refused", () => {
  test("where the version is none, or no newer one", () => {
    expect(reasons({ version: "neu" })).toEqual([
      '"neu" cannot be a version; write numbers with dots, like 2026.1.',
    ]);
    expect(reasons({ version: "2026.1" })[0]).toBe("2026.1 is not newer than 2026.1.");
  });

  test("where a language is missing, something is undecided, or nothing changed", () => {
    const { "regeln/draft.en.md": _, ...german } = texts;
    expect(reasons({}, german)).toEqual([
      "catalog/policies/regeln/draft.en.md is missing or cannot be read (npm run validate).",
    ]);
    const undecided = policyText("Er MUSS. {#frist}", "undecided: [frist]\n");
    expect(reasons({}, { ...texts, "regeln/draft.de.md": undecided })).toEqual([
      "Not decided yet: frist.",
    ]);
    const same = {
      ...texts,
      "regeln/draft.de.md": texts["regeln/2026.1.de.md"],
      "regeln/draft.en.md": texts["regeln/2026.1.en.md"],
    };
    expect(reasons({}, same)).toEqual(["The draft does not differ from 2026.1."]);
  });

  test("where a file with its name lies there, broken or not", () => {
    const taken = { ...texts, "regeln/2026.2.en.md": "kein Vorspann" };
    expect(reasons({}, taken)).toEqual(["catalog/policies/regeln/2026.2.en.md exists already."]);
  });

  test("where a comment would be lost", () => {
    const commented = policyText("Er MUSS. {#frist}", "repealed:\n  - weg # zu alt\n");
    expect(reasons({}, { ...texts, "regeln/draft.de.md": commented })).toEqual([
      "The front matter of catalog/policies/regeln/draft.de.md cannot be changed without losing a comment.",
    ]);
  });
});
