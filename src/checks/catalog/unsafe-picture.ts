import type { RawFile } from "../../catalog/catalog.ts";
import type { Localized } from "../../problem/problem.ts";
import { sizeOfPng } from "../../schema/pictures/png.ts";
import { dangersInSvg, type SvgDanger } from "../../schema/pictures/svg.ts";
import type { CatalogCheck } from "../check.ts";

/** Pictures beside an entry that are broken, or that are more than pictures. */
export const unsafePicture: CatalogCheck = {
  rule: "picture/unsafe",
  level: "error",
  *check({ files }) {
    for (const file of files.values()) {
      const message = whyUnsafe(file);
      if (message)
        yield { file: file.path, pointer: "", at: "value", message, fix: fixFor(file.path) };
    }
  },
};

function whyUnsafe(file: RawFile): Localized | null {
  if (!/^catalog\/(?:software|policies)\//u.test(file.path)) return null;
  if (file.path.endsWith(".png")) return sizeOfPng(file.bytes) ? null : BROKEN;
  if (file.path.endsWith(".svgz")) return COMPRESSED;
  if (!file.path.endsWith(".svg")) return null;
  const [danger] = dangersInSvg(new TextDecoder().decode(file.bytes));
  return danger ? messageOf(danger) : null;
}

function messageOf(danger: SvgDanger): Localized {
  switch (danger.type) {
    case "not-svg":
      return { de: "Die Datei ist kein SVG-Bild.", en: "The file is not an SVG picture." };
    case "doctype":
      return {
        de: "Das SVG hat einen DOCTYPE; darin könnten Entitäten stecken.",
        en: "The SVG has a DOCTYPE; entities could hide in it.",
      };
    case "element":
      return {
        de: `Das SVG enthält <${danger.name}>; ein Logo ist nur eine Zeichnung.`,
        en: `The SVG contains <${danger.name}>; a logo is a drawing and nothing else.`,
      };
    case "attribute":
      return {
        de: `Das SVG enthält das Attribut ${danger.name}, das ein Programm startet.`,
        en: `The SVG contains the attribute ${danger.name}, which starts a program.`,
      };
    case "reference":
      return {
        de: `Das SVG verweist mit ${danger.name} auf etwas außerhalb der Datei.`,
        en: `The SVG refers with ${danger.name} to something outside the file.`,
      };
    default:
      return danger satisfies never;
  }
}

function fixFor(path: string): Localized {
  if (path.endsWith(".png")) {
    return { de: "Das Bild neu als PNG speichern.", en: "Save the picture as PNG again." };
  }
  return {
    de: "Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.",
    en: "Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.",
  };
}

const BROKEN: Localized = {
  de: "Die Datei ist kein lesbares PNG-Bild.",
  en: "The file is not a readable PNG picture.",
};
const COMPRESSED: Localized = {
  de: "Gepackte SVG-Bilder werden nicht angenommen; niemand kann sie im Merge-Request lesen.",
  en: "Compressed SVG pictures are not accepted; nobody can read them in a merge request.",
};
