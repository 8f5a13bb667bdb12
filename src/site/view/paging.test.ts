import { describe, expect, it } from "vitest";
import { pageCount, pageNumber, pageOf, pageParameters, pageSegment } from "./paging.ts";

const many = Array.from({ length: 1234 }, (_, index) => index);

describe("a long list", () => {
  it("is cut into pages of fifty", () => {
    expect(pageCount(0)).toBe(1);
    expect(pageCount(50)).toBe(1);
    expect(pageCount(51)).toBe(2);
    expect(pageOf(many, 25)).toMatchObject({ page: 25, pages: 25, total: 1234 });
    expect(pageOf(many, 25).items).toEqual(many.slice(1200));
  });

  it.each([
    [1, [1, 2, null, 25]],
    [3, [1, 2, 3, 4, null, 25]],
    [4, [1, 2, 3, 4, 5, null, 25]],
    [12, [1, null, 11, 12, 13, null, 25]],
    [25, [1, null, 24, 25]],
  ])("offers from page %i the pages %j", (page, numbers) => {
    expect(pageOf(many, page).numbers).toEqual(numbers);
  });

  it("has an address for each page that leads back to its number", () => {
    expect(pageParameters(120)).toEqual([undefined, "page/2", "page/3"]);
    expect(pageParameters(120).map(pageNumber)).toEqual([1, 2, 3]);
    expect([1, 2].map(pageSegment)).toEqual(["", "page/2/"]);
  });
});
