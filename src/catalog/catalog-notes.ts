import type { Refusal } from "./catalog.ts";
import type { Note } from "./issue.ts";
import { LIMITS } from "./limits.ts";

type Pair = readonly [de: string, en: string];

function note(rule: string, message: Pair, fix: Pair, level: Note["level"] = "error"): Note {
  return {
    rule: `catalog/${rule}`,
    level,
    message: { de: message[0], en: message[1] },
    fix: { de: fix[0], en: fix[1] },
  };
}

const KIB = 1024;

/** Why a file was not read. */
export const REFUSAL_NOTES: Readonly<Record<Refusal, Note>> = {
  "unknown-file": note(
    "unknown-file",
    [
      "Diese Datei oder dieser Ordner gehört nicht in den Katalog; ihr Inhalt zählt nirgends.",
      "This file or folder does not belong in the catalogue; its content counts nowhere.",
    ],
    [
      "Umbenennen (etwa publiccode.yml statt publiccode.yaml), verschieben oder löschen.",
      "Rename it (say publiccode.yml, not publiccode.yaml), move it, or delete it.",
    ],
  ),
  "link-outside": note(
    "link-outside",
    [
      "Diese symbolische Verknüpfung führt aus dem Katalog hinaus oder ins Leere.",
      "This symbolic link leads out of the catalogue, or nowhere.",
    ],
    ["Die Datei selbst an diese Stelle legen.", "Put the file itself in this place."],
  ),
  "not-a-file": note(
    "not-a-file",
    ["Das ist keine gewöhnliche Datei.", "This is not a regular file."],
    ["Durch eine gewöhnliche Datei ersetzen.", "Replace it by a regular file."],
  ),
  "too-large": note(
    "too-large",
    [
      `Die Datei ist zu groß (YAML höchstens ${LIMITS.yamlBytes / KIB} KiB, Bilder ${LIMITS.assetBytes / KIB} KiB, Markdown ${LIMITS.markdownBytes / KIB} KiB).`,
      `The file is too large (YAML ${LIMITS.yamlBytes / KIB} KiB at most, pictures ${LIMITS.assetBytes / KIB} KiB, Markdown ${LIMITS.markdownBytes / KIB} KiB).`,
    ],
    ["Die Datei kürzen.", "Shorten the file."],
  ),
  unreadable: note(
    "unreadable",
    [
      "Die Datei lässt sich nicht lesen (Zugriffsrechte oder Name).",
      "The file cannot be read (permissions or name).",
    ],
    ["Zugriffsrechte und Dateinamen prüfen.", "Check its permissions and its name."],
  ),
  "too-many-files": note(
    "too-many-files",
    [
      `Der Katalog hat mehr als ${LIMITS.files} Dateien oder ${LIMITS.totalBytes / KIB / KIB} MiB; der Rest wurde nicht gelesen.`,
      `The catalogue has more than ${LIMITS.files} files or ${LIMITS.totalBytes / KIB / KIB} MiB; the rest was not read.`,
    ],
    ["Den Katalog aufteilen.", "Split the catalogue."],
  ),
};

export const MISSING_PUBLICCODE = note(
  "missing-publiccode",
  [
    "In diesem Ordner fehlt publiccode.yml; ohne sie gibt es keinen Eintrag.",
    "This folder has no publiccode.yml; without it there is no entry.",
  ],
  [
    "publiccode.yml hinzufügen (npm run new) oder den Ordner löschen.",
    "Add publiccode.yml (npm run new), or delete the folder.",
  ],
);

export const MISSING_POLICY = note(
  "missing-policy",
  [
    "In diesem Ordner fehlt policy.yml; ohne sie gehört der Text zu keinem Regelwerk.",
    "This folder has no policy.yml; without it the text belongs to no policy.",
  ],
  ["policy.yml hinzufügen oder den Ordner löschen.", "Add policy.yml, or delete the folder."],
);

export const MISSING_FRONT_MATTER = note(
  "missing-front-matter",
  [
    "Der Text beginnt nicht mit einem Vorspann: YAML zwischen zwei Zeilen aus drei Strichen (---).",
    "The text does not begin with front matter: YAML between two lines of three dashes (---).",
  ],
  ["Die Datei mit ---, title: … und --- beginnen.", "Begin the file with ---, title: … and ---."],
);

export const MISSING_SITE = note(
  "missing-site",
  [
    "Die Datei catalog/site.yml fehlt; sie sagt, wer diese Ausgabe des Katalogs betreibt.",
    "The file catalog/site.yml is missing; it says who runs this copy of the catalogue.",
  ],
  ["catalog/site.yml anlegen.", "Create catalog/site.yml."],
  "warning",
);

/** A folder or file whose name cannot be an id. */
export function badId(id: string): Note {
  return note(
    "bad-id",
    [
      `„${id}“ kann keine Kennung sein: nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 64 Zeichen.`,
      `"${id}" cannot be an id: lower-case letters a–z, digits and single hyphens only, 64 characters at most.`,
    ],
    ["Den Ordner oder die Datei umbenennen.", "Rename the folder or the file."],
  );
}

/** Two paths that are one on systems that ignore case. */
export function nameCollision(other: string): Note {
  return note(
    "name-collision",
    [
      `Der Name unterscheidet sich von „${other}“ nur in Groß- und Kleinschreibung oder Kodierung; unter Windows und macOS ist das dieselbe Datei.`,
      `The name differs from "${other}" only in case or encoding; on Windows and macOS that is the same file.`,
    ],
    ["Eine der beiden umbenennen oder löschen.", "Rename or delete one of the two."],
  );
}

/** A term or product that a vocabulary lists twice. */
export function duplicateTerm(id: string): Note {
  return note(
    "duplicate-term",
    [`Die Kennung „${id}“ steht in dieser Liste zweimal.`, `The id "${id}" is in this list twice.`],
    ["Einen der beiden Einträge löschen.", "Delete one of the two."],
  );
}
