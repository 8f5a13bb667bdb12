import licenseTexts from "spdx-license-list/full.js";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

const WRAPPED = `Permission is hereby granted, free of charge, to any person obtaining a
copy of this software, to deal in it without restriction.`;

describe("the paragraphs of a license text", () => {
  test("are what stands between empty lines", () => {
    expect(paragraphsOf("One\r\n\r\n \t\r\nTwo\n\n\n")).toEqual(["One", "Two"]);
    expect(paragraphsOf("\n\n")).toEqual([]);
  });

  test("lose the breaks of lines that were full", () => {
    expect(paragraphsOf(WRAPPED)).toEqual([WRAPPED.replace("\n", " ")]);
  });

  test("keep the breaks of headings and of lines that had room for more", () => {
    const heading = "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007";
    const short = `Copyright (c) 2026 City\n${WRAPPED}`;
    expect(paragraphsOf(heading)).toEqual([heading]);
    expect(paragraphsOf(short)[0]?.split("\n")[0]).toBe("Copyright (c) 2026 City");
  });

  test("keep every item of a list on a line of its own", () => {
    const list = `1. Redistributions of source code must retain the above copyright notice
2. Redistributions in binary form must reproduce the above copyright notice`;
    expect(paragraphsOf(list)).toEqual([list]);
  });

  test("differ from the text in white space only, for every text that there is", () => {
    const words = (text: string) => text.split(/\s+/u).filter((word) => word !== "");
    const wrong = Object.entries(licenseTexts).filter(([, { licenseText }]) => {
      const shown = paragraphsOf(licenseText).join("\n");
      return words(shown).join(" ") !== words(licenseText).join(" ");
    });
    expect(Object.keys(licenseTexts).length).toBeGreaterThan(700);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test("take time that grows with the length of the text", () => {
    const long = `${" \n".repeat(50_000)}${"a ".repeat(50_000)}`;
    const start = performance.now();
    paragraphsOf(long);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
