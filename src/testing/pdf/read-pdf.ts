import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type {
  PDFDocumentProxy,
  PDFPageProxy,
  StructTreeNode,
  TextContent,
} from "pdfjs-dist/types/src/display/api.js";

/** An element of the structure tree of a page; roles as viewers see them, after the role map. */
export interface PdfElement {
  readonly role: string;
  readonly alternative: string | null;
  readonly language: string | null;
  /** Its text and that of everything in it. */
  readonly text: string;
  readonly children: readonly PdfElement[];
}

/** What a person hears and a program reads of a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly created: string;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  /** Bookmarks with those below them indented by two spaces. */
  readonly bookmarks: readonly string[];
  /** For each page the elements at the top of the tree, inside the document. */
  readonly elements: readonly PdfElement[];
  /** Text outside the structure tree, by page; all of it has to be marked as an artifact. */
  readonly artifacts: readonly string[];
  /** Text that is neither tagged nor an artifact. */
  readonly untagged: string;
  /** Addresses that links lead to, and how many lead to a place in the document. */
  readonly addresses: readonly string[];
  readonly references: number;
  readonly pageLabels: readonly string[] | null;
  /** How far to the right text reaches, in points (1/72 inch). */
  readonly right: number;
}

/** Reads a PDF with pdf.js, which reads it as browsers do. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => readPage(await pdf.getPage(number))),
  );
  const read = { ...(await readFacts(pdf)), ...joined(pages) };
  await task.destroy();
  return read;
}

async function readFacts(pdf: PDFDocumentProxy) {
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> };
  const preferences = await pdf.getViewerPreferences();
  // The declared type is another one.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  return {
    pages: pdf.numPages,
    title: info["Title"] ?? "",
    language: info["Language"] ?? "",
    created: info["CreationDate"] ?? "",
    isTagged: marks?.get("Marked") === true,
    showsTitle: preferences?.get("DisplayDocTitle") === true,
    bookmarks: bookmarkLines(await pdf.getOutline(), 0),
    pageLabels: await pdf.getPageLabels(),
  };
}

type Outline = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;

function bookmarkLines(outline: Outline | null, depth: number): readonly string[] {
  return (outline ?? []).flatMap(({ title, items }) => [
    "  ".repeat(depth) + title,
    ...bookmarkLines(items, depth + 1),
  ]);
}

type ReadPage = Awaited<ReturnType<typeof readPage>>;

function joined(pages: readonly ReadPage[]) {
  return {
    elements: pages.flatMap(({ elements }) => elements),
    artifacts: pages.map(({ artifacts }) => artifacts),
    untagged: pages.map(({ untagged }) => untagged).join(""),
    addresses: pages.flatMap(({ addresses }) => addresses),
    references: pages.reduce((sum, { references }) => sum + references, 0),
    right: Math.max(...pages.map(({ right }) => right)),
  };
}

async function readPage(page: PDFPageProxy) {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { texts, artifacts, untagged } = markedTexts(content.items);
  const annotations = await page.getAnnotations();
  const root = await page.getStructTree();
  return {
    elements: (root?.children ?? []).flatMap((child) => inDocument(elementOf(child, texts))),
    artifacts,
    untagged,
    addresses: annotations.flatMap(({ url }) => (typeof url === "string" ? [url] : [])),
    references: annotations.filter(({ dest }) => dest !== undefined && dest !== null).length,
    right: Math.max(0, ...content.items.map(rightEdge)),
  };
}

function rightEdge(item: TextContent["items"][number]): number {
  return "str" in item && item.str.trim() !== "" ? item.transform[4] + item.width : 0;
}

/** Text by the id of its marked content, and what stands in none. */
function markedTexts(items: TextContent["items"]) {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  let artifacts = "";
  let untagged = "";
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((each) => each !== null && each !== "Artifact");
      if (id) texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
      else if (open.includes("Artifact")) artifacts += item.str;
      else untagged += item.str.trim();
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("tag" in item && item.tag === "Artifact" ? "Artifact" : (item.id ?? null));
  }
  return { texts, artifacts, untagged };
}

/** What pdf.js answers and its types leave out. */
interface Described {
  readonly alt?: string;
  readonly lang?: string;
}

type Node = (StructTreeNode & Described) | StructTreeNode["children"][number];

function elementOf(node: Node, texts: ReadonlyMap<string, string>): PdfElement | string {
  if (!("role" in node)) return node.type === "content" ? (texts.get(node.id) ?? "") : "";
  const parts = node.children.map((child) => elementOf(child, texts));
  return {
    role: node.role,
    alternative: ("alt" in node && node.alt) || null,
    language: ("lang" in node && node.lang) || null,
    text: parts.map((part) => (typeof part === "string" ? part : part.text)).join(""),
    children: parts.filter((part) => typeof part !== "string"),
  };
}

function inDocument(element: PdfElement | string): readonly PdfElement[] {
  if (typeof element === "string") return [];
  return element.role === "Document" ? element.children : [element];
}

/** Every element of a tree, outer ones first. */
export function* allElements(elements: readonly PdfElement[]): Generator<PdfElement> {
  for (const element of elements) {
    yield element;
    yield* allElements(element.children);
  }
}

/** The texts of all elements with a role. */
export function textsWith(
  { elements }: Pick<ReadPdf, "elements">,
  role: RegExp,
): readonly string[] {
  return [...allElements(elements)]
    .filter((element) => role.test(element.role))
    .map(({ text }) => text.replaceAll(/\s+/gu, " ").trim());
}
