import type { Localized } from "../problem/problem.ts";

export const NO_COMPONENTS: Localized = {
  de: "Die Datei nennt keine Komponenten.",
  en: "The file lists no components.",
};

/** A kind of lockfile that never states licenses. */
export const LOCKFILE_WITHOUT_LICENSES: Localized = {
  de:
    "Diese Art Datei nennt Namen und Versionen, aber keine Lizenzen; geraten wird nichts. " +
    "Eine CycloneDX- oder SPDX-Stückliste nennt sie.",
  en:
    "This kind of file states names and versions but no licenses; nothing is guessed. " +
    "A CycloneDX or SPDX bill of materials states them.",
};

export const FILES_AS_COMPONENTS: Localized = {
  de: "Die Datei nennt einzelne Dateien statt Paketen; jede Datei steht für sich.",
  en: "The file lists single files instead of packages; each file stands for itself.",
};

export const NO_SCANNER_FINDINGS: Localized = {
  de:
    "Gelesen sind erklärte und festgestellte Lizenzen, nicht die Funde des Scanners; " +
    "die stehen im „evaluated model“ von ORT.",
  en:
    "Declared and concluded licenses were read, not what the scanner detected; " +
    "ORT's evaluated model has that.",
};

export const NO_LICENSES: Localized = {
  de: "Keine einzige Komponente hat eine Lizenzangabe.",
  en: "Not a single component states a license.",
};

/** Files that a document lists beside its packages. */
export function filesLeftOut(count: number): Localized {
  return {
    de: `Neben den Paketen nennt die Datei einzelne Dateien (${count}); sie sind nicht aufgeführt.`,
    en: `Beside the packages the file lists single files (${count}); they are not shown.`,
  };
}

/** Entries that are no map, or nothing at all. */
export function unreadable(count: number): Localized {
  return {
    de: `Nicht lesbare Einträge: ${count}. Sie fehlen in der Liste.`,
    en: `Entries that could not be read: ${count}. They are missing in the list.`,
  };
}

/** Entries with the same package URL and the same license. */
export function merged(count: number): Localized {
  return {
    de: `Zusammengefasste Mehrfachnennungen: ${count}.`,
    en: `Repeated entries that were merged: ${count}.`,
  };
}

/** Entries of lockfiles that point into the project itself. */
export function ownPackages(count: number): Localized {
  return {
    de: `Eigene Pakete des Projekts (${count}) sind keine Komponenten.`,
    en: `The project's own packages (${count}) are no components.`,
  };
}
