import { describe, expect, it } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import { aSoftware } from "../../testing/software.ts";
import { aSiteData } from "../a-site.ts";
import { barChart, lineChart } from "./chart.ts";
import { statisticsPage } from "./statistics.ts";

const software = Array.from({ length: 24 }, (_, index) =>
  aSoftware({ id: `s${index}`, publiccode: { legal: { license: `LicenseRef-${index % 12}` } } }),
);

describe("the statistics page", () => {
  it("shows the ten greatest in the drawing and every other in the table below", () => {
    const licenses = statisticsPage(aSiteData(aCatalog({ software })), "en").sections.find(
      ({ id }) => id === "license",
    );
    expect(licenses?.rows).toHaveLength(10);
    expect(licenses?.more).toMatchObject({ label: "2 more" });
    expect(licenses?.rows[0]).toMatchObject({ count: "2", share: "8.3%" });
    expect(licenses?.chart.kind === "bars" && licenses.chart.bars).toHaveLength(10);
  });

  it("leaves out what there is nothing to say of", () => {
    expect(statisticsPage(aSiteData(aCatalog()), "de").sections).toEqual([]);
  });

  it("draws growth only from a complete history", () => {
    const entries = new Map([["software/s0", { added: "2026-01-01T00:00:00Z", changed: null }]]);
    const sections = (complete: boolean) =>
      statisticsPage(
        aSiteData(aCatalog({ software }), {}, { complete, entries }),
        "de",
      ).sections.map(({ id }) => id);
    expect(sections(true)).toContain("growth");
    expect(sections(false)).not.toContain("growth");
  });
});

describe("a drawing", () => {
  it("gives the greatest bar the whole width and every other its share", () => {
    const { bars, width } = barChart([
      { label: "a", count: 40, value: "40" },
      { label: "b", count: 10, value: "10" },
    ]);
    expect(bars.map((bar) => bar.width)).toEqual([width, width / 4]);
  });

  it("draws a line from edge to edge, a single month level", () => {
    const at = (...totals: number[]) =>
      lineChart(totals.map((total) => ({ label: "m", total, value: `${total}` }))).points;
    expect(at(5, 10)).toBe("0,89 360,24");
    expect(at(5)).toBe("0,24 360,24");
  });
});
