import { type Content, linesOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { LOCKFILE_WITHOUT_LICENSES } from "../notes.ts";
import { packageUrl } from "../package-url.ts";
import { oneLine } from "../plain-text.ts";
import { name } from "../value.ts";

/** `lockfileVersion: '9.0'`, a number in early versions. */
const VERSION = /^lockfileVersion:[ \t]*['"]?([\d.]+)/mu;
/** A key of `packages:`, two spaces deep; quoted where it begins with `@`. */
const KEY = /^ {2}(['"]?)(\S.*)\1:[ \t]*(?:\{\})?$/u;
/** `/name/1.0.0_peer` up to version 5, `/name@1.0.0(peer@2.0.0)` in 6, without the first slash since 9. */
const SLASHES = /^\/(?<name>(?:@[^/]+\/)?[^/@]+)\/(?<version>\d[^_(/]*)/u;
const AT = /^\/?(?<name>(?:@[^/]+\/)?[^@/(]+)@(?<version>\d[^(]*)/u;

/**
 * pnpm-lock.yaml. pnpm writes it in one form, so the keys of `packages:` are read line by line: a thousand
 * times faster than YAML, and nothing else in it says what a component is.
 */
export const PNPM_LOCK: Format = {
  recognises: (content) => VERSION.test(linesOf(content)),
  read: readPnpmLock,
};

function readPnpmLock(content: Content): Draft {
  const text = linesOf(content);
  return draft("pnpm-lock", "YAML", {
    specVersion: name(VERSION.exec(text)?.[1]),
    entries: keysOf(text).map(entryOf),
    notes: [LOCKFILE_WITHOUT_LICENSES],
  });
}

function keysOf(text: string): readonly string[] {
  const keys: string[] = [];
  let isInside = false;
  for (const line of text.split(/\r?\n/u)) {
    if (/^\S/u.test(line)) isInside = /^packages:/u.test(line);
    const key = isInside ? KEY.exec(line)?.[2] : undefined;
    if (key) keys.push(key);
  }
  return keys;
}

/** What comes from Git, an address or a folder keeps its whole key as its name. */
function entryOf(key: string): Entry {
  const parts = (SLASHES.exec(key) ?? AT.exec(key))?.groups;
  const stated = name(parts?.["name"]) ?? oneLine(key);
  const version = name(parts?.["version"]);
  return {
    name: stated,
    version,
    purl: packageUrl("npm", stated, version),
    kind: "library",
    claims: [],
  };
}
