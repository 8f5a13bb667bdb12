import { describe, expect, it } from "vitest";
import { licenseBook } from "../../licenses/book.ts";
import { aLicense, aPolicy, aLicensing as records } from "../../testing/licensing.ts";
import { withObligations } from "../browser/license-data/files.ts";
import { loadLicenseData } from "../browser/license-data/load.ts";
import { parseOneLanguage } from "../browser/license-data/one-language.ts";
import { licenseData } from "./license-data.ts";

const obligations = [{ duty: "license-text" as const, uses: ["distribute" as const] }];
const licensing = {
  ...records({
    policy: aPolicy(),
    licenses: {
      ISC: aLicense({ name: "ISC License" }),
      MIT: aLicense({
        name: "MIT License",
        summary: { de: "Kurz", en: "Short" },
        reference: "https://example.org/",
        obligations,
      }),
    },
  }),
  compatibility: null,
};
const { addresses, files } = licenseData(licensing, ["MIT", "gone"]);
const contentOf = (path: string): string => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== "string") throw new Error(`No ${path}`);
  return content;
};

describe("the license records for the browser", () => {
  it("are two files for each language, with a name that changes with the content", () => {
    expect(addresses.de.book).toMatch(/^assets\/license-book\.de\.[0-9a-f]{8}\.json$/u);
    expect(addresses.en.duties).toMatch(/^assets\/license-duties\.en\.[0-9a-f]{8}\.json$/u);
    const other = licenseData(licensing, []);
    expect(other.addresses.de.book).not.toBe(addresses.de.book);
  });

  it("hold what verdicts come from, and leave summaries to the pages", () => {
    const book = contentOf(addresses.de.book);
    expect(book).not.toMatch(/summary|reference|obligations/u);
    expect(parseOneLanguage(book, "de")).toMatchObject({
      licenses: { MIT: { name: "MIT License" } },
    });
  });

  it("name those first that are used most", () => {
    expect(Object.keys(JSON.parse(contentOf(addresses.de.book)).licenses)).toEqual(["MIT", "ISC"]);
  });

  it("are put together again in the browser", async () => {
    const data = await loadLicenseData(
      { lang: "en", files: addresses.en },
      "https://example.org/folder/",
      async (address) =>
        new Response(contentOf(address.replace("https://example.org/folder/", ""))),
    );
    const { MIT, ISC } = licenseBook(licensing).licenses;
    const { summary, reference, ...kept } = MIT ?? aLicense();
    expect(data.book.licenses).toEqual({ MIT: kept, ISC });
    expect(data.licenses).toBeNull();
  });

  it("are not taken for whole where a file is missing", async () => {
    const missing = async () => new Response("", { status: 404 });
    const files = addresses.en;
    await expect(
      loadLicenseData({ lang: "en", files }, "https://x.example/", missing),
    ).rejects.toThrow("404");
  });

  it("have no duties for a license whose text nobody has read for them", () => {
    const book = { ...licenseBook(licensing), licenses: { constructor: aLicense() } };
    const merged = withObligations(book, { obligations: {}, compatibility: null });
    expect(merged.licenses["constructor"]).toEqual(aLicense());
  });
});
