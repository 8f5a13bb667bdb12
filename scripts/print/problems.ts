import type { PrintedDocument } from "../../src/outputs/policies/print/printed-documents.ts";
import type { MissingCharacter } from "../../src/pdf/prepare.ts";
import type { Localized, Problem } from "../../src/problem/problem.ts";
import { visible } from "../../src/problem/visible.ts";
import type { PrintResult } from "./printing.ts";

/** Characters that are named of one document; who has more has another problem than a single character. */
const NAMED = 20;

/** There is no typesetter on this machine, or a font is missing: no PDF at all. */
export function unavailable(reason: string): Problem {
  return {
    ...at("package.json"),
    rule: "print/unavailable",
    level: "error",
    message: {
      de: `PDF-Dateien wurden nicht gemacht, weil das Satzprogramm Typst hier nicht läuft: ${visible(reason)}`,
      en: `No PDF was made, because the typesetter Typst does not run here: ${visible(reason)}`,
    },
    fix: {
      de: "npm ci ausführen; hilft das nicht, gibt es das Paket @myriaddreamin/typst-ts-node-compiler für dieses System nicht.",
      en: "Run npm ci; where that does not help, the package @myriaddreamin/typst-ts-node-compiler does not exist for this system.",
    },
  };
}

/** What there is to say of a document: that it was refused, or what stands in it in another way than in its text. */
export function problemsOf(made: PrintedDocument, result: PrintResult): readonly Problem[] {
  const { file } = made.text;
  if (result.outcome === "refused") {
    return [
      {
        ...at(file),
        rule: "print/refused",
        level: "error",
        message: {
          de: `${made.path} wurde nicht gemacht: ${visible(result.reason)}`,
          en: `${made.path} was not made: ${visible(result.reason)}`,
        },
        fix: null,
      },
    ];
  }
  if (result.outcome === "unavailable") return [unavailable(result.reason)];
  const pictures = result.broken.map((path) => brokenPicture(path, made.path));
  // Both texts of a comparison are printed, too, and have said it.
  if (made.isComparison) return [];
  return [...pictures, ...missingCharacters(made, result.missing)];
}

function brokenPicture(path: string, pdf: string): Problem {
  return {
    ...at(path),
    rule: "print/broken-picture",
    level: "warning",
    message: {
      de: `Dieses Bild lässt sich nicht setzen; in ${pdf} steht seine Textalternative.`,
      en: `This picture cannot be set; ${pdf} shows its text alternative.`,
    },
    fix: {
      de: "Als einfaches SVG (ohne eingebettete Bilder und Programme) oder als PNG speichern.",
      en: "Save it as plain SVG (without embedded pictures and programs) or as PNG.",
    },
  };
}

function missingCharacters(
  { text }: PrintedDocument,
  missing: readonly MissingCharacter[],
): readonly Problem[] {
  const places = new Map(text.clauses.map(({ id, place }) => [id, place]));
  const each = new Map(missing.map((one) => [`${one.clause} ${one.character}`, one]));
  return [...each.values()].slice(0, NAMED).map(({ character, clause }) => ({
    ...at(text.file),
    ...places.get(clause ?? ""),
    rule: "print/missing-character",
    level: "warning",
    message: missingMessage(character, clause),
    fix: {
      de: "Ein anderes Zeichen wählen oder es in Worten schreiben.",
      en: "Choose another character, or write it in words.",
    },
  }));
}

function missingMessage(character: string, clause: string | null): Localized {
  const codes = Array.from(character, (each) => {
    return `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }).join(" ");
  const where = clause ? { de: ` in #${clause}`, en: ` in #${clause}` } : { de: "", en: "" };
  return {
    de: `Keine Schrift der PDF-Dateien hat das Zeichen ${visible(character)} (${codes})${where.de}; dort steht ein Ersatzzeichen.`,
    en: `No font of the PDF files has the character ${visible(character)} (${codes})${where.en}; a replacement stands there.`,
  };
}

function at(file: string): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}
