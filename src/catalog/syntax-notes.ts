import type { ErrorCode } from "yaml";
import type { Note } from "./issue.ts";

type Texts = readonly [de: string, en: string, fixDe: string, fixEn: string];

const QUOTE_TEXT = [
  "Texte mit „: “, „ #“ oder einem Sonderzeichen am Anfang in Anführungszeichen setzen.",
  'Put texts with ": ", " #" or a special character at their beginning into quotes.',
] as const;
const ALIGN = [
  "Gleichrangige Zeilen gleich weit mit Leerzeichen einrücken.",
  "Indent lines of the same rank by the same number of spaces.",
] as const;

const UNEXPECTED: Texts = [
  "Das ist kein gültiges YAML: Dieses Zeichen gehört nicht hierher.",
  "This is not valid YAML: this character does not belong here.",
  ...QUOTE_TEXT,
];

const TEXTS: Readonly<Partial<Record<ErrorCode, Texts>>> = {
  BAD_INDENT: [
    "Die Einrückung stimmt nicht mit den Zeilen davor überein.",
    "The indentation does not agree with the lines before.",
    ...ALIGN,
  ],
  TAB_AS_INDENT: [
    "Die Zeile ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.",
    "The line is indented with a tab; YAML allows spaces only.",
    "Den Tabulator durch Leerzeichen ersetzen.",
    "Replace the tab by spaces.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "Hier beginnt mitten in einem Wert ein neuer Schlüssel, vermutlich wegen eines Doppelpunkts im Text.",
    "A new key begins in the middle of a value here, probably because of a colon in the text.",
    ...QUOTE_TEXT,
  ],
  BLOCK_IN_FLOW: [
    "In [ ] oder { } darf keine eingerückte Liste oder Karte stehen.",
    "An indented list or map must not stand inside [ ] or { }.",
    "Entweder ganz mit Klammern oder ganz mit Einrückung schreiben.",
    "Write either all of it with brackets or all of it with indentation.",
  ],
  BAD_DQ_ESCAPE: [
    "In doppelten Anführungszeichen leitet \\ eine Sonderfolge ein; diese gibt es nicht.",
    "Inside double quotes \\ begins an escape; this one does not exist.",
    "Den Rückstrich verdoppeln (\\\\) oder einfache Anführungszeichen benutzen.",
    "Double the backslash (\\\\) or use single quotes.",
  ],
  BAD_SCALAR_START: [
    "Ein Text ohne Anführungszeichen darf nicht mit diesem Zeichen beginnen.",
    "A text without quotes must not begin with this character.",
    ...QUOTE_TEXT,
  ],
  MISSING_CHAR: [
    "Hier fehlt ein Zeichen: ein Doppelpunkt mit Leerzeichen, ein Komma, eine Klammer oder ein Anführungszeichen.",
    "A character is missing here: a colon with a space, a comma, a bracket or a quote.",
    "Das fehlende Zeichen ergänzen und auf die Einrückung achten.",
    "Add the missing character and mind the indentation.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "Ein Schlüssel reicht über mehrere Zeilen; vermutlich fehlt in der Zeile davor ein Doppelpunkt oder die Einrückung stimmt nicht.",
    "A key spans several lines; probably the line before lacks a colon, or the indentation is wrong.",
    "Jeden Schlüssel mit „: “ abschließen, mehrzeiligen Text nach „|“ einrücken.",
    'End every key with ": ", and indent a text of several lines after "|".',
  ],
  KEY_OVER_1024_CHARS: [
    "Dieser Schlüssel ist länger als 1.024 Zeichen; vermutlich fehlt ein Anführungszeichen.",
    "This key is longer than 1,024 characters; probably a quote is missing.",
    ...QUOTE_TEXT,
  ],
  BAD_DIRECTIVE: [
    "Eine Zeile, die mit % beginnt, ist in YAML eine Anweisung; diese gibt es nicht.",
    "A line that begins with % is a directive in YAML; this one does not exist.",
    ...QUOTE_TEXT,
  ],
  TAG_RESOLVE_FAILED: [
    "Ein Tag (!name) ist hier nicht erlaubt.",
    "A tag (!name) is not allowed here.",
    "Das Tag entfernen; beginnt ein Text mit !, gehört er in Anführungszeichen.",
    "Remove the tag; a text that begins with ! needs quotes.",
  ],
  BAD_ALIAS: [
    "Ein Alias (*name) oder Anker (&name) ist hier nicht gültig.",
    "An alias (*name) or anchor (&name) is not valid here.",
    "Den Wert ausschreiben; beginnt ein Text mit * oder &, gehört er in Anführungszeichen.",
    "Write the value out; a text that begins with * or & needs quotes.",
  ],
};

/** The text for an error code of the YAML parser. */
export function syntaxNote(code: ErrorCode): Note {
  const [de, en, fixDe, fixEn] = TEXTS[code] ?? UNEXPECTED;
  return {
    rule: "yaml/syntax",
    level: "error",
    message: { de, en },
    fix: { de: fixDe, en: fixEn },
  };
}
