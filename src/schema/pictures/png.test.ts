import { describe, expect, test } from "vitest";
import { aPngHeader } from "../../testing/png.ts";
import { sizeOfPng } from "./png.ts";

describe("the size of a PNG", () => {
  test("width and height stand in the header", () => {
    expect(sizeOfPng(aPngHeader({ 18: 1, 23: 7 }))).toEqual({ width: 257, height: 7 });
  });

  test("a wrong signature, header, size, bit depth or interlace method is no PNG", () => {
    for (const replaced of [{ 0: 1 }, { 15: 1 }, { 19: 0 }, { 24: 3 }, { 25: 5 }, { 28: 2 }]) {
      expect(sizeOfPng(aPngHeader(replaced))).toBeNull();
    }
  });

  test("a file that is too short is no PNG", () => {
    expect(sizeOfPng(aPngHeader().slice(0, 20))).toBeNull();
  });
});
