import { describe, expect, it } from "vitest";
import { aSoftware } from "../testing/software.ts";
import { renderJsonLd } from "./json-ld.ts";

const context = { language: "de", page: "./", publisher: null } as const;

describe("structured data", () => {
  it("cannot end the script element that it stands in", () => {
    const text = renderJsonLd(aSoftware({ publiccode: { name: "</script><img src=x>" } }), context);
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text).name).toBe("</script><img src=x>");
  });

  it("names the SPDX page of a single license and keeps an expression", () => {
    const license = (expression: string) =>
      JSON.parse(
        renderJsonLd(aSoftware({ publiccode: { legal: { license: expression } } }), context),
      ).license;
    expect(license("EUPL-1.2")).toBe("https://spdx.org/licenses/EUPL-1.2.html");
    expect(license("MIT OR Apache-2.0")).toBe("MIT OR Apache-2.0");
  });
});
