import { describe, expect, it } from "vitest";
import { safeAddress, shownAddress } from "./safe-address.ts";

describe("an address in a link", () => {
  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//example.org/",
    "ftp://example.org/",
    "https://",
    'https://example.org/"onclick="x',
    "https://example.org/\nx",
    "",
    undefined,
    null,
  ])("is none for %j", (address) => {
    expect(safeAddress(address)).toBeNull();
  });

  it.each(["https://example.org/ä?x=1#y", "HTTP://EXAMPLE.ORG", "mailto:a@b.example"])(
    "may be %s",
    (address) => {
      expect(safeAddress(address)).toBe(address);
    },
  );

  it("is shown without what readers do not need", () => {
    expect(shownAddress("https://www.example.org/a/")).toBe("example.org/a");
  });
});
