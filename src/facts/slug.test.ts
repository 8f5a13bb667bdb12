import { describe, expect, it } from "vitest";
import { slug } from "./slug.ts";

describe("a value in an address", () => {
  it.each([
    ["EUPL-1.2", "EUPL-1.2"],
    ["GPL-2.0+", "GPL-2.0-plus"],
    ["standalone/web", "standalone-web"],
    ["Straße & Bürger", "Strasse-Burger"],
    ["../../etc", "etc"],
    ["日本", "other"],
  ])("%j is %j", (value, expected) => {
    expect(slug(value)).toBe(expected);
  });

  it("is never longer than 80 characters", () => {
    expect(slug("a".repeat(500))).toHaveLength(80);
  });
});
