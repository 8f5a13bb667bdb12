import { describe, expect, it } from "vitest";
import type { ComponentView, ComponentViews } from "../../view/license/bill/components.ts";
import { EVERYTHING, fittingComponents, pageOfComponents } from "./table-state.ts";

const component = (name: string, claim: number, contradicted = false): ComponentView => ({
  ...{ name, claim, contradicted },
  ...{ version: "", origin: "", remark: null },
});
const views: ComponentViews = {
  claims: [
    { stated: "BUSL-1.1", outcome: "refused", why: "" },
    { stated: "MIT", outcome: "approved", why: "" },
  ],
  components: [component("Left-Pad", 0), component("right", 1, true), component("padding", 1)],
};
const names = (state: Partial<typeof EVERYTHING>) =>
  fittingComponents(views, { ...EVERYTHING, ...state }).map(({ name }) => name);

describe("the table of components", () => {
  it("shows all, those of one outcome, or those that contradict themselves", () => {
    expect(names({})).toHaveLength(3);
    expect(names({ filter: "refused" })).toEqual(["Left-Pad"]);
    expect(names({ filter: "contradicted" })).toEqual(["right"]);
    expect(names({ filter: "unknown" })).toEqual([]);
  });

  it("finds a part of a name in any letter case, within the outcome", () => {
    expect(names({ name: " PAD " })).toEqual(["Left-Pad", "padding"]);
    expect(names({ name: "pad", filter: "approved" })).toEqual(["padding"]);
  });

  it("comes in pages of which none is beyond the last", () => {
    const many = Array.from({ length: 250 }, (_, n) => component(String(n), 1));
    expect(pageOfComponents(many, 3)).toMatchObject({ page: 3, pages: 3, from: 201, to: 250 });
    expect(pageOfComponents(many, 99)).toMatchObject({ page: 3 });
    expect(pageOfComponents(many, 0)).toMatchObject({ page: 1, from: 1, to: 100 });
    expect(pageOfComponents([], 1)).toMatchObject({ pages: 1, from: 0, to: 0, total: 0 });
  });
});
