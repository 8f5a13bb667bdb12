import { describe, expect, test } from "vitest";
import {
  aBook,
  aDecision,
  aLicense,
  aPolicy,
  aVersion,
  evidenceOf,
} from "../../testing/licensing.ts";
import { dayOfChange, findFlips } from "./flips.ts";
import { renderFlipsJson, renderFlipsMarkdown } from "./render.ts";

const before = aBook();
const stricter = aPolicy({
  versions: [aVersion(), aVersion({ id: "2", from: "2027-01-01", rules: [] })],
});
const ENTRIES = [
  { id: "portal", name: "Portal | <b>", expression: "MIT OR BUSL-1.1" },
  { id: "other", name: "Other", expression: "ISC" },
];

describe("what a change of the license records turns over", () => {
  test("nothing where no answer changes", () => {
    const flips = findFlips(before, aBook(), ENTRIES, "2026-06-01");
    expect(flips).toEqual({ asOf: "2026-06-01", licenses: [], entries: [] });
    expect(renderFlipsMarkdown(flips, "en")).toBe("No verdict changes.\n");
  });

  test("a decision of people flips its record, for the kinds of work that it is about, and entries", () => {
    const decided = aLicense({
      decisions: [aDecision({ outcome: "refused", kinds: ["software"] })],
    });
    const after = aBook({ licenses: { ...before.licenses, ISC: decided } });
    expect(findFlips(before, after, ENTRIES, "2026-06-01")).toEqual({
      asOf: "2026-06-01",
      licenses: [{ id: "ISC", kinds: ["software"], before: "review", after: "refused" }],
      entries: [{ ...ENTRIES[1], before: "review", after: "refused" }],
    });
  });

  test("a record that comes or goes is a flip from or to nothing", () => {
    const zlib = aLicense({ evidence: evidenceOf({ a: "free" }) });
    const after = aBook({ licenses: { ...before.licenses, Zlib: zlib } });
    const kinds = ["software", "documentation", "data", "fonts"];
    expect(findFlips(before, after, [], "2026-06-01").licenses).toEqual([
      { id: "Zlib", kinds, before: null, after: "approved" },
    ]);
    expect(findFlips(after, before, [], "2026-06-01").licenses[0]?.after).toBeNull();
  });

  test("a version that is announced is judged on its first day", () => {
    const after = aBook({ policy: stricter });
    expect(dayOfChange(after, "2026-06-01")).toBe("2027-01-01");
    expect(dayOfChange(before, "2026-06-01")).toBe("2026-06-01");
    expect(findFlips(before, after, ENTRIES, "2026-06-01").licenses).toEqual([]);
    expect(findFlips(before, after, ENTRIES, "2027-01-01").licenses.map(({ id }) => id)).toEqual([
      "BUSL-1.1",
      "MIT",
    ]);
  });
});

describe("the report", () => {
  const flips = findFlips(before, aBook({ policy: stricter }), ENTRIES, "2027-01-01");

  test("is Markdown for a merge request, in which no name is markup", () => {
    expect(renderFlipsMarkdown(flips, "de")).toMatchInlineSnapshot(`
      "## Lizenzen: was diese Änderung umwirft

      Beurteilt zum 2027-01-01.

      | Lizenz | für | bisher | künftig |
      | --- | --- | --- | --- |
      | \`BUSL-1.1\` | Software, Dokumentation, Daten, Schriften | abgelehnt | zu prüfen |
      | \`MIT\` | Software, Dokumentation, Daten, Schriften | freigegeben | zu prüfen |

      | Eintrag | Ausdruck | bisher | künftig |
      | --- | --- | --- | --- |
      | Portal &#124; &#60;b&#62; | \`MIT OR BUSL-1.1\` | freigegeben | zu prüfen |
      "
    `);
  });

  test("is JSON for tools", () => {
    expect(JSON.parse(renderFlipsJson(flips))).toEqual(flips);
  });

  test("shows the first rows of a change that turns over hundreds", () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      id: `x${index}`,
      name: "x",
      expression: "MIT",
      before: "approved" as const,
      after: "review" as const,
    }));
    const text = renderFlipsMarkdown({ asOf: "2027-01-01", licenses: [], entries: many }, "en");
    expect(text).toContain("… and 50 more.");
  });
});
