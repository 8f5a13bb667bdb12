import { describe, expect, it } from "vitest";
import { canonicalOrder } from "../catalog/key-order.ts";
import { aSoftware } from "../testing/software.ts";
import { idFromName, newEntry } from "./new-entry.ts";

const ORDER = canonicalOrder("publiccode");
const INPUT = {
  text: "url: https://example.org/o/r # here\nname: Größe & Maß\n",
  name: "Größe & Maß",
  url: "https://example.org/o/r",
  source: { url: "https://example.org/o/r", commit: null },
  date: "2026-01-01",
};

describe("a new entry", () => {
  it("gets its id from the name", () => {
    expect(idFromName("Größe & Maß")).toBe("groesse-mass");
    expect(idFromName("  Éducation 2.0!")).toBe("education-2-0");
    expect(idFromName("../../etc")).toBe("etc");
    expect(idFromName("日本")).toBe("");
  });

  it("keeps the project's words and comments in canonical order", () => {
    const made = newEntry(INPUT, new Map(), ORDER);
    expect(made).toMatchObject({ kind: "entry", id: "groesse-mass" });
    const content = made.kind === "entry" ? made.files[0]?.content : "";
    expect(content).toContain("name: Größe & Maß\nurl: https://example.org/o/r # here\n");
  });

  it("is not made twice for one repository, however it is written", () => {
    const known = aSoftware({ id: "known", publiccode: { url: "http://EXAMPLE.org/o/r.git/" } });
    expect(newEntry(INPUT, new Map([["known", known]]), ORDER)).toEqual({
      kind: "listed",
      id: "known",
    });
  });

  it("gets another id where its own is taken", () => {
    const other = aSoftware({ id: "groesse-mass", publiccode: { url: "https://example.org/x/y" } });
    expect(newEntry(INPUT, new Map([[other.id, other]]), ORDER)).toMatchObject({
      id: "o-groesse-mass",
    });
  });

  it("begins with what is known where the project has no file", () => {
    const made = newEntry({ ...INPUT, text: null }, new Map(), ORDER);
    const [publiccode, curation] = made.kind === "entry" ? made.files : [];
    expect(publiccode?.content).toContain('name: "Größe & Maß"');
    expect(curation?.content).toContain("origin: curated");
  });
});
