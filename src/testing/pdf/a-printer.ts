import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintBlock, PrintDocument, PrintInline } from "../../pdf/document.ts";
import { openFonts } from "../../pdf/fonts.ts";
import { openPrinter, type Printer } from "../../pdf/printer.ts";

const program = join(import.meta.dirname, "../../..");
const template = join(program, "src/pdf/template");

/** A printer with all fonts, in this process; `files` replace files of the template. */
export async function aPrinter(files: Readonly<Record<string, string>> = {}): Promise<Printer> {
  return openPrinter({
    compiler: NodeCompiler,
    fonts: await openFonts((file) => readFile(join(program, "node_modules", file))),
    template: new Map(
      readdirSync(template).map((name) => [
        name,
        files[name] ?? readFileSync(join(template, name), "utf8"),
      ]),
    ),
    nowhere: join(program, "package.json", "nowhere"),
  });
}

/** A document in German without a problem; `more` replaces parts of it. */
export function aDocument(
  blocks: readonly PrintBlock[],
  more: Partial<PrintDocument> = {},
): PrintDocument {
  return {
    language: "de",
    kicker: "Regelwerk",
    title: "Regeln",
    footer: "Regeln · Version 2026.1",
    banner: null,
    date: "2026-03-01",
    author: null,
    description: "Was gilt",
    words: { contents: "Inhalt", page: "Seite", of: "von" },
    contents: 0,
    front: [],
    blocks,
    ...more,
  };
}

const UNMARKED = { number: "", id: null, anchor: null };

/** A paragraph of inlines or of a text. */
export function aParagraph(content: string | readonly PrintInline[]): PrintBlock {
  const inlines =
    typeof content === "string" ? [{ type: "text", text: content } as const] : content;
  return { type: "paragraph", ...UNMARKED, inlines };
}

/** A heading of a level. */
export function aHeading(level: number, text: string): PrintBlock {
  return { type: "heading", level, ...UNMARKED, inlines: [{ type: "text", text }], notes: [] };
}
