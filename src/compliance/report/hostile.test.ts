import { describe, expect, test } from "vitest";
import { aBill, aComponent } from "../../testing/compliance.ts";
import { aRun, UNREAD } from "../../testing/compliance-run.ts";
import { renderRun } from "./render.ts";

describe("what a file smuggles in", () => {
  const evil = [
    ...['=HYPERLINK("https://x.example")', "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\uff1d1"],
    ...["\u001b[31mred", "\u202eturned", "a\u0000b", "x".repeat(200_000), '","x', "line\r\nbreak"],
  ];
  const components = evil.flatMap((text) => [
    aComponent(text, { name: text, version: text, purl: text, kind: text }),
    aComponent("BUSL-1.1", { name: text, version: text, purl: text, kind: text }),
  ]);
  const texts = evil.slice(0, 8).map((text) => ({ id: text, name: text, text }));
  const run = aRun({ [evil[7] ?? ""]: aBill(components, { licenseTexts: texts }) }, [
    { ...UNREAD, file: "\u001b]0;x" },
  ]);

  test.each(["text", "sarif", "gitlab"] as const)("steers no terminal in %s", (format) => {
    expect(isSteering(renderRun(run, format, "en"))).toBe(false);
  });

  test("no cell of the CSV is a formula, and none breaks out of its cell", () => {
    const csv = renderRun(run, "csv", "en");
    const cells = cellsOf(csv);
    expect(cells.filter((cell) => /^\s*[=+\-@\uff1d]|^[\t\r\n]/u.test(cell))).toEqual([]);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(cells.length).toBe((components.length + 1) * 14);
  });

  test("texts in the terminal stay short", () => {
    const longest = Math.max(
      ...renderRun(run, "text", "en")
        .split("\n")
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThan(1500);
  });
});

/** Whether a text has control characters other than the end of a line, or turns the reading direction. */
function isSteering(text: string): boolean {
  return /[\p{Cc}\u202a-\u202e]/u.test(text.replaceAll("\n", ""));
}

/** The cells of a CSV by RFC 4180, read apart from how they were written. */
function cellsOf(csv: string): readonly string[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gu);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
