import { describe, expect, it } from "vitest";
import { aSite } from "../../testing/catalog.ts";
import { editAddress, newFileAddress } from "./forge.ts";

const file = "catalog/software/karte/publiccode.yml";

describe("the way into the forge", () => {
  it.each([
    [
      "gitlab",
      `https://git.example/g/p/-/edit/main/${file}`,
      "https://git.example/g/p/-/new/main/catalog",
    ],
    [
      "github",
      `https://git.example/g/p/edit/main/${file}`,
      "https://git.example/g/p/new/main/catalog",
    ],
    [
      "forgejo",
      `https://git.example/g/p/_edit/main/${file}`,
      "https://git.example/g/p/_new/main/catalog",
    ],
  ] as const)("leads on %s to %s", (kind, edit, create) => {
    const site = aSite({ forge: { kind, project: "https://git.example/g/p/", branch: "main" } });
    expect(editAddress(site, file)).toBe(edit);
    expect(newFileAddress(site, "catalog")).toBe(create);
  });

  it("keeps the slashes of a branch and escapes everything else", () => {
    const site = aSite({
      forge: { kind: "github", project: "https://git.example/p", branch: "a/b c" },
    });
    expect(editAddress(site, "x.yml")).toBe("https://git.example/p/edit/a/b%20c/x.yml");
  });

  it("is null where site.yml names no forge", () => {
    expect(editAddress(aSite(), file)).toBeNull();
    expect(newFileAddress(aSite(), "catalog")).toBeNull();
  });
});
