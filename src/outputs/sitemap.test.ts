import { describe, expect, it } from "vitest";
import { renderSitemap } from "./sitemap.ts";

describe("the sitemap", () => {
  it("is left out where nobody knows the site's address", () => {
    expect(renderSitemap(null, ["de/"]).map((file) => file.path)).toEqual(["robots.txt"]);
  });

  it("gives absolute addresses", () => {
    const files = renderSitemap("https://example.org/katalog/", ["de/", "en/software/a&b/"]);
    expect(files.map((file) => file.path)).toEqual(["robots.txt", "sitemap.xml", "sitemap-1.xml"]);
    expect(files[2]?.content).toContain(
      "<loc>https://example.org/katalog/en/software/a&amp;b/</loc>",
    );
    expect(files[1]?.content).toContain("<loc>https://example.org/katalog/sitemap-1.xml</loc>");
  });

  it("is cut into files of 10,000 addresses", () => {
    const paths = Array.from({ length: 20_001 }, (_, index) => `de/${index}/`);
    expect(renderSitemap("https://example.org/", paths)).toHaveLength(5);
  });
});
