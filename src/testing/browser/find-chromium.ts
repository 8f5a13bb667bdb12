import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackChromium } from "./unpack-chromium.ts";

/** A browser to start, with what it needs in its environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium for the tests: the one that `CHROME_PATH` names, else an installed one, else the one of the npm
 * package @sparticuz/chromium (Linux on x64 only). Rejects with what to do where there is none.
 */
export async function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Chromium> {
  const { CHROME_PATH, PATH = "" } = environment;
  if (CHROME_PATH) return { executablePath: CHROME_PATH, env: {} };
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = candidates.find(isExecutable);
  return installed ? { executablePath: installed, env: {} } : unpackChromium();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
