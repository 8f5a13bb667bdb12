import { describe, expect, it } from "vitest";
import { format } from "./format.ts";

describe("dates, numbers and names", () => {
  it.each([
    ["2026", "2026", "2026"],
    ["2026-03", "März 2026", "March 2026"],
    ["2026-03-05", "5. März 2026", "5 March 2026"],
    ["2026-03-05T23:59:59Z", "5. März 2026", "5 March 2026"],
    ["bald", "bald", "bald"],
  ])("write %s as %s and %s", (iso, de, en) => {
    expect(format("de").date(iso)).toBe(de);
    expect(format("en").date(iso)).toBe(en);
  });

  it("say an age in the unit that fits", () => {
    const { age } = format("en");
    expect(age("2026-10-01", "2026-10-01")).toBe("today");
    expect(age("2026-09-20", "2026-10-01")).toBe("11 days ago");
    expect(age("2026-05-01", "2026-10-01")).toBe("5 months ago");
    expect(age("2020-10-01", "2026-10-01")).toBe("6 years ago");
  });

  it("know countries and languages, and show a code that they do not know", () => {
    expect(format("de").country("EU")).toBe("Europäische Union");
    expect(format("en").country("not a code")).toBe("not a code");
    expect(format("de").language("nl")).toBe("Niederländisch");
    expect(format("en").language("???")).toBe("???");
    expect(format("de").number(12345)).toBe("12.345");
  });
});
