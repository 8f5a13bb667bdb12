import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { videoHost } from "./video-host.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(videoHost.check({ value, asOf, beside: null }));
}

describe("video/unknown-host", () => {
  test("a video must lie on a server that can be embedded", () => {
    expect(
      say({ description: { de: { videos: ["https://example.org/film.mp4"] } } }),
    ).toMatchInlineSnapshot(`
      "/description/de/videos/0 (value)
        de: „https://example.org/film.mp4“ ist kein Video auf einem Server, der oEmbed unterstützt. → Die Seite des Videos auf einer Plattform wie PeerTube, Vimeo oder YouTube nennen oder den Eintrag weglassen.
        en: "https://example.org/film.mp4" is not a video on a server that supports oEmbed. → Name the page of the video on a platform such as PeerTube, Vimeo or YouTube, or leave the entry out."
    `);
  });

  test("known platforms can be embedded", () => {
    expect(
      say({
        description: {
          de: { videos: ["https://www.youtube.com/watch?v=RaHmGbBOP84", "https://vimeo.com/123"] },
        },
      }),
    ).toBe("");
  });

  test("what is no address is the business of the schema", () => {
    expect(say({ description: { de: { videos: ["ABC"] } } })).toBe("");
  });
});
