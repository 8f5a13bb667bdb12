import { describe, expect, test } from "vitest";
import { billIn, readBill, refusalOf, rowsOf } from "../testing/bill.ts";
import { LIMITS } from "./limits.ts";
import { readBillOfMaterials } from "./read.ts";

const BOM = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  components: [{ name: "a", licenses: [{ license: { id: "MIT" } }] }],
};
const TEXT = JSON.stringify(BOM);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What people read: code, message and fix in both languages. */
function saidOf(content: unknown): string {
  const bytes = content instanceof Uint8Array ? content : null;
  const reading = bytes ? readBillOfMaterials(bytes) : readBill(content);
  if (reading.ok) return "read";
  const { code, message, fix } = reading.refusal;
  return `${code}\n  de: ${message.de} → ${fix.de}\n  en: ${message.en} → ${fix.en}`;
}

describe("bytes", () => {
  test("are UTF-8, with a byte order mark too, or UTF-16 with one", () => {
    const expected = readBill(TEXT);
    expect(readBillOfMaterials(utf8(`\uFEFF${TEXT}`))).toEqual(expected);
    const units = Uint16Array.from(`\uFEFF${TEXT}`, (each) => each.charCodeAt(0));
    expect(readBillOfMaterials(new Uint8Array(units.buffer))).toEqual(expected);
    const swapped = new Uint8Array(units.buffer).map((_, at, all) => all[at ^ 1] ?? 0);
    expect(readBillOfMaterials(swapped)).toEqual(expected);
    expect(refusalOf(new Uint8Array(units.buffer).subarray(2))).toBe("binary");
  });

  test.each([
    ["nothing", [], "empty"],
    ["spaces", [0x20, 0x0a], "empty"],
    ["gzip", [0x1f, 0x8b, 0x08, 0x00], "compressed"],
    ["zip", [0x50, 0x4b, 0x03, 0x04], "compressed"],
    ["a null byte", [0x7b, 0x00, 0x7d], "binary"],
    ["Latin-1", [0x7b, 0x22, 0xe4, 0x22, 0x7d], "encoding"],
    ["half a character", [0x7b, 0xc3], "encoding"],
  ])("that are %s are refused", (_name, bytes, code) => {
    expect(refusalOf(Uint8Array.from(bytes))).toBe(code);
  });

  test("beyond the limit are refused before anything is read", () => {
    expect(refusalOf(new Uint8Array(LIMITS.bytes + 1))).toBe("too-large");
  });
});

describe("what is refused, and what people read", () => {
  test("files that end too early, or are broken", () => {
    expect(saidOf(TEXT.slice(0, -3))).toMatchInlineSnapshot(`
      "cut-off
        de: Die Datei (JSON) hört mittendrin auf; ein Teil davon fehlt also. → Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.
        en: The file (JSON) ends in the middle; so a part of it is missing. → Generate or download the bill of materials again and choose the complete file."
    `);
    expect(saidOf('{\n  "a": 1,,\n}')).toMatchInlineSnapshot(`
      "broken
        de: Die Datei ist kein gültiges JSON (Zeile und Spalte 2:10); was danach kommt, ließe sich nur raten. → Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.
        en: The file is not valid JSON (line and column 2:10); what follows could only be guessed. → Generate or download the bill of materials again and choose the complete file."
    `);
    expect(saidOf("spdxVersion: SPDX-2.3\nname: *nobody\n")).toMatchInlineSnapshot(`
      "broken
        de: Die Datei ist kein gültiges YAML; was danach kommt, ließe sich nur raten. → Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.
        en: The file is not valid YAML; what follows could only be guessed. → Generate or download the bill of materials again and choose the complete file."
    `);
  });

  test("packed, binary, badly encoded, empty", () => {
    expect(saidOf(Uint8Array.from([0x1f, 0x8b]))).toMatchInlineSnapshot(`
      "compressed
        de: Die Datei ist gepackt (gzip); gelesen wird nur, was ungepackt ist. → Die Datei entpacken und die Stückliste darin wählen.
        en: The file is compressed (gzip); only what is unpacked is read. → Unpack it and choose the bill of materials inside."
    `);
    expect(saidOf(Uint8Array.from([0x89, 0x50, 0x00]))).toMatchInlineSnapshot(`
      "binary
        de: Die Datei enthält Nullbytes; sie ist also kein Text, sondern zum Beispiel ein Bild oder ein Programm. → Eine dieser Dateien wählen: CycloneDX (JSON, XML), SPDX 2 (JSON, Tag-Value, YAML), SPDX 3 (JSON-LD), package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, ORT-Ergebnis oder Syft JSON.
        en: The file contains null bytes; so it is no text, but for example a picture or a program. → Choose one of these: CycloneDX (JSON, XML), SPDX 2 (JSON, tag-value, YAML), SPDX 3 (JSON-LD), package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, ORT result or Syft JSON."
    `);
    expect(saidOf(Uint8Array.from([0x22, 0xff]))).toMatchInlineSnapshot(`
      "encoding
        de: Die Datei enthält Bytes, die kein UTF-8 sind; Namen und Lizenzen könnten falsch gelesen werden. → Die Datei mit der Kodierung „UTF-8“ speichern oder neu erzeugen.
        en: The file contains bytes that are not UTF-8; names and licenses might be read wrongly. → Save the file with the encoding "UTF-8", or generate it again."
    `);
    expect(saidOf("")).toMatchInlineSnapshot(`
      "empty
        de: Die Datei ist leer. → Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.
        en: The file is empty. → Generate or download the bill of materials again and choose the complete file."
    `);
  });

  test("too deep, too many", () => {
    expect(saidOf("[".repeat(LIMITS.depth + 1))).toMatchInlineSnapshot(`
      "too-deep
        de: Die Datei ist mehr als 256 Ebenen tief verschachtelt; keine echte Datei dieser Art ist das. → Die Stückliste noch einmal erzeugen oder herunterladen und vollständig auswählen.
        en: The file is nested more than 256 levels deep; no real file of this kind is. → Generate or download the bill of materials again and choose the complete file."
    `);
    const components = Array(LIMITS.components + 1).fill({});
    expect(saidOf({ ...BOM, components })).toMatchInlineSnapshot(`
      "too-many
        de: Die Datei hat mehr als 100.000 Einträge oder braucht zu viel Speicher. → Je Produkt eine eigene Stückliste erzeugen.
        en: The file has more than 100,000 entries, or needs too much memory. → Generate one bill of materials per product."
    `);
  });

  test("elements with more attributes than any has", () => {
    const attributes = Array.from({ length: LIMITS.attributes + 1 }, (_, at) => `a${at}=""`);
    expect(refusalOf(`<bom ${attributes.join(" ")}/>`)).toBe("too-large");
    expect(refusalOf(`<bom>${"<a b=''/>".repeat(LIMITS.attributes + 1)}</bom>`)).toBe(
      "unknown-format",
    );
  });

  test("a form or a version that the format does not have", () => {
    expect(saidOf({ ...BOM, components: "many" })).toMatchInlineSnapshot(`
      "malformed
        de: Die Datei gibt sich als CycloneDX aus, aber „components“ hat nicht die Form, die das Format verlangt. → Die Datei mit einer aktuellen Version des Werkzeugs neu erzeugen.
        en: The file presents itself as CycloneDX, but "components" does not have the form that the format asks for. → Generate the file again with a current version of the tool."
    `);
    expect(saidOf({ ...BOM, specVersion: "3.0" })).toMatchInlineSnapshot(`
      "version
        de: Die Datei nennt CycloneDX in der Version „3.0“; unterstützt wird 1.0 – 1.7. → Die Stückliste als CycloneDX 1.0 – 1.7 erzeugen.
        en: The file names CycloneDX in version "3.0"; supported is 1.0 – 1.7. → Generate the bill of materials as CycloneDX 1.0 – 1.7."
    `);
  });

  test("a DOCTYPE", () => {
    expect(saidOf("<!DOCTYPE bom []><bom/>")).toMatchInlineSnapshot(`
      "doctype
        de: Die XML-Datei enthält eine DOCTYPE-Deklaration. Damit lassen sich Texte einschleusen und vervielfachen; Stücklisten brauchen keine. → Die Datei neu erzeugen, oder die DOCTYPE-Zeilen löschen und prüfen, woher sie kommen.
        en: The XML file contains a DOCTYPE declaration. With one, texts can be smuggled in and multiplied; bills of materials need none. → Generate the file again, or delete the DOCTYPE lines and find out where they come from."
    `);
  });

  test("nothing that we know", () => {
    expect(saidOf("Dear colleague,\nplease find attached")).toMatchInlineSnapshot(`
      "unknown-format
        de: Der Inhalt gehört zu keinem Format für Stücklisten, das wir kennen. → Eine dieser Dateien wählen: CycloneDX (JSON, XML), SPDX 2 (JSON, Tag-Value, YAML), SPDX 3 (JSON-LD), package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, ORT-Ergebnis oder Syft JSON.
        en: The content belongs to no format of bills of materials that we know. → Choose one of these: CycloneDX (JSON, XML), SPDX 2 (JSON, tag-value, YAML), SPDX 3 (JSON-LD), package-lock.json, pnpm-lock.yaml, yarn.lock, composer.lock, cargo metadata, reuse lint --json, ORT result or Syft JSON."
    `);
  });

  test.each([
    ["Trivy's report", { SchemaVersion: 2, ArtifactName: "x" }, "not-a-bill"],
    ["Trivy's report of several targets", [{ SchemaVersion: 2, ArtifactName: "x" }], "not-a-bill"],
    ["Grype's report", { matches: [], descriptor: { name: "grype" } }, "not-a-bill"],
    ["a SARIF report", { version: "2.1.0", runs: [] }, "not-a-bill"],
    ["CSAF", { document: { csaf_version: "2.0" } }, "not-a-bill"],
    ["OpenVEX", { "@context": "https://openvex.dev/ns/v0.2.0" }, "not-a-bill"],
    ["Scorecard", { scorecard: {}, checks: [] }, "not-a-bill"],
    ["composer.json", { name: "a/b", require: {} }, "not-a-bill"],
    ["Cargo.lock", 'version = 3\n\n[[package]]\nname = "a"\n', "not-a-bill"],
    ["pom.xml", '<project xmlns="http://maven.apache.org/POM/4.0.0"/>', "not-a-bill"],
    ["RDF", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', "unknown-format"],
    ["a web page", "<!DOCTYPE html><html><body></body></html>", "unknown-format"],
    ["another XML", "<bom/>", "unknown-format"],
    ["a number", "1", "unknown-format"],
    ["a list", "[1]", "unknown-format"],
  ])("%s is refused with what to do instead", (_name, content, code) => {
    expect(refusalOf(content)).toBe(code);
    expect(saidOf(content)).toMatch(/de: \S.* → \S.*\n {2}en: \S.* → \S/u);
  });
});

describe("an attestation", () => {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    predicateType: "https://cyclonedx.org/bom",
  };
  const envelope = (payload: unknown) => ({
    payloadType: "application/vnd.in-toto+json",
    payload: btoa(JSON.stringify(payload)),
    signatures: [],
  });
  const bill = { ...statement, predicate: BOM };
  const provenance = {
    ...statement,
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {},
  };

  test("is unwrapped in every form that it has, and says so", () => {
    const forms = [
      bill,
      { ...statement, predicate: { Data: TEXT } },
      envelope(bill),
      { mediaType: "x", dsseEnvelope: envelope(bill) },
      `${JSON.stringify(envelope(provenance))}\n${JSON.stringify(envelope(bill))}\n`,
      { payloadType: "application/vnd.cyclonedx+json", payload: btoa(TEXT) },
    ];
    for (const form of forms) {
      const { document, components } = billIn(form);
      expect(document.wrapped).toBe(true);
      expect(rowsOf(components)).toEqual(["a - - | declared MIT"]);
    }
  });

  test("in the alphabet for addresses is read too", () => {
    const payload = btoa(JSON.stringify({ ...bill, subject: "???>>>" }));
    const forUrls = payload.replaceAll("+", "-").replaceAll("/", "_");
    expect(refusalOf({ payloadType: "x", payload: forUrls })).toBe("read");
  });

  test("about something else, or around nothing, is refused", () => {
    expect(refusalOf(provenance)).toBe("not-a-bill");
    expect(refusalOf(envelope(provenance))).toBe("not-a-bill");
    expect(refusalOf({ ...statement, predicate: null })).toBe("broken");
    expect(refusalOf({ payloadType: "x", payload: "§" })).toBe("broken");
    expect(refusalOf({ payloadType: "x", payload: btoa("{") })).toBe("cut-off");
  });

  test("in an attestation in an attestation … ends", () => {
    const layers = Array.from({ length: 9 }).reduce<unknown>((inner) => envelope(inner), bill);
    expect(refusalOf(layers)).toBe("unknown-format");
  });
});

test("nothing inherited is read: keys of the prototype are keys like others", () => {
  const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"components":[{"name":"no"}]},
    "components":[{"name":"a","__proto__":{"version":"9","licenses":[{"expression":"MIT"}]},"constructor":{}},
      {"name":"toString","purl":"__proto__"},{"name":"b","purl":"constructor"}]}`;
  expect(rowsOf(billIn(text).components)).toEqual([
    "a - - | not stated",
    "toString - __proto__ | not stated",
    "b - constructor | not stated",
  ]);
  expect(Object.hasOwn(Object.prototype, "components")).toBe(false);
});

test("texts are one line, without characters that steer a terminal or turn the reading direction", () => {
  const component = {
    name: " a\u0000\u001b[31m\u202e\n b ",
    licenses: [{ expression: "MIT\n  OR\tISC" }],
  };
  expect(rowsOf(billIn({ ...BOM, components: [component] }).components)).toEqual([
    "a\uFFFD\uFFFD[31m\uFFFD b - - | declared MIT OR ISC",
  ]);
});

test("an expression that is too long to be read is cut, and only a name", () => {
  const expression = "MIT AND ".repeat(LIMITS.term);
  const component = { name: "x".repeat(5 * LIMITS.name), licenses: [{ expression }] };
  const [read] = billIn({ ...BOM, components: [component] }).components;
  expect(read?.name).toHaveLength(LIMITS.name);
  expect(read?.license?.terms).toMatchObject([{ as: "name", text: expect.stringMatching(/…$/u) }]);
});
