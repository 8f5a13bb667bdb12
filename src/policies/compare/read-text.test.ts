import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../testing/policies.ts";
import { compareTexts } from "./compare.ts";
import { readPublishedText } from "./read-text.ts";

const RICH = `## Abschnitt {#abschnitt}

Er MUSS *sehr* **[laufen](https://a.example/)** \`nicht\` gehen.[^n] Siehe [#abschnitt](#abschnitt).  
Neue Zeile. {#satz}

- Punkt
  1. Zahl
- {#leer}

> Zitat

\`\`\`sh
ls
\`\`\`

Tabelle: Fristen

| A | B |
|:--|--:|
| 1 | 2 |

![Bild](bild.svg "Titel")

<b>HTML</b>

[^n]: Fußnote
`;

const published = (): Record<string, unknown> =>
  structuredClone({ ...aPolicyText(RICH), policy: { id: "x" }, more: 1 });

describe("a published text", () => {
  test("is read with everything in it, and compares like the text that it was made from", () => {
    const text = aPolicyText(RICH);
    const read = readPublishedText(JSON.parse(JSON.stringify(published())));
    expect(read).toEqual({ version: "2026.1", language: "de", clauses: text.clauses });
    expect(read && compareTexts(text, read).summary.same).toBe(text.clauses.length - 1);
  });

  test.each([null, 1, "x", [], {}, { version: "1", language: "de" }])("is not %j", (value) => {
    expect(readPublishedText(value)).toBeNull();
  });

  test("is refused where any part of it is not what it says", () => {
    const places = placesIn(published()["clauses"]).filter(
      // What no comparison and no page looks at.
      (path) =>
        !/\.(?:term|language|level|continued|what|line|column|offset|place)$/u.test(path.join(".")),
    );
    expect(places.length).toBeGreaterThan(60);
    const survived = places.filter((path) => {
      const text = published();
      spoil(text["clauses"], path);
      return readPublishedText(text) !== null;
    });
    expect(survived).toEqual([]);
  });

  test("that is nested without an end is refused and does no harm", () => {
    let inlines: unknown[] = [];
    for (let depth = 0; depth < 3000; depth += 1) inlines = [{ type: "strong", inlines }];
    const text = published();
    const clause = structuredClone(aPolicyText("A {#a}").clauses[1]);
    expect(readPublishedText({ ...text, clauses: [{ ...clause, heading: inlines }] })).toBeNull();
  });
});

/** The way to every value below a value. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function spoil(value: unknown, path: readonly string[]): void {
  const [key = "", ...rest] = path;
  const at = value as Record<string, unknown>;
  if (rest.length === 0) at[key] = { type: "unknown" };
  else spoil(at[key], rest);
}
