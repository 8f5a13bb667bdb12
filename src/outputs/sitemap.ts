import type { OutputFile } from "./output-file.ts";
import { escapeXml } from "./xml.ts";

/** sitemaps.org allows 50,000 addresses and 50 MB a file; fewer are easier to fetch. */
const ADDRESSES_PER_FILE = 10_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The sitemap (sitemaps.org 0.9) of the pages, given as paths relative to the root such as `de/software/`,
 * with its index, and robots.txt that names it. A sitemap needs absolute addresses: where `address`
 * (ending in a slash) is unknown only a robots.txt that allows everything is written.
 */
export function renderSitemap(address: string | null, paths: readonly string[]): OutputFile[] {
  const allow = "User-agent: *\nAllow: /\n";
  if (address === null) return [{ path: "robots.txt", content: allow }];
  const parts: OutputFile[] = [];
  for (let start = 0; start < paths.length; start += ADDRESSES_PER_FILE) {
    const page = paths.slice(start, start + ADDRESSES_PER_FILE);
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, content: renderPart(address, page) });
  }
  return [
    { path: "robots.txt", content: `${allow}Sitemap: ${address}sitemap.xml\n` },
    { path: "sitemap.xml", content: renderIndex(address, parts) },
    ...parts,
  ];
}

function renderPart(address: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeXml(address + path)}</loc></url>`);
  return `${XML}<urlset xmlns="${NAMESPACE}">\n${urls.join("\n")}\n</urlset>\n`;
}

function renderIndex(address: string, parts: readonly OutputFile[]): string {
  const links = parts.map(
    (part) => `<sitemap><loc>${escapeXml(address + part.path)}</loc></sitemap>`,
  );
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n${links.join("\n")}\n</sitemapindex>\n`;
}
