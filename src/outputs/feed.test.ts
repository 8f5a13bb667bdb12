import { describe, expect, it } from "vitest";
import { type Feed, renderFeed } from "./feed.ts";

const feed: Feed = {
  path: "de/feed.xml",
  language: "de",
  title: "Neu & geändert",
  subtitle: "<script>alert(1)</script>",
  author: "Allmende",
  home: "./",
  self: "feed.xml",
  updated: "2026-01-02T00:00:00Z",
  entries: [
    {
      key: "software/a",
      title: "A \u0000\ud800]]>",
      summary: '"quoted" & <b>bold</b>',
      href: "software/a/",
      updated: "2026-01-02T00:00:00Z",
      published: null,
    },
  ],
};

describe("the Atom feed", () => {
  const { content } = renderFeed(feed);

  it("escapes markup and leaves out what XML forbids", () => {
    expect(content).toContain("<title>A ]]&gt;</title>");
    expect(content).toContain(
      "<summary>&quot;quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt;</summary>",
    );
    expect(content).not.toContain("<script");
  });

  it("gives an entry the same id wherever and whenever the site is built", () => {
    const id = /<entry>[\s\S]*<id>(urn:uuid:[0-9a-f-]{36})<\/id>/.exec(content)?.[1];
    const moved = renderFeed({
      ...feed,
      home: "https://example.org/",
      updated: "2027-01-01T00:00:00Z",
    });
    expect(id).toBeDefined();
    expect(moved.content).toContain(`<id>${id}</id>`);
  });

  it("leaves out a date of publication that nobody knows", () => {
    expect(content).not.toContain("<published>");
  });
});
