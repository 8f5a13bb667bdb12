import { expect, test } from "vitest";
import { isSelected } from "./select.ts";

const FILE = "catalog/software/nextcloud/publiccode.yml";

test("a file is selected by its name and by the folders above it", () => {
  for (const path of [
    FILE,
    "catalog",
    "catalog/software/nextcloud",
    "catalog/software/nextcloud/",
  ]) {
    expect(isSelected(FILE, [path])).toBe(true);
  }
});

test("the beginning of a name is not a folder", () => {
  expect(isSelected(FILE, ["catalog/software/next"])).toBe(false);
  expect(
    isSelected("catalog/software/nextcloud-talk/publiccode.yml", ["catalog/software/nextcloud"]),
  ).toBe(false);
});

test("null and the root select everything, an empty list nothing", () => {
  expect(isSelected(FILE, null)).toBe(true);
  expect(isSelected(FILE, [""])).toBe(true);
  expect(isSelected(FILE, [])).toBe(false);
});
