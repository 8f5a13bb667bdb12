// npm run links [-- DIR]: checks every link of a built site (dist by default); exit 0 or 1.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { checkSite } from "../src/testing/links/check-site.ts";

const root = join(import.meta.dirname, "..");
const folder = process.argv[2] ?? join(root, "dist");
const settings = await readFile(join(root, "catalog/site.yml"), "utf8").catch(() => "{}");
const site: { readonly address?: unknown } = parse(settings);
const own = [site.address, process.env["CI_PAGES_URL"]].filter((one) => typeof one === "string");

const { mistakes, pages, links } = await checkSite(folder, own);
process.stdout.write(mistakes.map((mistake) => `${mistake}\n`).join(""));
process.stderr.write(
  `${links} links on ${pages} pages of ${folder}, ${mistakes.length} mistakes\n`,
);
if (pages === 0)
  process.stderr.write(`There is no page in ${folder}. Build first: npm run build\n`);
process.exitCode = mistakes.length > 0 || pages === 0 ? 1 : 0;
