import { build } from "astro";
import { handOver, type SiteData } from "./site-data.ts";

/** Writes every page of the site into `out` (absolute); `program` is the folder of astro.config.mjs. */
export async function buildPages(data: SiteData, program: string, out: string): Promise<void> {
  handOver(data);
  // Astro would report every page on a line of its own, and count the build for its makers.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await build({ root: program, outDir: out, logLevel: "warn" });
}
