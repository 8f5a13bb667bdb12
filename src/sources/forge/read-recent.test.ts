import { describe, expect, test } from "vitest";
import { anEdge, json } from "../../testing/http/an-edge.ts";
import { readMoment } from "../fields.ts";
import { createHttp } from "../http/http.ts";
import { readRecent } from "./read-recent.ts";

const WINDOW = { from: "2026-11-01", to: "2026-11-28" };

/** A list of days in pages, each at noon. */
async function recent(pages: readonly (readonly string[])[], most = 3) {
  const { edge, seen } = anEdge(({ address }) => {
    const page = Number(new URL(address).searchParams.get("page") ?? 1);
    const items = pages[page - 1]?.map((day) => `${day}T12:00:00Z`);
    const link = `<https://a.org/list?page=${page + 1}>; rel="next"`;
    return json(items, page < pages.length ? { headers: { link } } : {});
  });
  const reply = await readRecent(createHttp(edge), {
    address: "https://a.org/list",
    read: readMoment,
    sortedBy: (moment) => moment,
    window: WINDOW,
    pages: most,
  });
  if (reply.state !== "value") return reply.state;
  const { items, from } = reply.value;
  return { days: items.map((moment) => moment.slice(8, 10)), from, asked: seen.length };
}

describe("a list that has the newest first", () => {
  test("is read until the window begins, and what lies outside is left out", async () => {
    const pages = [["2026-11-29", "2026-11-27"], ["2026-11-01", "2026-10-31"], ["2026-10-01"]];
    expect(await recent(pages)).toEqual({ days: ["27", "01"], from: undefined, asked: 2 });
  });

  test("that ends is whole", async () => {
    const whole = { days: ["27", "26"], from: undefined, asked: 2 };
    expect(await recent([["2026-11-27"], ["2026-11-26"]])).toEqual(whole);
    expect(await recent([[]])).toEqual({ days: [], from: undefined, asked: 1 });
  });

  test("that goes on is whole only after the last day that was seen", async () => {
    const pages = [["2026-11-27"], ["2026-11-20"], ["2026-11-10"]];
    expect(await recent(pages, 2)).toEqual({ days: ["27", "20"], from: "2026-11-21", asked: 2 });
  });

  test("is not understood where an item is not", async () => {
    expect(await recent([["2026-11-27", "yesterday"]])).toBe("unavailable");
  });
});
