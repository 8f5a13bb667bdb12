import { describe, expect, test } from "vitest";
import { findObligations } from "./obligations.ts";

const said = (text: string) =>
  findObligations(text)
    .obligations.map(({ term, words }) => `${term}: ${words}`)
    .join(", ");

describe("obligation words", () => {
  test.each([
    ["It MUST be open.", "MUST: MUST"],
    ["It SHALL NOT be closed, but SHOULD be read.", "MUST NOT: SHALL NOT, SHOULD: SHOULD"],
    ["A license is REQUIRED, a logo is OPTIONAL.", "MUST: REQUIRED, MAY: OPTIONAL"],
    ["That is NOT RECOMMENDED.", "SHOULD NOT: NOT RECOMMENDED"],
    ["Er MUSS, sie MÜSSEN.", "MUST: MUSS, MUST: MÜSSEN"],
    ["Er SOLL, sie SOLLTEN.", "SHOULD: SOLL, SHOULD: SOLLTEN"],
    ["Er KANN, sie DÜRFEN.", "MAY: KANN, MAY: DÜRFEN"],
    ["Sie DÜRFEN NICHT fehlen.", "MUST NOT: DÜRFEN NICHT"],
    ["Es SOLLTE KEINE Kosten geben.", "SHOULD NOT: SOLLTE KEINE"],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("are words only in capitals (RFC 8174) and as whole words", () => {
    expect(said("It must be, er muss; MUSTER, MUSS-Regel, MUST_NOT, ÜBERMUSS.")).toBe("");
  });

  test("German puts the negation behind its object", () => {
    expect(said("Ein Eintrag DARF Namen von Personen NICHT nennen.")).toBe(
      "MUST NOT: DARF … NICHT",
    );
    expect(said("Er DARF z. B. Namen NICHT nennen.")).toBe("MUST NOT: DARF … NICHT");
    expect(said("Er DARF in Art. 5 KEINEN Namen nennen.")).toBe("MUST NOT: DARF … KEINEN");
  });

  test("a negation of the next sentence or the next word is another matter", () => {
    expect(said("Er DARF Dritte beauftragen. Das gilt NICHT für Gerichte.")).toBe("MAY: DARF");
    expect(said("Er DARF warten; er gibt NICHT auf.")).toBe("MAY: DARF");
    expect(said("Er KANN fragen und DARF NICHT raten.")).toBe("MAY: KANN, MUST NOT: DARF NICHT");
  });

  test("a word in quotation marks is spoken of and obliges nobody", () => {
    expect(said("Die Wörter „MUSS“, „DARF NICHT“ und ‚KANN‘ sind wie in RFC 2119 zu lesen.")).toBe(
      "",
    );
    expect(said('The words "MUST" and “MUST NOT” are read as in RFC 2119.')).toBe("");
    expect(said("„Er MUSS antworten“, sagt die Regel.")).toBe("MUST: MUSS");
  });

  test("each has its place, and the second half of a divided word is marked", () => {
    const text = "Sie DARF es NICHT.";
    const { marks } = findObligations(text);
    expect(marks.map(({ from, to, continued }) => [text.slice(from, to), continued])).toEqual([
      ["DARF", false],
      ["NICHT", true],
    ]);
  });
});
