import { build, type Plugin, type Rolldown } from "vite";
import type { Assets } from "../site-data.ts";
import { contentHash, type FontFile, fontFaces, subsetFonts } from "./fonts.ts";
import { purgedStyles } from "./purge.ts";

/** A file of the built site, `path` relative to its root. */
export interface AssetFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Bundle {
  readonly assets: Assets;
  readonly files: readonly AssetFile[];
}

/** Where the sources lie: absolute folders, the browser entries by name, and a reader of files. */
export interface Sources {
  readonly root: string;
  readonly kern: string;
  /** What every page has. */
  readonly styles: readonly string[];
  /** What only pages have that ask for it, by name. */
  readonly furtherStyles: Readonly<Record<string, string>>;
  /** Entries of one group share code, those of two groups do not: no page loads what others need. */
  readonly scripts: readonly Readonly<Record<string, string>>[];
  readonly read: (file: string) => Promise<Uint8Array>;
}

const STYLE = "allmende.css";
/** The entry that no page loads by an address. */
const INLINE = "find-root";

/** Bundles style sheet, fonts and browser scripts into files under `assets/` with a content hash in their names. */
export async function bundleAssets(sources: Sources): Promise<Bundle> {
  const [fonts, style, further, groups] = await Promise.all([
    subsetFonts((file) => sources.read(`${sources.kern}/fonts/fira-sans/${file}`)),
    bundleStyle(sources, sources.styles, `${sources.kern}/kern.css`),
    bundleFurtherStyles(sources),
    Promise.all(sources.scripts.map((entries) => bundleScripts(sources, entries))),
  ]);
  const chunks = groups.flat();
  const site = styleFile("site", fontFaces(fonts) + style);
  return {
    assets: {
      style: site.path,
      furtherStyles: Object.fromEntries(further.map(({ name, path }) => [name, path])),
      fonts: fonts.map((font) => `assets/${font.name}`),
      scripts: Object.fromEntries(
        chunks.filter((chunk) => chunk.isEntry).map((chunk) => [chunk.name, chunk.fileName]),
      ),
      findRoot: codeOf(chunks, INLINE),
    },
    files: [
      ...[site, ...further].map(({ path, content }) => ({ path, content })),
      ...fonts.map((font: FontFile) => ({ path: `assets/${font.name}`, content: font.content })),
      ...chunks
        .filter(({ name }) => name !== INLINE)
        .map((chunk) => ({ path: chunk.fileName, content: chunk.code })),
    ],
  };
}

function codeOf(chunks: readonly Rolldown.OutputChunk[], name: string): string {
  const found = chunks.find((chunk) => chunk.name === name);
  if (found === undefined) throw new Error(`The browser entry ${name} was not bundled`);
  return found.code.trim();
}

interface StyleFile extends AssetFile {
  readonly name: string;
}

function styleFile(name: string, content: string): StyleFile {
  return { name, path: `assets/${name}.${contentHash(content)}.css`, content };
}

function bundleFurtherStyles(sources: Sources): Promise<readonly StyleFile[]> {
  const bundled = Object.entries(sources.furtherStyles).map(async ([name, file]) =>
    styleFile(name, await bundleStyle(sources, [file], null)),
  );
  return Promise.all(bundled);
}

/** One style sheet of several; `kern` is KERN's own, which only the sheet of every page brings along. */
async function bundleStyle(
  sources: Sources,
  files: readonly string[],
  kern: string | null,
): Promise<string> {
  const output = await run(sources, { [STYLE]: STYLE }, [styleSource(sources, files, kern)]);
  const css = output.find((item) => item.type === "asset" && item.fileName.endsWith(".css"));
  if (css?.type !== "asset") throw new Error("Vite wrote no style sheet");
  return String(css.source).trim();
}

async function bundleScripts(
  sources: Sources,
  entries: Readonly<Record<string, string>>,
): Promise<readonly Rolldown.OutputChunk[]> {
  const output = await run(sources, entries, []);
  return output.filter((item) => item.type === "chunk");
}

async function run(
  sources: Sources,
  input: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root: sources.root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    base: "./",
    plugins: [...plugins],
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome111", "firefox113", "safari16.4"],
      modulePreload: false,
      rollupOptions: {
        checks: { pluginTimings: false },
        input: { ...input },
        output: {
          entryFileNames: "assets/[name].[hash].js",
          chunkFileNames: "assets/[name].[hash].js",
        },
      },
    },
  });
  return (result as Rolldown.RolldownOutput).output;
}

/** Answers the style sheet entry with style sheets in their order, purged together. */
function styleSource(sources: Sources, files: readonly string[], kern: string | null): Plugin {
  const text = async (file: string): Promise<string> =>
    Buffer.from(await sources.read(file)).toString();
  return {
    name: "allmende-style",
    resolveId: (id) => (id === STYLE ? `/${STYLE}` : null),
    async load(id) {
      if (id !== `/${STYLE}`) return null;
      const own = await Promise.all(files.map(text));
      const markup = [`${sources.root}/src/site/**/*.{astro,ts,mdx}`];
      return purgedStyles(kern === null ? "" : await text(kern), own, markup);
    },
  };
}
