import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { expect, test } from "vitest";
import { conformanceFaults } from "./conformance.ts";

/** What Typst makes of its own markup, without checking what it is. */
function typst(markup: string, options = {}): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: "/nowhere" });
  compiler.addSource("/nowhere/main.typ", markup);
  return compiler.pdf({ mainFilePath: "/nowhere/main.typ" }, options);
}

const PICTURE = `image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"))`;
const GOOD = `#set document(title: "T")
#set text(lang: "de")
#set page(numbering: "1", footer: context [Seite #counter(page).display() von #counter(page).final().first()])`;

test("a document without a fault has none", async () => {
  const bytes = typst(`${GOOD}\n= A\n#link("https://example.org")[B]`, { pdfStandard: "ua-1" });
  expect(await conformanceFaults(bytes)).toEqual([]);
});

test.each([
  ["= A", {}, "it does not say that it conforms"],
  ["= A", { pdfTags: false }, "it is not tagged"],
  ["A", { pdfTags: false }, "it has text that is neither tagged nor an artifact"],
  [`#set document(title: none)\n= A`, {}, "it has no title"],
  [`#set text(lang: "fr")\n= A`, {}, "it has no language"],
  [`#set heading(bookmarked: false)\n= A`, {}, "it has headings and no bookmarks"],
  ["== A", {}, "the first heading is not of the first level"],
  ["= A\n=== B", {}, "a heading skips a level"],
  [`= A\n#figure(${PICTURE})`, {}, "a figure has no alternative"],
  [`= A\n#table([a])`, {}, "a table has no head"],
  [`#set page(footer: none)\n= A`, {}, "a page does not say which of how many it is"],
  [`#set page(numbering: none)\n= A`, {}, "a page has no number"],
])("%s %o: %s", async (markup, options, fault) => {
  expect(await conformanceFaults(typst(`${GOOD}\n${markup}`, options))).toContain(fault);
});
