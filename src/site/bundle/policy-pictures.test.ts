import { describe, expect, it } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { policyPictures } from "./policy-pictures.ts";

const { catalog } = policyCatalog({
  "regeln/policy.yml": policyYaml(),
  "regeln/1.de.md": policyText(
    "![A](da.svg)\n\n![B](../andere/fremd.svg)\n\n![C](fehlt.svg)\n\n> ![D](böse.png)\n\n![E](übel.svg)",
  ),
  "regeln/2.de.md": policyText("![A](da.svg)"),
});
const bytes = new Uint8Array([1]);
const pictures = new Map(
  ["regeln/da.svg", "regeln/unbenutzt.svg", "regeln/übel.svg", "andere/fremd.svg"].map((path) => [
    `catalog/policies/${path}`,
    bytes,
  ]),
);

describe("the pictures of policies", () => {
  it("are those that a text shows and that lie beside it, each once", () => {
    const refused = new Set(["catalog/policies/regeln/übel.svg"]);
    expect(policyPictures(catalog, pictures, refused)).toEqual([
      { path: "policies/regeln/da.svg", content: bytes },
    ]);
  });

  it("are left out where a check refused them", () => {
    const paths = policyPictures(catalog, pictures, new Set()).map(({ path }) => path);
    expect(paths).toEqual(["policies/regeln/da.svg", "policies/regeln/übel.svg"]);
  });
});
