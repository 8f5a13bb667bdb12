import { describe, expect, test } from "vitest";
import { anEdge, json, type Respond } from "../../testing/http/an-edge.ts";
import { createHttp } from "./http.ts";
import { readJson } from "./read-json.ts";
import { readPages } from "./read-pages.ts";

const http = (respond: Respond) => createHttp(anEdge(respond).edge, { attempts: 1 });

function readNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

const read = (respond: Respond) => readJson(http(respond), "https://a.org/x", readNumber);

const page = (text: string, type: string, status = 200) =>
  new Response(text, { status, headers: { "content-type": type } });

describe("JSON of a host", () => {
  test("is what the source makes of it", async () => {
    expect(await read(() => json(7))).toEqual({ state: "value", value: 7 });
    const problem = page("7", "application/vnd.github+json; charset=utf-8");
    expect(await read(() => problem)).toEqual({ state: "value", value: 7 });
  });

  test.each([
    ["another shape", json("seven"), "not-understood", "JSON of another shape"],
    ["broken JSON", page("{", "application/json"), "not-understood", "broken JSON"],
    [
      "HTML",
      page("<p>Hello", "text/html; charset=utf-8"),
      "not-understood",
      "text/html in place of JSON",
    ],
    [
      "a login page",
      page(`<form><input name="p" type="password">`, "text/html"),
      "login",
      "a login page in place of JSON",
    ],
    [
      "JSON that says it is text",
      page("7", "text/plain"),
      "not-understood",
      "text/plain in place of JSON",
    ],
    ["no type", new Response(new Uint8Array([55])), "not-understood", "no type in place of JSON"],
    ["401", json({}, { status: 401 }), "not-permitted", "401"],
    ["403", json({}, { status: 403 }), "not-permitted", "403"],
    ["404", json({}, { status: 404 }), "not-found", "404"],
    ["410", json({}, { status: 410 }), "not-found", "410"],
    ["418", json({}, { status: 418 }), "not-understood", "418"],
    ["429", json({}, { status: 429 }), "rate-limited", "429"],
    ["204", new Response(null, { status: 204 }), "not-understood", "204"],
    ["300", new Response(null, { status: 300 }), "moved", "300"],
  ] as const)("%s is unavailable", async (_, reply, reason, detail) => {
    expect(await read(() => reply)).toEqual({ state: "unavailable", reason, detail });
  });
});

describe("lists in pages", () => {
  const pages: Respond = ({ address }) => {
    const at = Number(new URL(address).searchParams.get("page") ?? 1);
    const link = `<https://a.org/x?page=1>; rel="first", <https://a.org/x?page=${at + 1}>; rel="next"`;
    return json([at * 10, at * 10 + 1], at < 4 ? { headers: { link } } : {});
  };
  const list = (respond: Respond, limits: Parameters<typeof readPages<number>>[3]) =>
    readPages(http(respond), "https://a.org/x", readNumber, limits);

  test("are read to the end, to the last one wanted, or as far as allowed", async () => {
    expect(await list(pages, { pages: 9 })).toEqual({
      state: "value",
      value: [10, 11, 20, 21, 30, 31, 40, 41],
    });
    expect(await list(pages, { pages: 2 })).toEqual({ state: "value", value: [10, 11, 20, 21] });
    const isLast = (item: number) => item > 15;
    expect(await list(pages, { pages: 9, isLast })).toMatchObject({ value: [10, 11, 20, 21] });
  });

  test("with a page or an item that fails are no list", async () => {
    const failing: Respond = (request, nth) =>
      nth === 2 ? json({}, { status: 403 }) : pages(request, nth);
    expect(await list(failing, { pages: 9 })).toMatchObject({ reason: "not-permitted" });
    expect(await list(() => json([1, "two"]), { pages: 9 })).toMatchObject({
      reason: "not-understood",
    });
    expect(await list(() => json({ message: "no" }), { pages: 9 })).toMatchObject({
      reason: "not-understood",
    });
  });

  test("never lead to another host", async () => {
    const away = { headers: { link: '<https://b.org/x?page=2>; rel="next"' } };
    expect(await list(() => json([1], away), { pages: 9 })).toMatchObject({ value: [1] });
  });

  test("go on after an empty page, and not for ever", async () => {
    const more = { headers: { link: '<https://a.org/x?page=2>; rel="next"' } };
    const gap: Respond = (_, nth) => (nth === 1 ? json([], more) : json([2]));
    expect(await list(gap, { pages: 9 })).toMatchObject({ value: [2] });
    expect(await list(() => json([], more), { pages: 9 })).toMatchObject({ value: [] });
  });
});
