import type { Note } from "./issue.ts";
import { LIMITS } from "./limits.ts";

/** What is wrong and what to do, `[German, English]` each. */
type Pair = readonly [de: string, en: string];

function note(rule: string, message: Pair, fix: Pair | null, level: Note["level"] = "error"): Note {
  return {
    rule: `yaml/${rule}`,
    level,
    message: { de: message[0], en: message[1] },
    fix: fix && { de: fix[0], en: fix[1] },
  };
}

const SAVE_AS_UTF8: Pair = [
  "Die Datei im Editor mit der Kodierung „UTF-8“ (ohne BOM) speichern.",
  'Save the file in your editor with the encoding "UTF-8" (without BOM).',
];

/** The texts for everything in a YAML file that we refuse or that is not YAML. */
export const YAML_NOTES = {
  utf16: note(
    "utf-16",
    [
      "Die Datei ist in UTF-16 gespeichert; YAML-Dateien des Katalogs sind UTF-8.",
      "The file is saved as UTF-16; YAML files of the catalogue are UTF-8.",
    ],
    SAVE_AS_UTF8,
  ),
  invalidUtf8: note(
    "invalid-utf-8",
    [
      "Hier stehen Bytes, die kein UTF-8 sind; vermutlich ist die Datei in einer älteren Kodierung gespeichert.",
      "The bytes here are not UTF-8; the file was probably saved in an older encoding.",
    ],
    SAVE_AS_UTF8,
  ),
  byteOrderMark: note(
    "byte-order-mark",
    [
      "Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM); andere Kataloge lehnen sie deshalb ab.",
      "The file begins with a byte order mark (BOM); other catalogues refuse it for that.",
    ],
    [
      "Als UTF-8 ohne BOM speichern; npm run fix tut das.",
      "Save as UTF-8 without BOM; npm run fix does that.",
    ],
  ),
  empty: note(
    "empty",
    ["Die Datei ist leer.", "The file is empty."],
    ["Inhalt eintragen oder die Datei löschen.", "Fill it in or delete the file."],
  ),
  severalDocuments: note(
    "several-documents",
    [
      "Hier beginnt ein zweites YAML-Dokument; je Datei gilt genau eines.",
      "A second YAML document begins here; a file holds exactly one.",
    ],
    [
      "Die Zeile „---“ entfernen oder den Inhalt auf zwei Dateien verteilen.",
      'Remove the line "---", or split the content into two files.',
    ],
  ),
  tooDeep: note(
    "too-deep",
    [
      `Karten und Listen sind tiefer als ${LIMITS.depth} Ebenen verschachtelt.`,
      `Maps and lists are nested deeper than ${LIMITS.depth} levels.`,
    ],
    ["Die Verschachtelung verringern.", "Nest less deeply."],
  ),
  tooManyValues: note(
    "too-many-values",
    [
      `Die Datei hat zu viele Werte (höchstens ${LIMITS.values}, Wiederholungen durch Aliasse mitgezählt).`,
      `The file has too many values (${LIMITS.values} at most, repetitions by aliases included).`,
    ],
    ["Die Datei kürzen.", "Shorten the file."],
  ),
  tooManyAliases: note(
    "too-many-aliases",
    [
      `Die Datei hat mehr als ${LIMITS.aliases} Aliasse (*name).`,
      `The file has more than ${LIMITS.aliases} aliases (*name).`,
    ],
    ["Die Werte ausschreiben.", "Write the values out."],
  ),
  textTooLong: note(
    "text-too-long",
    [
      `Dieser Text ist länger als ${LIMITS.textLength} Zeichen.`,
      `This text is longer than ${LIMITS.textLength} characters.`,
    ],
    ["Den Text kürzen und auf die Langfassung verlinken.", "Shorten it and link to the long form."],
  ),
  complexKey: note(
    "complex-key",
    ["Ein Schlüssel ist hier kein einfacher Text.", "A key here is not a simple text."],
    [
      "Den Schlüssel als ein Wort vor den Doppelpunkt schreiben.",
      "Write the key as one word before the colon.",
    ],
  ),
  unknownAnchor: note(
    "unknown-anchor",
    [
      "Dieser Alias verweist auf einen Anker (&name), den es davor nicht gibt.",
      "This alias points to an anchor (&name) that does not exist before it.",
    ],
    [
      "Den Wert ausschreiben; beginnt ein Text mit *, gehört er in Anführungszeichen.",
      "Write the value out; a text that begins with * needs quotes.",
    ],
  ),
  cyclicAnchor: note(
    "cyclic-anchor",
    [
      "Dieser Alias verweist auf einen Wert, der ihn selbst enthält.",
      "This alias points to a value that contains the alias itself.",
    ],
    ["Den Wert ausschreiben.", "Write the value out."],
  ),
  mergeNotMap: note(
    "merge-not-a-map",
    [
      "Nach „<<:“ muss ein Alias auf eine Karte (Schlüssel mit Werten) stehen.",
      '"<<:" must be followed by an alias of a map (keys with values).',
    ],
    ["Die Schlüssel ausschreiben.", "Write the keys out."],
  ),
  bidirectional: note(
    "bidirectional-character",
    [
      "Hier steht ein unsichtbares Zeichen, das die Leserichtung umkehrt (U+202A–202E, U+2066–2069). Damit lässt sich anderes vorspiegeln, als in der Datei steht.",
      "An invisible character here changes the reading direction (U+202A–202E, U+2066–2069). It can make a text look different from what the file says.",
    ],
    [
      "Das Zeichen löschen und den Text neu tippen.",
      "Delete the character and type the text again.",
    ],
  ),
  controlCharacter: note(
    "control-character",
    [
      "Hier steht ein Steuerzeichen (etwa NUL), das in Text nichts zu suchen hat.",
      "A control character (such as NUL) stands here; it has no place in text.",
    ],
    ["Das Zeichen löschen.", "Delete the character."],
  ),
  loneSurrogate: note(
    "lone-surrogate",
    [
      "Dieser Text enthält ein halbes Unicode-Zeichen (\\uD800 bis \\uDFFF allein).",
      "This text contains half a Unicode character (\\uD800 to \\uDFFF alone).",
    ],
    [
      "Das Zeichen selbst schreiben statt der Zeichenfolge mit \\u.",
      "Write the character itself, not the \\u escape.",
    ],
  ),
} as const;

/** The same key twice in one map. */
export function duplicateKey(key: string): Note {
  return note(
    "duplicate-key",
    [
      `Der Schlüssel „${shorten(key)}“ steht hier zum zweiten Mal; welcher Wert gilt, wäre Zufall.`,
      `The key "${shorten(key)}" stands here for the second time; which value counts would be chance.`,
    ],
    ["Einen der beiden Einträge löschen.", "Delete one of the two."],
  );
}

/** A key that would reach into the machinery of JavaScript. */
export function forbiddenKey(key: string): Note {
  return note(
    "forbidden-key",
    [
      `Der Schlüssel „${key}“ ist nicht erlaubt: Er kann Programme angreifen, die diese Datei lesen.`,
      `The key "${key}" is not allowed: it can attack programs that read this file.`,
    ],
    ["Den Schlüssel löschen oder umbenennen.", "Delete or rename the key."],
  );
}

/** A tag (`!name`) other than the plain types of YAML's core schema. */
export function customTag(tag: string): Note {
  return note(
    "custom-tag",
    [
      `Das Tag „${shorten(tag)}“ ist nicht erlaubt; Werte sind Text, Zahl, Liste oder Karte.`,
      `The tag "${shorten(tag)}" is not allowed; values are texts, numbers, lists or maps.`,
    ],
    [
      "Das Tag entfernen; beginnt ein Text mit !, gehört er in Anführungszeichen.",
      "Remove the tag; a text that begins with ! needs quotes.",
    ],
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
