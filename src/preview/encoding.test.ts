import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodeBody, takesGzip } from "./encoding.ts";

const text = new TextEncoder().encode("Verwaltung ".repeat(500));

test.each([
  ["gzip, deflate, br", true],
  ["br;q=1.0, GZIP;q=0.5", true],
  ["*", true],
  ["gzip;q=0", false],
  ["br", false],
  [undefined, false],
])("a client that says %s takes gzip: %s", (header, wanted) => {
  expect(takesGzip(header)).toBe(wanted);
});

test("text goes compressed to a client that takes it", () => {
  const { body, encoding } = encodeBody(text, "text/html; charset=utf-8", "gzip");
  expect(encoding).toBe("gzip");
  expect(body.byteLength).toBeLessThan(text.byteLength / 10);
  expect(new Uint8Array(gunzipSync(body))).toEqual(text);
});

test("what is compressed already, small, or not asked for goes as it is", () => {
  expect(encodeBody(text, "font/woff2", "gzip").encoding).toBeNull();
  expect(encodeBody(text.slice(0, 100), "text/html", "gzip").encoding).toBeNull();
  expect(encodeBody(text, "text/html", undefined).encoding).toBeNull();
});
