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
  readonly styles: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly read: (file: string) => Promise<Uint8Array>;
}

const STYLE = "allmende.css";
/** The entry that no page loads by an address. */
const INLINE = "find-root";

/** Bundles style sheet, fonts and browser scripts into files under `assets/` with a content hash in their names. */
export async function bundleAssets(sources: Sources): Promise<Bundle> {
  const [fonts, style, chunks] = await Promise.all([
    subsetFonts((file) => sources.read(`${sources.kern}/fonts/fira-sans/${file}`)),
    bundleStyle(sources),
    bundleScripts(sources),
  ]);
  const css = fontFaces(fonts) + style;
  const styleName = `assets/site.${contentHash(css)}.css`;
  return {
    assets: {
      style: styleName,
      fonts: fonts.map((font) => `assets/${font.name}`),
      scripts: Object.fromEntries(
        chunks.filter((chunk) => chunk.isEntry).map((chunk) => [chunk.name, chunk.fileName]),
      ),
      findRoot: codeOf(chunks, INLINE),
    },
    files: [
      { path: styleName, content: css },
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

async function bundleStyle(sources: Sources): Promise<string> {
  const output = await run(sources, { [STYLE]: STYLE }, [styleSource(sources)]);
  const css = output.find((item) => item.type === "asset" && item.fileName.endsWith(".css"));
  if (css?.type !== "asset") throw new Error("Vite wrote no style sheet");
  return String(css.source).trim();
}

async function bundleScripts(sources: Sources): Promise<readonly Rolldown.OutputChunk[]> {
  const output = await run(sources, sources.scripts, []);
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

/** Answers the style sheet entry with all style sheets in their order, purged together. */
function styleSource(sources: Sources): Plugin {
  const text = async (file: string): Promise<string> =>
    Buffer.from(await sources.read(file)).toString();
  return {
    name: "allmende-style",
    resolveId: (id) => (id === STYLE ? `/${STYLE}` : null),
    async load(id) {
      if (id !== `/${STYLE}`) return null;
      const own = await Promise.all(sources.styles.map(text));
      const markup = [`${sources.root}/src/site/**/*.{astro,ts,mdx}`];
      return purgedStyles(await text(`${sources.kern}/kern.css`), own, markup);
    },
  };
}
