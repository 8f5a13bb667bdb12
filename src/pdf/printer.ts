import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintDocument, PrintPictures } from "./document.ts";
import { FAMILIES } from "./font-files.ts";
import type { Fonts } from "./fonts.ts";
import { type MissingCharacter, prepareDocument } from "./prepare.ts";
import { shownPicture } from "./shown-picture.ts";

/** What came of a document. */
export type Printed =
  | {
      readonly outcome: "printed";
      readonly bytes: Uint8Array;
      readonly pages: number;
      readonly missing: readonly MissingCharacter[];
      /** Keys of pictures that could not be shown; their alternatives stand for them. */
      readonly broken: readonly string[];
    }
  /** The typesetter's reason, in English. */
  | { readonly outcome: "refused"; readonly reason: string };

export interface PrinterOptions {
  readonly compiler: typeof NodeCompiler;
  readonly fonts: Fonts;
  /** The files of src/pdf/template by their names. */
  readonly template: ReadonlyMap<string, string>;
  /** An absolute path that does not exist and cannot, such as one below a file: nothing can be read from there. */
  readonly nowhere: string;
}

export interface Printer {
  readonly print: (document: PrintDocument, pictures: PrintPictures) => Printed;
}

/**
 * Opens a printer: one Typst compiler with our fonts and template for any number of documents. A document is handed to
 * it as JSON, so that no text can be markup. It answers PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1), the same bytes
 * for the same document, or says why it does not.
 */
export function openPrinter({ compiler, fonts, template, nowhere }: PrinterOptions): Printer {
  const typst = compiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: fonts.faces.map((face) => Buffer.from(face)) }],
  });
  const put = (name: string, content: string | Uint8Array) =>
    typst.mapShadow(`${nowhere}/${name}`, Buffer.from(content));
  for (const [name, text] of template) put(name, text);
  put("fonts.json", JSON.stringify({ text: FAMILIES.text, code: FAMILIES.code }));
  const compile = (content: unknown): Compiled => {
    put("document.json", JSON.stringify(content));
    const answer = compiled(typst, `${nowhere}/document.typ`);
    // What it remembers of earlier documents helps little and grows.
    typst.evictCache(0);
    return answer;
  };
  return { print: (document, pictures) => print(document, pictures, { fonts, put, compile }) };
}

type Compiled =
  | { readonly bytes: Uint8Array; readonly pages: number }
  | { readonly reason: string };

interface Typesetter {
  readonly fonts: Fonts;
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly compile: (content: unknown) => Compiled;
}

function print(
  source: PrintDocument,
  pictures: PrintPictures,
  { fonts, put, compile }: Typesetter,
): Printed {
  const missing: MissingCharacter[] = [];
  const files = new Map<string, string>();
  for (const [key, picture] of pictures) {
    const content = shownPicture(picture, fonts, (character) =>
      missing.push({ character, clause: null }),
    );
    const name = `picture-${files.size}.${picture.format}`;
    if (content === null) continue;
    put(name, content);
    if ("bytes" in compile(prepareDocument(onlyPicture(source), fonts, () => name).document)) {
      files.set(key, name);
    }
  }
  const prepared = prepareDocument(source, fonts, (key) => files.get(key) ?? null);
  const result = compile(prepared.document);
  if ("reason" in result) return { outcome: "refused", reason: result.reason };
  const broken = [...pictures.keys()].filter((key) => !files.has(key));
  return { outcome: "printed", ...result, missing: [...prepared.missing, ...missing], broken };
}

/** A document that shows whether a picture can be set. */
function onlyPicture(source: PrintDocument): PrintDocument {
  const figure = { type: "figure", picture: "", alternative: "-", caption: [] } as const;
  return { ...source, contents: 0, front: [], blocks: [figure] };
}

function compiled(typst: NodeCompiler, main: string): Compiled {
  const answer = typst.compile({ mainFilePath: main });
  const document = answer.result;
  if (document === null) {
    const error = answer.takeError();
    return { reason: error === null ? "no document" : reasonOf(typst.fetchDiagnostics(error)) };
  }
  try {
    return { bytes: typst.pdf(document, { pdfStandard: "ua-1" }), pages: document.numOfPages };
  } catch (error) {
    // The compiler throws the debug form of its diagnostics.
    const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)];
    return { reason: messages.map(([, message = ""]) => message).join("; ") || String(error) };
  }
}

function reasonOf(diagnostics: readonly { readonly message: string }[]): string {
  return diagnostics.map(({ message }) => message).join("; ");
}
