import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { policyCatalog, policyYaml } from "../../testing/policies.ts";
import { aSoftware } from "../../testing/software.ts";
import { aSiteData } from "../a-site.ts";
import { lostPage } from "./lost.ts";
import { movedPage, movedPaths, rootPage } from "./root.ts";

const { policies } = policyCatalog({
  "regeln/policy.yml": policyYaml("previousIds: [vorschriften]\n"),
}).catalog;
const data = aSiteData(
  aCatalog({
    policies: [...policies.values()],
    software: [
      aSoftware({
        id: "neu",
        publiccode: { name: "Neu" },
        curation: { previousIds: ["alt", "frei"] },
      }),
      aSoftware({ id: "frei" }),
    ],
    organisations: [anOrganisation({ id: "stadt", previousIds: ["gemeinde"] })],
  }),
);

describe("an entry that has moved", () => {
  it("is found at its old address, in each language; an id in use is not forwarded", () => {
    expect(
      movedPaths(data).map(({ params }) => `${params.lang}/${params.kind}/${params.old}`),
    ).toEqual([
      "de/software/alt",
      "en/software/alt",
      "de/organisations/gemeinde",
      "en/organisations/gemeinde",
      "de/policies/vorschriften",
      "en/policies/vorschriften",
    ]);
    expect(movedPage(data, "en", "policies", "vorschriften")).toMatchObject({
      name: "Rules",
      href: "../../policies/regeln/",
    });
    expect(movedPage(data, "de", "software", "alt")).toMatchObject({
      name: "Neu",
      href: "../../software/neu/",
    });
  });
});

describe("the root page", () => {
  it("offers every language by a link that needs no script", () => {
    expect(rootPage(data).choices.map(({ lang, href }) => [lang, href])).toEqual([
      ["de", "de/"],
      ["en", "en/"],
    ]);
  });
});

describe("the page for missing addresses", () => {
  it("allows exactly the script and the style that stand in it", () => {
    const page = lostPage(data);
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(page.policy).toContain(`script-src ${hash(page.ownScript)};`);
    expect(page.policy).toContain(hash(page.ownStyle));
    expect(page.policy).not.toContain("unsafe");
  });
});
