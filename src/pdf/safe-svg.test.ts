import { expect, test } from "vitest";
import { safeSvg } from "./safe-svg.ts";

const fonts = {
  covers: (cluster: string, families: string) =>
    /^[\x20-\x7e]*$/.test(cluster)
      ? families !== "further"
      : families !== "main" && /^[א-ת ]+$/.test(cluster),
};
const missing: string[] = [];
const clean = (inner: string) =>
  safeSvg(`<svg viewBox="0 0 9 9">${inner}</svg>`, fonts, (cluster) =>
    missing.push(cluster),
  )?.slice(`<svg font-family="A-Text" viewBox="0 0 9 9">`.length, -"</svg>".length);

test("what draws stays", () => {
  const drawing = `<g fill="url(#a)"><path d="M0 0h1"></path></g><use href="#a"></use>`;
  expect(clean(drawing)).toBe(drawing);
});

test.each([
  `<script>run()</script>`,
  `<image href="x.png"/>`,
  `<foreignObject><p>x</p></foreignObject>`,
  `<animate attributeName="x"/>`,
  `<filter id="a"><feImage href="x"/></filter>`,
  `<a href="https://example.org"><rect/></a>`,
])("%s goes, with what is in it", (hostile) => {
  expect(clean(`${hostile}<rect></rect>`)).toBe("<rect></rect>");
});

test.each([
  [`<use href="other.svg#a"/>`, "<use></use>"],
  [`<use xlink:href="https://example.org"/>`, "<use></use>"],
  [`<rect onload="run()" fill="url(https://example.org)"/>`, "<rect></rect>"],
  [`<rect style="fill:url('x.svg#a')"/>`, "<rect></rect>"],
  [`<style>@import "x.css"; rect { fill: red }</style>`, "<style></style>"],
])("%s leads nowhere", (hostile, harmless) => {
  expect(clean(hostile)).toBe(harmless);
});

test("fonts are ours, and each word is set in one that has it", () => {
  expect(clean(`<text font-family="Evil" style="font-family: X; fill: red">A אב</text>`)).toBe(
    `<text style=" fill: red">A <tspan font-family="A-Wide">אב</tspan></text>`,
  );
  expect(clean("<text>漢</text>")).toContain("\ufffd");
  expect(missing).toEqual(["漢"]);
});

test("texts stay texts", () => {
  expect(clean("<text>&lt;script&gt; &amp;</text>")).toBe("<text>&lt;script&gt; &amp;</text>");
});

test("a line does not repeat a drawing at each of its points", () => {
  expect(clean(`<path marker-mid="url(#a)" style="marker: url(#a)" marker-end="url(#a)"/>`)).toBe(
    `<path style="" marker-end="url(#a)"></path>`,
  );
});

test.each([
  "<g>".repeat(100),
  "<rect/>".repeat(20_001),
  `<text>${"x".repeat(10_001)}</text>`,
  `<style>${"a{}".repeat(5000)}</style>`,
])("too much of anything is nothing", (much) => {
  expect(clean(much)).toBeUndefined();
});

test("what is no SVG is nothing", () => {
  for (const source of ["", "<html></html>", "PNG", "<svg"]) {
    expect(safeSvg(source, fonts, () => undefined)).toBeNull();
  }
});
