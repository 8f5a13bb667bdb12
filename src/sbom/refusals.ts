import type { Refusal, RefusalCode } from "./bill.ts";
import { LIMITS } from "./limits.ts";

/** `[German, English]`. */
type Pair = readonly [de: string, en: string];

/** A refusal from its texts: what the file is and why that cannot be read, and what to do. */
export function refusal(code: RefusalCode, message: Pair, fix: Pair): Refusal {
  return {
    code,
    message: { de: message[0], en: message[1] },
    fix: { de: fix[0], en: fix[1] },
  };
}

const EXPORT_AGAIN: Pair = [
  "Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.",
  "Generate or download the bill of materials again and choose the complete file.",
];
const ONE_PRODUCT: Pair = [
  "Je Produkt eine eigene Stückliste erzeugen.",
  "Generate one bill of materials per product.",
];
const AS_UTF8: Pair = [
  "Die Datei mit der Kodierung „UTF-8“ speichern oder neu erzeugen.",
  'Save the file with the encoding "UTF-8", or generate it again.',
];
export const SUPPORTED: Pair = [
  "Eine dieser Dateien wählen: CycloneDX (JSON, XML), SPDX 2 (JSON, Tag-Value, YAML), SPDX 3 (JSON-LD), " +
    "package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, " +
    "ORT-Ergebnis oder Syft JSON.",
  "Choose one of these: CycloneDX (JSON, XML), SPDX 2 (JSON, tag-value, YAML), SPDX 3 (JSON-LD), " +
    "package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, " +
    "ORT result or Syft JSON.",
];

export const EMPTY = refusal("empty", ["Die Datei ist leer.", "The file is empty."], EXPORT_AGAIN);

export function tooLarge(limit: number): Refusal {
  const megabytes = Math.floor(limit / (1024 * 1024));
  return refusal(
    "too-large",
    [
      `Die Datei ist zu groß; gelesen werden höchstens ${megabytes} MB dieser Art.`,
      `The file is too large; at most ${megabytes} MB of this kind are read.`,
    ],
    ONE_PRODUCT,
  );
}

export const TOO_MUCH_YAML = refusal(
  "too-large",
  [
    "Die YAML-Datei ist zu groß; YAML zu lesen dauert sehr viel länger als JSON.",
    "The YAML file is too large; reading YAML takes far longer than JSON.",
  ],
  [
    "Dasselbe als JSON erzeugen (bei ORT mit `--output-formats JSON`).",
    "Generate the same as JSON (with ORT: `--output-formats JSON`).",
  ],
);

export function compressed(kind: string): Refusal {
  return refusal(
    "compressed",
    [
      `Die Datei ist gepackt (${kind}); gelesen wird nur, was ungepackt ist.`,
      `The file is compressed (${kind}); only what is unpacked is read.`,
    ],
    [
      "Die Datei entpacken und die Stückliste darin wählen.",
      "Unpack it and choose the bill of materials inside.",
    ],
  );
}

export const BINARY = refusal(
  "binary",
  [
    "Die Datei enthält Nullbytes; sie ist also kein Text, sondern zum Beispiel ein Bild oder ein Programm.",
    "The file contains null bytes; so it is no text, but for example a picture or a program.",
  ],
  SUPPORTED,
);

export const NOT_UTF8 = refusal(
  "encoding",
  [
    "Die Datei enthält Bytes, die kein UTF-8 sind; Namen und Lizenzen könnten falsch gelesen werden.",
    "The file contains bytes that are not UTF-8; names and licenses might be read wrongly.",
  ],
  AS_UTF8,
);

/** The rules of a syntax are broken; `place` such as `12:4`, or null where it is not known. */
export function broken(syntax: string, place: string | null): Refusal {
  const [de, en] = place
    ? [` (Zeile und Spalte ${place})`, ` (line and column ${place})`]
    : ["", ""];
  return refusal(
    "broken",
    [
      `Die Datei ist kein gültiges ${syntax}${de}; was danach kommt, ließe sich nur raten.`,
      `The file is not valid ${syntax}${en}; what follows could only be guessed.`,
    ],
    EXPORT_AGAIN,
  );
}

/** The file ends in the middle. */
export function cutOff(syntax: string): Refusal {
  return refusal(
    "cut-off",
    [
      `Die Datei (${syntax}) hört mittendrin auf; ein Teil davon fehlt also.`,
      `The file (${syntax}) ends in the middle; so a part of it is missing.`,
    ],
    EXPORT_AGAIN,
  );
}

export const DOCTYPE = refusal(
  "doctype",
  [
    "Die XML-Datei enthält eine DOCTYPE-Deklaration. Damit lassen sich Texte einschleusen und " +
      "vervielfachen; Stücklisten brauchen keine.",
    "The XML file contains a DOCTYPE declaration. With one, texts can be smuggled in and multiplied; " +
      "bills of materials need none.",
  ],
  [
    "Die Datei neu erzeugen, oder die DOCTYPE-Zeilen löschen und prüfen, woher sie kommen.",
    "Generate the file again, or delete the DOCTYPE lines and find out where they come from.",
  ],
);

export const TOO_DEEP = refusal(
  "too-deep",
  [
    `Die Datei ist mehr als ${LIMITS.depth} Ebenen tief verschachtelt; keine echte Datei dieser Art ist das.`,
    `The file is nested more than ${LIMITS.depth} levels deep; no real file of this kind is.`,
  ],
  EXPORT_AGAIN,
);

export const TOO_MANY = refusal(
  "too-many",
  [
    `Die Datei hat mehr als ${LIMITS.components.toLocaleString("de-DE")} Einträge oder braucht zu viel Speicher.`,
    `The file has more than ${LIMITS.components.toLocaleString("en-GB")} entries, or needs too much memory.`,
  ],
  ONE_PRODUCT,
);

/** A part of a known format has a form that cannot be read; `part` as the format calls it. */
export function malformed(format: string, part: string): Refusal {
  return refusal(
    "malformed",
    [
      `Die Datei gibt sich als ${format} aus, aber „${part}“ hat nicht die Form, die das Format verlangt.`,
      `The file presents itself as ${format}, but "${part}" does not have the form that the format asks for.`,
    ],
    [
      "Die Datei mit einer aktuellen Version des Werkzeugs neu erzeugen.",
      "Generate the file again with a current version of the tool.",
    ],
  );
}

/** A version of a format that nobody here knows; `known` such as `1.0 – 1.7`. */
export function unknownVersion(format: string, version: string, known: string): Refusal {
  return refusal(
    "version",
    [
      `Die Datei nennt ${format} in der Version „${version || "–"}“; unterstützt wird ${known}.`,
      `The file names ${format} in version "${version || "–"}"; supported is ${known}.`,
    ],
    [
      `Die Stückliste als ${format} ${known} erzeugen.`,
      `Generate the bill of materials as ${format} ${known}.`,
    ],
  );
}

export const UNKNOWN_FORMAT = refusal(
  "unknown-format",
  [
    "Der Inhalt gehört zu keinem Format für Stücklisten, das wir kennen.",
    "The content belongs to no format of bills of materials that we know.",
  ],
  SUPPORTED,
);

/** Something known that is no bill of materials. */
export function notABill(what: Pair, fix: Pair): Refusal {
  return refusal(
    "not-a-bill",
    [
      `Das ist ${what[0]}; darin stehen keine Komponenten mit ihren Lizenzen.`,
      `This is ${what[1]}; it does not list components with their licenses.`,
    ],
    fix,
  );
}
