import { allElements, type PdfElement, type ReadPdf, readPdf } from "./read-pdf.ts";

/**
 * What a PDF lacks for PDF/UA-1 (ISO 14289-1) and for readers, as far as its tags tell: one sentence for each kind of
 * fault, none where there is nothing to say. It is no validator; veraPDF is.
 */
export async function conformanceFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await readPdf(bytes);
  // Typst compresses streams, and no objects.
  const objects = Buffer.from(bytes).toString("latin1");
  const elements = [...allElements(pdf.elements)];
  return [
    ...documentFaults(pdf, objects),
    ...headingFaults(elements),
    ...figureFaults(elements),
    ...tableFaults(elements, objects),
    ...pageFaults(pdf, objects),
  ];
}

function documentFaults(pdf: ReadPdf, objects: string): readonly string[] {
  return faults({
    "it does not say that it conforms": !objects.includes("<pdfuaid:part>1<"),
    "it is not tagged": !pdf.isTagged,
    "it has no title": pdf.title === "",
    "viewers do not show its title": !pdf.showsTitle,
    "it has no language": !/^(?:de|en)$/.test(pdf.language),
    "it has text that is neither tagged nor an artifact": pdf.untagged !== "",
    "it has headings and no bookmarks":
      pdf.bookmarks.length === 0 &&
      [...allElements(pdf.elements)].some(({ role }) => role === "H1"),
  });
}

function headingFaults(elements: readonly PdfElement[]): readonly string[] {
  const levels = elements
    .map(({ role }) => Number(/^H(\d)$/.exec(role)?.[1] ?? 0))
    .filter((level) => level > 0);
  return faults({
    "the first heading is not of the first level": (levels[0] ?? 1) !== 1,
    "a heading skips a level": levels.some(
      (level, index) => level > (levels[index - 1] ?? level) + 1,
    ),
  });
}

function figureFaults(elements: readonly PdfElement[]): readonly string[] {
  return faults({
    "a figure has no alternative": elements.some(
      ({ role, alternative }) => role === "Figure" && alternative === null,
    ),
  });
}

function tableFaults(elements: readonly PdfElement[], objects: string): readonly string[] {
  const tables = elements.filter(({ role }) => role === "Table");
  // In the objects a cell stands once, in the trees of pages once on each.
  const heads = objects.match(/\/S \/TH\s/g)?.length ?? 0;
  return faults({
    "a table has no head": tables.some((table) => !allRoles(table).has("TH")),
    "a head of a table has no scope": (objects.match(/\/Scope \/Column/g)?.length ?? 0) < heads,
  });
}

function allRoles(element: PdfElement): ReadonlySet<string> {
  return new Set([...allElements([element])].map(({ role }) => role));
}

function pageFaults(pdf: ReadPdf, objects: string): readonly string[] {
  const pages = objects.match(/\/Type \/Page\b(?!s)[\s\S]*?endobj/g) ?? [];
  return faults({
    "a page with links has no tab order": pages.some(
      (page) => page.includes("/Annots") && !/\/Tabs \/S/.test(page),
    ),
    "a page has no number": pdf.pageLabels === null,
    "a page does not say which of how many it is": pdf.artifacts.some(
      (text, index) => !new RegExp(` ${index + 1} (?:von|of) ${pdf.pages}`).test(text),
    ),
  });
}

function faults(found: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(found).flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}
