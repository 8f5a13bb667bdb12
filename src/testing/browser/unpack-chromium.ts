import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Chromium } from "./find-chromium.ts";

const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const packaged = join(modules, "@sparticuz", "chromium");

/** Unpacks the packaged Chromium once per version, below node_modules/.cache, so that `npm ci` clears it away. */
export async function unpackChromium(): Promise<Chromium> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(noBrowser);
  const { version } = JSON.parse(await readFile(join(packaged, "package.json"), "utf8"));
  const folder = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { FONTCONFIG_PATH: folder, LD_LIBRARY_PATH: join(folder, "al2023", "lib") },
  };
}

const noBrowser =
  "The browser tests need Chromium. Install Chromium or Google Chrome, or name one: CHROME_PATH=/path/to/chrome npm test";

/** Complete or not there: test files that start at the same time each unpack for themselves, one of them wins. */
async function unpackTo(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await inflateInto(draft);
  await writeFile(join(draft, "fonts.conf"), fontsConf(join(folder, "fonts")));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

/**
 * The package unpacks into the folder for temporary files of its process, so it gets a process of its own.
 * al2023 holds the shared libraries (NSS) that slim systems lack; the package itself unpacks them only on Lambda.
 */
async function inflateInto(folder: string): Promise<void> {
  const code = `
    import { inflate } from ${JSON.stringify(join(packaged, "build", "index.js"))};
    const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    for (const name of archives) await inflate(${JSON.stringify(join(packaged, "bin"))} + "/" + name);
  `;
  const args = ["--input-type=module", "--eval", code];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, TMPDIR: folder } });
}

/** The package's own configuration looks for fonts in Lambda's folders only. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
