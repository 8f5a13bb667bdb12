import { createHash } from "node:crypto";
import type { OutputFile } from "./output-file.ts";
import { escapeXml } from "./xml.ts";

/** One new or changed entry for the feed. */
export interface FeedEntry {
  /** The entry's key, such as `software/nextcloud`; its id in the feed is made from it. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Address of the page, relative to the feed or absolute. */
  readonly href: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly published: string | null;
}

export interface Feed {
  readonly path: string;
  readonly language: "de" | "en";
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Address of the page that the feed belongs to, and of the feed itself. */
  readonly home: string;
  readonly self: string;
  /** RFC 3339; of the newest entry, or of the catalogue where there is none. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * An Atom feed (RFC 4287). Ids are UUIDs made from the catalogue's name and the entry's key, so that
 * they stay the same on every mirror and when the site moves.
 */
export function renderFeed(feed: Feed): OutputFile {
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `<id>${feedId(`feed/${feed.language}`)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    `<updated>${escapeXml(feed.updated)}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    ...feed.entries.map(renderEntry),
    "</feed>",
    "",
  ].join("\n");
  return { path: feed.path, content };
}

function renderEntry(entry: FeedEntry): string {
  return [
    "<entry>",
    `<title>${escapeXml(entry.title)}</title>`,
    `<id>${feedId(entry.key)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.href)}"/>`,
    ...(entry.published === null ? [] : [`<published>${escapeXml(entry.published)}</published>`]),
    `<updated>${escapeXml(entry.updated)}</updated>`,
    `<summary>${escapeXml(entry.summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** A UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of the key. */
function feedId(key: string): string {
  const hash = createHash("sha256").update(`allmende/${key}`).digest("hex");
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
