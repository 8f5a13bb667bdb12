import { readFileSync } from "node:fs";

/** One cell of OSADL's matrix. */
export interface OsadlCell {
  readonly inbound: string;
  readonly outbound: string;
  readonly says: "Same" | "Yes" | "No" | "Unknown" | "Check dependency";
}

interface Row {
  readonly name: string;
  readonly compatibilities: readonly { readonly name: string; readonly compatibility: string }[];
}

/**
 * The cells of OSADL's compatibility matrix (CC-BY-4.0), read from its `matrixseqexpl.json`; it is no part of
 * this repository. null without a file.
 */
export function readOsadlMatrix(file: string | undefined): readonly OsadlCell[] | null {
  if (!file) return null;
  const { licenses }: { licenses: readonly Row[] } = JSON.parse(readFileSync(file, "utf8"));
  return licenses.flatMap(({ name, compatibilities }) =>
    compatibilities.map((cell) => ({
      inbound: cell.name,
      outbound: name,
      says: cell.compatibility as OsadlCell["says"],
    })),
  );
}
