import { describe, expect, it } from "vitest";
import { aCatalog, aSite } from "../../../testing/catalog.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { entryPage } from "./entry.ts";

const entry = aSoftware({
  id: "karte",
  publiccode: {
    maintenance: {
      type: "contract",
      contacts: [
        { name: "Eva Muster", email: "eva.muster@example.org", phone: "+49 30 1234567" },
        { name: "Team Karte", email: "support@example.org", phone: "+49 30 7654321" },
      ],
      contractors: [{ name: "Firma", until: "2026-01-31", email: "paul.person@firma.example" }],
    },
  },
});
const text = `# Fragen an dritte.person@example.org
contacts:
  - name: Eva Muster
    email: eva.muster@example.org
    phone: "+49 30 1234567"
  - email: support@example.org
    phone: "+49 30 7654321"
`;
const pageWith = (publishPersonalContacts: boolean) =>
  entryPage(
    aSiteData(
      aCatalog({ software: [entry], site: aSite({ privacy: { publishPersonalContacts } }) }),
      { "catalog/software/karte/publiccode.yml": text },
    ),
    "de",
    "karte",
  );

describe("personal data on the page of an entry", () => {
  it("stays off the whole page where site.yml does not allow it", () => {
    const page = pageWith(false);
    const shown = JSON.stringify(page);
    for (const secret of ["eva.muster", "1234567", "paul.person", "dritte.person"]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).toContain("support@example.org");
    expect(shown).toContain("7654321");
    expect(page.maintenance.withheld).not.toBeNull();
  });

  it("is shown where site.yml allows it", () => {
    const page = pageWith(true);
    expect(JSON.stringify(page.maintenance)).toContain("mailto:eva.muster@example.org");
    expect(page.raw[0]?.text).toBe(text);
    expect(page.maintenance.withheld).toBeNull();
  });

  it("says that a contract has ended", () => {
    const rows = pageWith(false).maintenance.rows;
    expect(rows[1]?.items[0]?.note).toBe("Vertrag endete am 31. Januar 2026");
  });
});
