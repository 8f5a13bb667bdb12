import { describe, expect, it } from "vitest";
import { DARK, LIGHT, type Pair, type Palette, toneOf } from "./badge-colors.ts";

/** The relative luminance of #rgb or #rrggbb (WCAG 2.2, definition). */
function luminance(color: string): number {
  const digits = color.slice(1);
  const full = digits.length === 3 ? digits.replace(/./gu, "$&$&") : digits;
  const channels = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const pairsOf = ({ line: _line, ...pairs }: Palette): readonly [string, Pair][] =>
  Object.entries(pairs);

describe("the contrast of a badge", () => {
  it("is computed as WCAG defines it", () => {
    expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
  });

  it.each([...pairsOf(LIGHT), ...pairsOf(DARK)])("is at least 4.5:1 for %s", (_name, pair) => {
    expect(contrast(pair.ground, pair.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it("is at least 3:1 between the edge and what is around it", () => {
    expect(contrast(LIGHT.line, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(DARK.line, "#0d1117")).toBeGreaterThanOrEqual(3);
  });
});

describe("the tone of a level", () => {
  it("counts from the highest, however many there are", () => {
    expect([1, 2, 3].map((rank) => toneOf(rank, 3))).toEqual(["bronze", "silver", "gold"]);
    expect([1, 2].map((rank) => toneOf(rank, 2))).toEqual(["silver", "gold"]);
    expect(toneOf(1, 1)).toBe("gold");
    expect(toneOf(1, 5)).toBe("bronze");
  });

  it("is plain where there is no level", () => {
    expect(toneOf(null, 3)).toBe("plain");
  });
});
