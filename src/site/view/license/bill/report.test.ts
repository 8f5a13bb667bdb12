import { describe, expect, it } from "vitest";
import { assessBill } from "../../../../compliance/assess.ts";
import type { VerdictContext } from "../../../../licenses/verdict/verdict.ts";
import type { BillOfMaterials, Component } from "../../../../sbom/bill.ts";
import {
  aBill,
  aClaim,
  aComplianceBook,
  aComponent,
  anAssessor,
} from "../../../../testing/compliance.ts";
import { billTexts } from "../../../i18n/bill.ts";
import type { Lang } from "../../../site-data.ts";
import { someWords } from "../check/a-desk.ts";
import { reportView } from "./report.ts";

function report(
  components: readonly Component[],
  {
    lang = "en",
    bill = {},
    context = {},
  }: {
    readonly lang?: Lang;
    readonly bill?: Partial<BillOfMaterials>;
    readonly context?: Partial<VerdictContext>;
  } = {},
) {
  const words = { ...someWords(lang), bill: billTexts[lang] };
  const assessor = anAssessor(aComplianceBook(), context);
  return reportView(words, assessBill(aBill(components, bill), assessor));
}

const MIXED = [
  aComponent("MIT", { name: "good" }),
  aComponent("BUSL-1.1", { name: "bad" }),
  aComponent(null, { name: "silent", version: null }),
  aComponent("ISC", { name: "open" }),
  aComponent("MIT", { name: "more", count: 3 }),
];

describe("a report on a bill of materials", () => {
  it("has those first that need a person, each with its claim and why", () => {
    const { components, claims } = report(MIXED);
    expect(components.map(({ name }) => name)).toEqual(["bad", "open", "silent", "good", "more"]);
    const [bad, , silent] = components;
    expect(claims[bad?.claim ?? -1]).toMatchObject({ stated: "BUSL-1.1", outcome: "refused" });
    expect(claims[bad?.claim ?? -1]?.why).toContain("not a legal review");
    expect(claims[silent?.claim ?? -1]).toMatchObject({ stated: "not stated", outcome: "unknown" });
    expect(silent).toMatchObject({ origin: "", version: "" });
    expect(bad?.origin).toBe("declared");
  });

  it("keeps a claim once, however many components state it", () => {
    const many = Array.from({ length: 5000 }, (_, n) => aComponent("MIT", { name: `p${n}` }));
    const { claims, components } = report(many);
    expect(claims).toHaveLength(1);
    expect(components).toHaveLength(5000);
  });

  it("counts unknown apart from refused, and says what that means", () => {
    const { totals, worst, summary } = report(MIXED);
    expect(totals.outcomes.map(({ outcome, shown, share }) => [outcome, shown, share])).toEqual([
      ["refused", "1", "20%"],
      ["review", "1", "20%"],
      ["unknown", "1", "20%"],
      ["approved-with-conditions", "0", "0%"],
      ["approved", "2", "40%"],
    ]);
    expect(totals.chart.bars.map(({ value }) => value)).toEqual(["1", "1", "1", "0", "2"]);
    expect(totals.remarks[0]).toContain("“Unknown” is not “refused”");
    expect(worst).toBe("refused");
    expect(summary).toBe("5 components; 3 to be looked at");
  });

  it("names licences with their pages, the most frequent first", () => {
    expect(report(MIXED).totals.licenses[0]).toMatchObject({
      license: "MIT",
      href: "licenses/MIT/",
      label: "Approved",
      shown: "2",
    });
  });

  it("tells contradictions and how often a component is named", () => {
    const claims = {
      license: aClaim("MIT"),
      alsoStated: [aClaim("BUSL-1.1", { where: "detected" })],
    };
    const stated = claims.alsoStated.filter((each) => each !== null);
    const [first] = report([
      aComponent(claims.license, { alsoStated: stated, count: 2 }),
    ]).components;
    expect(first).toMatchObject({ contradicted: true });
    expect(first?.remark).toMatch(/Another claim names "BUSL-1\.1".* named 2 times/u);
  });

  it("collects duties use by use, and never calls them complete where a claim is not understood", () => {
    const known = report([aComponent("MIT"), aComponent("GPL-3.0-only", { name: "b" })]);
    const passing = known.duties.find(({ use }) => use === "pass it on");
    expect(passing?.count).toBe("3 duties");
    expect(passing?.duties[0]?.askedBy).toMatch(
      /^asked for by .*GPL-3\.0-only.* \(in 2 components\)$/u,
    );
    const partly = report([aComponent("MIT"), aComponent("strange words", { name: "b" })]);
    expect(partly.duties[2]?.count).toBe("at least 2 duties");
    expect(partly.duties[2]?.remarks.join(" ")).toContain("1 different claims are not known");
    expect(report(MIXED, { context: { use: "internal" } }).duties).toHaveLength(1);
  });

  it("says what the file is, and by what it was judged", () => {
    const { document } = aBill([]);
    const { facts, basis, notes } = report([], {
      lang: "de",
      bill: {
        document: {
          ...document,
          created: "2026-11-01T10:00:00Z",
          tools: ["syft 1.18"],
          wrapped: true,
          subjects: [aComponent(null, { name: "portal", version: "3.1" })],
        },
      },
    });
    expect(facts).toEqual([
      "Format: CycloneDX 1.6 (JSON), erstellt 1. November 2026, mit syft 1.18",
      "Gegenstand: portal 3.1",
    ]);
    expect(basis).toBe(
      "Beurteilt als Software, alle Nutzungen, Stand 1. Juni 2026, Regel in Fassung 1. Das ist berechnet und keine rechtliche Prüfung.",
    );
    expect(notes[0]).toContain("Signatur ist nicht geprüft");
  });

  it("is whole without any component", () => {
    const view = report([]);
    expect(view).toMatchObject({ worst: null, components: [], claims: [] });
    expect(view.summary).toBe("0 components; nothing that somebody has to look at");
    expect(view.totals.outcomes[0]?.share).toBe("0%");
  });

  it("shows characters that nobody sees, and cuts names that nobody reads", () => {
    const [first] = report([aComponent("MIT", { name: `a\u202eb${"x".repeat(500)}` })]).components;
    expect(first?.name).toContain("a\\u202eb");
    expect(first?.name.length).toBeLessThan(250);
  });

  it("is plain data that a worker can hand over", () => {
    const view = report(MIXED);
    expect(structuredClone(view)).toEqual(view);
  });
});
