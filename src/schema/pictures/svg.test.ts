import { describe, expect, test } from "vitest";
import { dangersInSvg } from "./svg.ts";

const svg = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

describe("what is not a drawing in an SVG", () => {
  test.each([
    ["a script", svg("<script>x()</script>")],
    ["a script with a prefix", svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>')],
    ["an event attribute", svg('<path onmouseover="x()"/>')],
    ["a foreign element", svg("<foreignObject><p/></foreignObject>")],
    ["a link", svg('<a href="https://example.org"><path/></a>')],
    ["animation", svg('<set attributeName="href" to="javascript:x()"/>')],
    ["a picture from elsewhere", svg('<image href="https://example.org/a.png"/>')],
    ["an old reference elsewhere", svg('<use xlink:href="//example.org/a.svg#b"/>')],
    ["a reference with spaces", svg('<image href=" java&#10;script:x()"/>')],
    ["a data address that is no picture", svg('<image href="data:image/svg+xml;base64,x"/>')],
    ["a style from elsewhere", svg("<style>@import 'x.css';</style>")],
    ["a fill from elsewhere", svg('<path style="fill: url( https://example.org/#a )"/>')],
    ["a DOCTYPE", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`],
    ["a style sheet", `<?xml-stylesheet href="a.css"?>${svg("")}`],
    ["HTML", "<html></html>"],
    ["nothing", ""],
  ])("%s is", (_name, text) => {
    expect(dangersInSvg(text)).not.toEqual([]);
  });

  test("paths, gradients, inner references and embedded pixels are a drawing", () => {
    const inner =
      '<defs><linearGradient id="g"/></defs><style>.a{fill:url(#g)}</style><path class="a" d="M0 0"/>' +
      '<use href="#g"/><image href="data:image/png;base64,iVBORw0="/><title>Logo</title>';
    expect(dangersInSvg(`<?xml version="1.0"?>${svg(inner, 'viewBox="0 0 1 1"')}`)).toEqual([]);
  });
});
