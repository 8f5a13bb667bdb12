import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/** `npm run build` (scripts/build.ts) loads the catalogue, calls Astro with this, and adds what is not a page. */
export default defineConfig({
  srcDir: "./src/site",
  publicDir: "./src/site/static",
  cacheDir: "./.cache/astro",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  // A highlighter would colour code by style attributes, which the pages’ policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
});
