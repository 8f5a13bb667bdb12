import { readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { parseDocument, placeFindings } from "../../src/catalog/document.ts";
import { LIMITS } from "../../src/catalog/limits.ts";
import { readAlone } from "../../src/catalog/read.ts";
import { checkAlone } from "../../src/checks/index.ts";
import { checkNetwork } from "../../src/checks/network/check-network.ts";
import type { NetworkEdge } from "../../src/checks/network/reach.ts";
import type { Report } from "../../src/problem/report.ts";
import type { FileAlone } from "./paths.ts";

export interface AloneRun {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** null: no address is asked for. */
  readonly network: NetworkEdge | null;
}

/**
 * What there is to say of a publiccode.yml that is not of the catalogue. Pictures and other files that it names are
 * looked for beside it; that they are missing is said only where its folder is a repository's (`isRepository`).
 */
export async function validateAlone(
  { given, place }: FileAlone,
  { asOf, network }: AloneRun,
): Promise<Report> {
  const file = readAlone(place, given);
  const { raw, problems } = parseDocument(file, "publiccode");
  if (raw === undefined) return { problems, checked: 1 };
  const folder = dirname(place);
  const read = (path: string) => readBeside(folder, path);
  const beside = { read, complete: isRepository(place, folder) };
  const findings = checkAlone(file, { asOf, beside });
  const answers = network ? await checkNetwork([{ file: given, value: raw }], network) : [];
  const placed = placeFindings([...findings, ...answers], file);
  return { problems: [...problems, ...placed], checked: 1 };
}

/**
 * Whether the folder of a file is that of a repository rather than of a collection: the file has its own name
 * there, or the folder is under Git, or has pictures.
 */
function isRepository(place: string, folder: string): boolean {
  if (/^publiccode\.ya?ml$/u.test(basename(place))) return true;
  const names = readdirSync(folder);
  return names.some((name) => name === ".git" || /\.(?:svgz?|png|jpe?g)$/iu.test(name));
}

/** The bytes of a file below a folder; null where there is none, where it is too large, or outside. */
function readBeside(folder: string, path: string): Uint8Array | null {
  const place = join(folder, path);
  const file = isBelow(folder, place) ? readAlone(place, path, LIMITS.assetBytes) : null;
  return file === null || file.refused ? null : file.bytes;
}

function isBelow(folder: string, place: string): boolean {
  try {
    return realpathSync(place).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}
