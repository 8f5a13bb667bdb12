import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../sbom/markup.ts";
import { dangersInSvg } from "../../schema/pictures/svg.ts";
import { type BadgePicture, renderBadgeSvg } from "./badge-svg.ts";

const HOSTILE = `"/><script>alert(1)</script>&x; ]]> \u0000\ud800 <a href='//evil.example'>`;

function aPicture(parts: Partial<BadgePicture> = {}): BadgePicture {
  return {
    lang: "en",
    name: "Maintained",
    word: "Silver",
    rank: 2,
    dots: 3,
    title: "Maintained: Silver",
    description: "Example in the catalogue Allmende.",
    ...parts,
  };
}

const read = (picture: BadgePicture) => parseMarkup(renderBadgeSvg(picture), new Set());

/** All elements of a name, in their order. */
function all(root: ReturnType<typeof read>, name: string): ReturnType<typeof read>[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

const numbers = (path: string) => [...path.matchAll(/M([\d.]+) /gu)].map(([, x]) => Number(x));

describe("a badge as SVG", () => {
  it("is these bytes", () => {
    expect(renderBadgeSvg(aPicture())).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="en" width="165.7" height="24" viewBox="0 0 165.7 24" font-family="Fira Sans,sans-serif" font-size="13">',
        "<title>Maintained: Silver</title>",
        "<desc>Example in the catalogue Allmende.</desc>",
        "<style>@media(prefers-color-scheme:dark){.a{fill:#1f262e;stroke:#8b97a4}.b{fill:#c3ccd5}.c{fill:#e6ebf0}.d{fill:#161b21}}</style>",
        '<rect class="a" x=".5" y=".5" width="164.7" height="23" rx="4" fill="#f4f6f8" stroke="#6b7785"/>',
        '<path class="b" fill="#56616d" d="M82.7 1H161.2a3.5 3.5 0 0 1 3.5 3.5v15a3.5 3.5 0 0 1-3.5 3.5H82.7z"/>',
        '<g class="c" fill="#1d2733"><text x="8" y="16.5" textLength="66.7" lengthAdjust="spacingAndGlyphs">Maintained</text></g>',
        '<g class="d" fill="#fff" font-weight="600">',
        '<path fill-rule="evenodd" d="M90.7 12a3.6 3.6 0 1 1 7.2 0 3.6 3.6 0 1 1-7.2 0M100.7 12a3.6 3.6 0 1 1 7.2 0 3.6 3.6 0 1 1-7.2 0M110.7 12a3.6 3.6 0 1 1 7.2 0 3.6 3.6 0 1 1-7.2 0M112.1 12a2.2 2.2 0 1 1 4.4 0 2.2 2.2 0 1 1-4.4 0"/>',
        '<text x="123.9" y="16.5" textLength="33.8" lengthAdjust="spacingAndGlyphs">Silver</text>',
        "</g></svg>\n",
      ].join(""),
    );
  });

  it("says in words what it shows: title, description, name and level", () => {
    const root = read(aPicture());
    expect(root.attributes["role"]).toBe("img");
    expect(all(root, "title").map(({ text }) => text)).toEqual(["Maintained: Silver"]);
    expect(all(root, "desc").map(({ text }) => text)).toEqual([
      "Example in the catalogue Allmende.",
    ]);
    expect(all(root, "text").map(({ text }) => text)).toEqual(["Maintained", "Silver"]);
  });

  it("shows the level by its dots, so that nobody has to see the colour", () => {
    const subpaths = (rank: number | null): number => {
      const path = all(read(aPicture({ rank })), "g").flatMap((group) => all(group, "path"));
      return numbers(path[0]?.attributes["d"] ?? "").length;
    };
    // A full dot is one circle, a ring is two.
    expect([null, 1, 2, 3].map(subpaths)).toEqual([6, 5, 4, 3]);
  });

  it("draws no dots where nothing is known of a level", () => {
    const root = read(aPicture({ word: "not measured yet", rank: null, dots: 0 }));
    expect(all(root, "g").flatMap((group) => all(group, "path"))).toEqual([]);
  });

  it.each(["Gold", "i", "W".repeat(30), "noch nicht gemessen", "Золото", "金"])(
    "is as wide as its texts: %s",
    (word) => {
      const root = read(aPicture({ word }));
      const [name, level] = all(root, "text").map(({ attributes }) => ({
        from: Number(attributes["x"]),
        to: Number(attributes["x"]) + Number(attributes["textLength"]),
      }));
      const [, half] = [root, ...all(root, "path")];
      const split = numbers(half?.attributes["d"] ?? "")[0] ?? Number.NaN;
      expect(name?.to).toBeLessThan(split - 7);
      expect(level?.from).toBeGreaterThan(split + 7);
      expect(level?.to).toBeCloseTo(Number(root.attributes["width"]) - 8, 0);
    },
  );

  it("keeps hostile texts as texts", () => {
    const parts = { name: HOSTILE, word: HOSTILE, title: HOSTILE, description: HOSTILE };
    const svg = renderBadgeSvg(aPicture(parts));
    const shown = HOSTILE.replace("\u0000\ud800", "");
    expect(all(parseMarkup(svg, new Set()), "text").map(({ text }) => text)).toEqual([
      shown,
      shown,
    ]);
    expect(dangersInSvg(svg)).toEqual([]);
  });

  it("asks for nothing from elsewhere and weighs little", () => {
    const svg = renderBadgeSvg(aPicture());
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|url\(|href|src|@import/u,
    );
    expect(svg.length).toBeLessThan(1200);
  });
});
