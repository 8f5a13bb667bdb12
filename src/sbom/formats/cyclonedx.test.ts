import { describe, expect, test } from "vitest";
import { billIn, refusalOf, rowsOf } from "../../testing/bill.ts";

function aBom(components: unknown, rest: object = {}): object {
  return { bomFormat: "CycloneDX", specVersion: "1.6", components, ...rest };
}

function aComponent(licenses: unknown): object {
  return { type: "library", name: "a", version: "1", licenses };
}

const licensesOf = (licenses: unknown) => rowsOf(billIn(aBom([aComponent(licenses)])).components);

describe("CycloneDX JSON", () => {
  test("says what the document is, who made it and what it is about", () => {
    const { document } = billIn(
      aBom([], {
        metadata: {
          timestamp: "2026-01-02T03:04:05Z",
          tools: { components: [{ name: "syft", version: "1.9.0" }], services: [{ name: "hub" }] },
          component: { type: "container", name: "web", version: "2", licenses: [] },
        },
      }),
    );
    expect(document).toMatchObject({
      ...{ format: "cyclonedx", syntax: "JSON", specVersion: "1.6", wrapped: false },
      ...{ created: "2026-01-02T03:04:05Z", tools: ["syft 1.9.0", "hub"] },
    });
    expect(document.subjects).toMatchObject([{ name: "web", version: "2", kind: "container" }]);
  });

  test("tools were a list until 1.4", () => {
    const metadata = { tools: [{ vendor: "x", name: "cdxgen", version: "8" }, { version: "1" }] };
    expect(billIn(aBom([], { metadata })).document.tools).toEqual(["cdxgen 8"]);
  });

  test("components inside components follow the one that they are in", () => {
    const inner = [{ name: "b", components: [{ name: "c" }] }, { name: "d" }];
    const { components } = billIn(
      aBom([{ group: "@g", name: "a", components: inner }, { name: "e" }]),
    );
    expect(components.map(({ name }) => name)).toEqual(["@g/a", "b", "c", "d", "e"]);
  });

  test("an expression counts before an id, and an id before a name", () => {
    const license = { id: "MIT", name: "Other" };
    expect(licensesOf([{ expression: "MIT OR ISC", license }])).toEqual([
      "a 1 - | declared MIT OR ISC",
    ]);
    expect(licensesOf([{ license }])).toEqual(["a 1 - | declared MIT"]);
    expect(licensesOf([{ license: { name: "My License", url: "https://example.org" } }])).toEqual([
      "a 1 - | declared My License",
    ]);
    expect(licensesOf([{ license: { url: "https://example.org" } }])).toEqual([
      "a 1 - | declared https://example.org",
    ]);
  });

  test("several licenses all apply, mixed with expressions too (1.7)", () => {
    const licenses = [
      { license: { id: "MIT" } },
      { expression: "ISC OR Zlib" },
      { license: { id: "MIT" } },
    ];
    expect(licensesOf(licenses)).toEqual(["a 1 - | declared MIT AND (ISC OR Zlib)"]);
  });

  test("keeps concluded, declared and detected licenses apart, the concluded first", () => {
    const component = {
      ...aComponent([
        { license: { id: "MIT", acknowledgement: "declared" } },
        { expression: "Apache-2.0", acknowledgement: "concluded" },
      ]),
      evidence: { licenses: [{ license: { id: "ISC" } }, { license: { id: "Zlib" } }] },
    };
    expect(rowsOf(billIn(aBom([component])).components)).toEqual([
      "a 1 - | concluded Apache-2.0; declared MIT; detected ISC AND Zlib",
    ]);
  });

  test("NONE, NOASSERTION and `unknown` are no licenses, and not the same", () => {
    expect(licensesOf([{ license: { name: "NOASSERTION" } }])).toEqual([
      "a 1 - | declared NOASSERTION",
    ]);
    expect(licensesOf([{ license: { id: "unknown" } }])).toEqual(["a 1 - | declared NOASSERTION"]);
    expect(licensesOf([{ expression: "NONE" }])).toEqual(["a 1 - | declared NONE"]);
    expect(licensesOf([])).toEqual(["a 1 - | not stated"]);
    expect(licensesOf(undefined)).toEqual(["a 1 - | not stated"]);
  });

  test("keeps the text of a license that only this file knows", () => {
    const own = { name: "House License", text: { content: "Do\r\nas you like.\u0007" } };
    const encoded = { name: "Other", text: { content: "AAAA", encoding: "base64" } };
    const known = { id: "MIT", text: { content: "Permission is hereby granted" } };
    const licenses = [{ license: own }, { license: encoded }, { license: known }];
    expect(billIn(aBom([aComponent(licenses)])).licenseTexts).toEqual([
      { id: "House License", name: null, text: "Do\nas you like.\uFFFD" },
    ]);
  });

  test("a component without a name stays, and what is no component is counted", () => {
    const { components, notes } = billIn(aBom([{ type: "file" }, null, "text", 7, []]));
    expect(components).toMatchObject([{ name: "", kind: "file", license: null }]);
    expect(notes[0]?.en).toBe("Entries that could not be read: 4. They are missing in the list.");
  });

  test("a bill may be empty, and says so", () => {
    for (const components of [[], null, undefined]) {
      expect(billIn(aBom(components)).notes).toMatchObject([
        { en: "The file lists no components." },
      ]);
    }
  });

  test("refuses components that are no list, unknown versions and other names", () => {
    expect(refusalOf(aBom({ a: 1 }))).toBe("malformed");
    expect(refusalOf(aBom([], { specVersion: "2.0" }))).toBe("version");
    expect(refusalOf(aBom([], { specVersion: undefined }))).toBe("version");
    expect(refusalOf(aBom([], { bomFormat: "AnotherFormat" }))).toBe("malformed");
  });
});

const XML = `<?xml version="1.0"?>
<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.4" xmlns:x="urn:other" version="1">
  <c:metadata>
    <c:timestamp>2026-01-02T03:04:05Z</c:timestamp>
    <c:tools><c:tool><c:vendor>v</c:vendor><c:name>maven</c:name><c:version>2.7</c:version></c:tool></c:tools>
    <c:component type="application"><c:name>shop</c:name><c:version>3</c:version></c:component>
  </c:metadata>
  <c:components>
    <c:component type="library">
      <c:group>org.example</c:group><c:name>a &amp; b</c:name><c:version>1.10</c:version>
      <c:hashes><c:hash alg="MD5">00</c:hash></c:hashes>
      <c:licenses>
        <c:license><c:id>MIT</c:id></c:license>
        <c:license acknowledgement="concluded"><c:name>House</c:name><c:text><![CDATA[be <kind>]]></c:text></c:license>
        <x:license><x:id>Never</x:id></x:license>
      </c:licenses>
      <c:purl>pkg:maven/org.example/a@1.10</c:purl>
      <c:components>
        <c:component type="file"><c:name>inner</c:name>
          <c:licenses><c:expression>MIT OR ISC</c:expression></c:licenses>
          <c:evidence><c:licenses><c:license><c:id>Zlib</c:id></c:license></c:licenses></c:evidence>
        </c:component>
      </c:components>
    </c:component>
    <c:component/>
  </c:components>
</c:bom>`;

describe("CycloneDX XML", () => {
  test("says the same as JSON, with a namespace prefix too", () => {
    const { document, components, licenseTexts } = billIn(XML);
    expect(document).toMatchObject({ syntax: "XML", specVersion: "1.4", tools: ["maven 2.7"] });
    expect(document.subjects).toMatchObject([{ name: "shop", version: "3", kind: "application" }]);
    expect(rowsOf(components)).toEqual([
      "org.example/a & b 1.10 pkg:maven/org.example/a@1.10 | concluded House; declared MIT",
      "inner - - | declared MIT OR ISC; detected Zlib",
      " - - | not stated",
    ]);
    expect(licenseTexts).toEqual([{ id: "House", name: null, text: "be <kind>" }]);
  });

  test("is refused where it is cut off, not closed, or ends twice", () => {
    expect(refusalOf(XML.slice(0, 900))).toBe("cut-off");
    expect(refusalOf(XML.replace("</c:licenses>", ""))).toBe("broken");
    expect(refusalOf(`${XML}<c:bom/>`)).toBe("broken");
  });

  test("is refused with a DOCTYPE, whatever it defines", () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(refusalOf(XML.replace("<c:bom", `${laughs}<c:bom`))).toBe("doctype");
  });

  test("an entity that nobody defined stays as it is written", () => {
    const [first] = billIn(XML.replace("a &amp; b", "a &lol; b")).components;
    expect(first?.name).toBe("org.example/a &lol; b");
  });
});
