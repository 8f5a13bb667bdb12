import { describe, expect, it } from "vitest";
import { aSite } from "../../testing/catalog.ts";
import { editAddress, newFileAddress, newIssueAddress } from "./forge.ts";

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

  it.each([
    [
      "gitlab",
      "https://git.example/p/-/issues/new?issue%5Btitle%5D=A%26b&issue%5Bdescription%5D=c%0Ad",
    ],
    ["github", "https://git.example/p/issues/new?title=A%26b&body=c%0Ad"],
    ["forgejo", "https://git.example/p/issues/new?title=A%26b&body=c%0Ad"],
  ] as const)("begins an issue on %s with its subject and text", (kind, address) => {
    const site = aSite({ forge: { kind, project: "https://git.example/p", branch: "main" } });
    expect(newIssueAddress(site, "A&b", "c\nd")).toBe(address);
  });

  it("is null where site.yml names no forge", () => {
    expect(editAddress(aSite(), file)).toBeNull();
    expect(newFileAddress(aSite(), "catalog")).toBeNull();
    expect(newIssueAddress(aSite(), "a", "b")).toBeNull();
  });
});
