import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { changedAmount } from "./changed-amount.ts";
import { changedDefinition } from "./changed-definition.ts";
import { deletedInherited } from "./deleted-inherited.ts";
import { laterInherited } from "./later-inherited.ts";
import { needlessTightens } from "./needless-tightens.ts";
import { parentVersion } from "./parent-version.ts";
import { qualifiedInherited } from "./qualified-inherited.ts";
import { rewordedInherited } from "./reworded-inherited.ts";
import { shortenedInherited } from "./shortened-inherited.ts";
import { sideBySide } from "./softened.ts";
import { suddenDuty } from "./sudden-duty.ts";
import { weakenedInherited } from "./weakened-inherited.ts";

const LAND =
  "## A {#a}\n\nDie Stelle MUSS antworten. {#frist}\n\n- Sie SOLL grüßen. {#gruss}\n\nEnde. {#ende}";

/** What a rule says of a state that derives from a nation; `front` is the state's. */
function say(
  check: CatalogCheck,
  state: string,
  front = "parent: 2026.1\n",
  facts = "parent: nation\n",
) {
  const { catalog, files } = policyCatalog({
    "nation/policy.yml": policyYaml(),
    "nation/2026.1.de.md": policyText(LAND),
    "land/policy.yml": policyYaml(facts),
    "land/2026.1.de.md": policyText(state, front),
  });
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
}

describe("policy/deleted-inherited", () => {
  test("a derived policy has every clause of its parent", () => {
    expect(
      say(
        deletedInherited,
        "## A {#a}\n\nDie Stelle MUSS antworten. {#frist}\n\nEigenes. {#eigenes}",
      ),
    ).toMatchInlineSnapshot(`
      "8:1
        de: Hinter dieser Stelle fehlt die geerbte Bestimmung „gruss“ (nation 2026.1, 1.1.1): „Sie SOLL grüßen.“ → Sie übernehmen; ergänzen und verschärfen geht, streichen nicht.
        en: After this place the inherited clause "gruss" (nation 2026.1, 1.1.1) is missing: "Sie SOLL grüßen." → Take it over; it can be supplemented and tightened, not deleted.
      8:1
        de: Hinter dieser Stelle fehlt die geerbte Bestimmung „ende“ (nation 2026.1, 1.2): „Ende.“ → Sie übernehmen; ergänzen und verschärfen geht, streichen nicht.
        en: After this place the inherited clause "ende" (nation 2026.1, 1.2) is missing: "Ende." → Take it over; it can be supplemented and tightened, not deleted."
    `);
  });

  test("it may add, and split what it inherits", () => {
    expect(say(deletedInherited, `${LAND}\n\n## Eigenes {#eigenes}`)).toBe("");
    const front = "parent: 2026.1\nclauses: { schluss: { splitFrom: ende } }\n";
    expect(say(deletedInherited, LAND.replace("{#ende}", "{#schluss}"), front)).toBe("");
  });

  test("to call an inherited clause repealed does not help", () => {
    const without = LAND.replace("\n\nEnde. {#ende}", "");
    expect(say(deletedInherited, without, "parent: 2026.1\nrepealed: [ende]\n")).toContain(
      "„ende“",
    );
  });
});

describe("policy/weakened-inherited", () => {
  test("a derived policy obliges at least as strongly, with both texts side by side", () => {
    expect(say(weakenedInherited, LAND.replace("MUSS", "SOLL"))).toMatchInlineSnapshot(`
      "8:1
        de: Diese Bestimmung verpflichtet zu weniger als die geerbte (nation 2026.1, 1.1). Dort: „Die Stelle MUSS antworten.“ Hier: „Die Stelle SOLL antworten.“ → Mindestens so stark verpflichten: MUSS statt SOLL, und keine Pflicht weglassen.
        en: This clause obliges to less than the inherited one (nation 2026.1, 1.1). There: "Die Stelle MUSS antworten." Here: "Die Stelle SOLL antworten." → Oblige at least as strongly: MUST rather than SHOULD, and leave no duty out."
    `);
    for (const weaker of ["KANN", "DARF NICHT", "will"]) {
      expect(say(weakenedInherited, LAND.replace("MUSS", weaker))).not.toBe("");
    }
  });

  test("it may tighten, specify and add duties", () => {
    const tighter = LAND.replace("SOLL", "MUSS").replace(
      "antworten.",
      "binnen zwei Wochen antworten und MUSS helfen.",
    );
    expect(say(weakenedInherited, tighter)).toBe("");
    const front = "parent: 2026.1\nclauses: { dann: { splitFrom: frist } }\n";
    const split = LAND.replace(
      "Die Stelle MUSS antworten. {#frist}",
      "Kurz. {#frist}\n\nDie Stelle MUSS antworten. {#dann}",
    );
    expect(say(weakenedInherited, split, front)).toBe("");
  });
});

describe("an inherited duty that may be weaker although its obligation words are as strong", () => {
  const long =
    "in einem Verzeichnis, das alle lesen können und das eine Stelle des Landes führt und pflegt,";
  const nation = `Die Stelle MUSS binnen 30 Tagen antworten. {#frist}

Die Stelle MUSS ${long} veröffentlichen, was sie beschafft. {#ort}

**Stelle:** jede Behörde. {#stelle .definition}`;
  const answer = "clauses: { frist: { tightens: { de: Strenger, en: Stricter } } }\n";

  /** What a rule says of a state whose text is the nation's with one thing replaced. */
  function ofState(check: CatalogCheck, from: string, to: string, front = ""): string {
    const { catalog, files } = policyCatalog({
      "nation/policy.yml": policyYaml(),
      "nation/2026.1.de.md": policyText(nation, "inForce: { from: 2026-01-01 }\n"),
      "land/policy.yml": policyYaml("parent: nation\n"),
      "land/draft.de.md": policyText(nation.replace(from, to), `parent: 2026.1\n${front}`),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
  }

  test("is shown with both texts where words limit it", () => {
    expect(
      ofState(qualifiedInherited, "antworten", "antworten, soweit möglich"),
    ).toMatchInlineSnapshot(`
      "6:1
        de: Diese Worte schränken die geerbte Pflicht ein (nation 2026.1, 1): „soweit möglich“. Dort: „Die Stelle MUSS binnen 30 Tagen antworten.“ Hier: „Die Stelle MUSS binnen 30 Tagen antworten, soweit möglich.“ → Die geerbten Worte übernehmen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „frist“ mit tightens sagen, warum.
        en: These words limit the inherited duty (nation 2026.1, 1): "soweit möglich". There: "Die Stelle MUSS binnen 30 Tagen antworten." Here: "Die Stelle MUSS binnen 30 Tagen antworten, soweit möglich." → Take over the inherited words. If nothing is loosened here, say why in the front matter under clauses at "frist" with tightens."
    `);
    const excepted = "Von [#frist](#frist) sind Schulen ausgenommen. {#neu}\n\n**Stelle";
    expect(ofState(qualifiedInherited, "**Stelle", excepted)).toMatchInlineSnapshot(`
      "10:1
        de: Diese Bestimmung scheint von der geerbten Pflicht auszunehmen (nation 2026.1, 1): „ausgenommen“. Dort: „Die Stelle MUSS binnen 30 Tagen antworten.“ Hier: „Von #frist sind Schulen ausgenommen.“ → Die geerbten Worte übernehmen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „neu“ mit tightens sagen, warum.
        en: This clause seems to except from the inherited duty (nation 2026.1, 1): "ausgenommen". There: "Die Stelle MUSS binnen 30 Tagen antworten." Here: "Von #frist sind Schulen ausgenommen." → Take over the inherited words. If nothing is loosened here, say why in the front matter under clauses at "neu" with tightens."
    `);
  });

  test("is shown with both texts where a time limit is another one", () => {
    expect(ofState(changedAmount, "30", "60")).toMatchInlineSnapshot(`
      "6:1
        de: Zahlen oder Fristen sind hier andere als in der geerbten Bestimmung (nation 2026.1, 1). Dort: „Die Stelle MUSS binnen 30 Tagen antworten.“ Hier: „Die Stelle MUSS binnen 60 Tagen antworten.“ → Die geerbten Worte übernehmen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „frist“ mit tightens sagen, warum.
        en: Numbers or time limits differ here from those of the inherited clause (nation 2026.1, 1). There: "Die Stelle MUSS binnen 30 Tagen antworten." Here: "Die Stelle MUSS binnen 60 Tagen antworten." → Take over the inherited words. If nothing is loosened here, say why in the front matter under clauses at "frist" with tightens."
    `);
  });

  test("is shown from the place where the texts begin to differ", () => {
    expect(ofState(shortenedInherited, ", was sie beschafft", "")).toMatchInlineSnapshot(`
      "8:1
        de: Von der geerbten Bestimmung (nation 2026.1, 2) fehlt hier: „was sie beschafft“. Dort: „… Landes führt und pflegt, veröffentlichen, was sie beschafft.“ Hier: „… Landes führt und pflegt, veröffentlichen.“ → Übernehmen, was geerbt ist. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „ort“ mit tightens sagen, warum.
        en: Of the inherited clause (nation 2026.1, 2) this is missing here: "was sie beschafft". There: "… Landes führt und pflegt, veröffentlichen, was sie beschafft." Here: "… Landes führt und pflegt, veröffentlichen." → Take over what is inherited. If nothing is loosened here, say why in the front matter under clauses at "ort" with tightens."
    `);
    expect(ofState(rewordedInherited, "beschafft", "schreibt")).toMatchInlineSnapshot(`
      "8:1
        de: Die geerbte Pflicht (nation 2026.1, 2) lautet hier anders; ob sie schwächer ist, muss ein Mensch entscheiden. Dort: „… führt und pflegt, veröffentlichen, was sie beschafft.“ Hier: „… führt und pflegt, veröffentlichen, was sie schreibt.“ → Die geerbten Worte übernehmen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „ort“ mit tightens sagen, warum.
        en: The inherited duty (nation 2026.1, 2) reads differently here; whether it is weaker, a person has to decide. There: "… führt und pflegt, veröffentlichen, was sie beschafft." Here: "… führt und pflegt, veröffentlichen, was sie schreibt." → Take over the inherited words. If nothing is loosened here, say why in the front matter under clauses at "ort" with tightens."
    `);
    expect(sideBySide("a b", "a b")).toEqual(["a b", "a b"]);
  });

  test("is shown where a term means something else", () => {
    expect(ofState(changedDefinition, "jede Behörde", "jede große Behörde")).toMatchInlineSnapshot(`
      "10:1
        de: Der geerbte Begriff „Stelle“ (nation 2026.1, 3) ist hier anders bestimmt, und damit jede Pflicht, in der er vorkommt. Dort: „Stelle: jede Behörde.“ Hier: „Stelle: jede große Behörde.“ → Die geerbten Worte übernehmen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „stelle“ mit tightens sagen, warum.
        en: The inherited term "Stelle" (nation 2026.1, 3) is defined differently here, and with it each duty that uses it. There: "Stelle: jede Behörde." Here: "Stelle: jede große Behörde." → Take over the inherited words. If nothing is loosened here, say why in the front matter under clauses at "stelle" with tightens."
    `);
  });

  test("is shown where it is put off", () => {
    const front = "clauses: { frist: { from: 2027-01-01 } }\n";
    expect(ofState(laterInherited, "", "", front)).toMatchInlineSnapshot(`
      "7:1
        de: Die geerbte Pflicht (nation 2026.1, 1) gilt dort ab 2026-01-01 und hier erst ab 2027-01-01. → Den Tag des übergeordneten Regelwerks nennen. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „frist“ mit tightens sagen, warum.
        en: The inherited duty (nation 2026.1, 1) applies from 2026-01-01 there, and only from 2027-01-01 here. → Name the day of the parent policy. If nothing is loosened here, say why in the front matter under clauses at "frist" with tightens."
    `);
  });

  test("is shown where an item lies outside of it", () => {
    const list = "## A {#a}\n\nSie MUSS: {#b}\n\n- antworten {#c}\n- helfen {#d}";
    const { catalog, files } = policyCatalog({
      "nation/policy.yml": policyYaml(),
      "nation/2026.1.de.md": policyText(list),
      "land/policy.yml": policyYaml("parent: nation\n"),
      "land/draft.de.md": policyText(
        list.replace("- helfen", "\nGut ist auch: {#e}\n\n- helfen"),
        "parent: 2026.1\n",
      ),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    expect(
      said(shortenedInherited.check({ catalog, files: byPath, asOf: "2026-06-01" })),
    ).toMatchInlineSnapshot(`
      "14:1
        de: Diese Bestimmung gehörte zur geerbten Pflicht „b“ (nation 2026.1, 1.1.2) und steht hier außerhalb von ihr. → Übernehmen, was geerbt ist. Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „d“ mit tightens sagen, warum.
        en: This clause was a part of the inherited duty "b" (nation 2026.1, 1.1.2) and stands outside of it here. → Take over what is inherited. If nothing is loosened here, say why in the front matter under clauses at "d" with tightens."
    `);
  });

  test("can be answered by people", () => {
    expect(ofState(changedAmount, "30", "20", answer)).toBe("");
    expect(ofState(needlessTightens, "30", "20", answer)).toBe("");
    expect(ofState(changedAmount, "30", "60", "undecided: [frist]\n")).toBe("");
  });

  test("is not answered where no check asks", () => {
    expect(ofState(needlessTightens, "", "", answer)).toMatchInlineSnapshot(`
      "/clauses/frist/tightens (key)
        de: Bei „frist“ steht, dass nichts gelockert ist; danach fragt keine Prüfung. → tightens weglassen.
        en: "frist" says that nothing is loosened; no check asks that. → Leave tightens out."
    `);
    expect(ofState(needlessTightens, "30 Tagen", "30 Tagen, also bald,", answer)).not.toBe("");
  });

  test("is seen in a translation too, once where the original has it as well", () => {
    const english =
      "The office MUST answer within 30 days. {#frist}\n\nThe office MUST publish. {#ort}";
    const say = (check: CatalogCheck, german: string, own: string, front = "") => {
      const { catalog, files } = policyCatalog({
        "nation/policy.yml": policyYaml(),
        "nation/2026.1.de.md": policyText(nation),
        "nation/2026.1.en.md": policyText(english, "translates: de\n"),
        "land/policy.yml": policyYaml("parent: nation\n"),
        "land/draft.de.md": policyText(german, `parent: 2026.1\n${front}`),
        "land/draft.en.md": policyText(own, "translates: de\n"),
      });
      const byPath = new Map(files.map((file) => [file.path, file]));
      const found = [...check.check({ catalog, files: byPath, asOf: "2026-06-01" })];
      return found.map(({ file, message }) => `${file.slice(17)} ${message.en}`);
    };
    const limited = english.replace("answer", "answer, as far as it can,");
    expect(say(qualifiedInherited, nation, limited)).toEqual([
      'land/draft.en.md These words limit the inherited duty (nation 2026.1, 1): "as far as". There: "The office MUST answer within 30 days." Here: "The office MUST answer, as far as it can, within 30 days."',
    ]);
    const [longer, both] = [nation.replace("30", "60"), english.replace("30", "60")];
    expect(say(changedAmount, longer, both)).toHaveLength(1);
    expect(say(changedAmount, nation, both, answer)).toEqual([]);
    expect(say(needlessTightens, nation, both, answer)).toEqual([]);
    expect(say(needlessTightens, nation, english, answer)).toHaveLength(1);
    const reworded = english.replace("answer within", "reply within");
    expect(say(rewordedInherited, nation, reworded)).toEqual([]);
  });

  test("is left alone in versions that no longer hold", () => {
    const version = (text: string, day: string) =>
      policyText(text, `parent: 2026.1\ninForce: { from: ${day} }\n`);
    const { catalog, files } = policyCatalog({
      "nation/policy.yml": policyYaml(),
      "nation/2026.1.de.md": policyText(nation),
      "land/policy.yml": policyYaml("parent: nation\n"),
      "land/2026.1.de.md": version(nation.replace("30", "60"), "2026-01-01"),
      "land/2026.2.de.md": version(nation, "2026-05-01"),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    const on = (asOf: string) => said(changedAmount.check({ catalog, files: byPath, asOf }));
    expect(on("2026-06-01")).toBe("");
    expect(on("2026-02-01")).not.toBe("");
  });
});

describe("policy/sudden-duty in a derived policy", () => {
  const version = (text: string, parent: string, day: string) =>
    policyText(text, `parent: ${parent}\ndate: ${day}\ninForce: { from: ${day} }\n`);

  /** A state that follows its nation within a month, and what it says itself. */
  function follow(own: string): string {
    const { catalog, files } = policyCatalog({
      "nation/policy.yml": policyYaml(),
      "nation/2026.1.de.md": policyText("Sie SOLL. {#a}"),
      "nation/2026.2.de.md": policyText("Sie MUSS. {#a}\n\nAuch MUSS sie dies. {#b}"),
      "land/policy.yml": policyYaml("parent: nation\nnotice: { days: 90 }\n"),
      "land/2026.1.de.md": version("Sie SOLL. {#a}", "2026.1", "2026-05-01"),
      "land/2026.2.de.md": version(own, "2026.2", "2026-05-31"),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    return said(suddenDuty.check({ catalog, files: byPath, asOf: "2026-06-01" }));
  }

  test("what it inherits was announced by the parent, whatever is its own was not", () => {
    const inherited = "Sie MUSS. {#a}\n\nAuch MUSS sie dies. {#b}";
    expect(follow(inherited)).toBe("");
    expect(follow(`${inherited}\n\nUnd hier MUSS sie mehr. {#c}`)).toContain("„c“");
  });
});

describe("policy/parent-version", () => {
  test("a derived policy says from which version", () => {
    expect(say(parentVersion, LAND, "")).toMatchInlineSnapshot(`
      "the document (key)
        de: Dieser Text leitet sich von „nation“ ab und sagt nicht, von welcher Version. → parent: <Version> im Vorspann ergänzen.
        en: This text derives from "nation" and does not say from which version. → Add parent: <version> to the front matter."
    `);
    expect(say(parentVersion, LAND, "parent: 2027.1\n")).toMatchInlineSnapshot(`
      "/parent (key)
        de: „nation“ hat keine lesbare Version „2027.1“. → Eine von diesen schreiben: 2026.1.
        en: "nation" has no readable version "2027.1". → Write one of these: 2026.1."
    `);
    expect(say(parentVersion, LAND, "parent: 2026.1\n", "")).toMatchInlineSnapshot(`
      "/parent (key)
        de: Hier steht eine Version des übergeordneten Regelwerks, und policy.yml nennt keines. → parent in policy.yml ergänzen oder hier löschen.
        en: Here is a version of a parent policy, and policy.yml names none. → Add parent to policy.yml, or delete it here."
    `);
    expect(say(parentVersion, LAND)).toBe("");
  });

  test("no policy derives from itself", () => {
    const { catalog, files } = policyCatalog({
      "a/policy.yml": policyYaml("parent: b\n"),
      "b/policy.yml": policyYaml("parent: a\n"),
      "c/policy.yml": policyYaml("parent: a\n"),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    expect(
      said(parentVersion.check({ catalog, files: byPath, asOf: "2026-06-01" })),
    ).toMatchInlineSnapshot(`
      "/parent (key)
        de: Dieses Regelwerk leitet sich über „b“ von sich selbst ab. → parent berichtigen oder weglassen.
        en: This policy derives from itself by way of "b". → Correct parent, or leave it out.
      /parent (key)
        de: Dieses Regelwerk leitet sich über „a“ von sich selbst ab. → parent berichtigen oder weglassen.
        en: This policy derives from itself by way of "a". → Correct parent, or leave it out."
    `);
  });
});
