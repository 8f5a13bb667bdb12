import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Real SBOMs and reports of others, beside the project; they are input for tests and no part of it. */
const folder = join(import.meta.dirname, "../../../shared/data/scans");

export const SCANS_MISSING = !existsSync(folder);
/** For the name of a test that is skipped without them. */
export const SCANS_NOTE = SCANS_MISSING ? ` (SKIPPED: there is no folder ${folder})` : "";

/** What the manifest says of one file. */
export interface ScanRow {
  /** Its path below the folder. */
  readonly file: string;
  readonly format: string;
  /** What was counted in it when it was collected. */
  readonly notable: string;
}

/** The files of the manifest that are there. */
export function scanRows(): readonly ScanRow[] {
  const lines = readFileSync(join(folder, "MANIFEST.tsv"), "utf8").trimEnd().split("\n").slice(1);
  const rows = lines.map((line): ScanRow => {
    const [file = "", , , format = "", , , , , , , , notable = ""] = line.split("\t");
    return { file, format, notable };
  });
  return rows.filter(({ file }) => existsSync(join(folder, file)));
}

export function scanBytes(file: string): Uint8Array {
  return readFileSync(join(folder, file));
}
