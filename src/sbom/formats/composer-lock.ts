import { claim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { unreadable } from "../notes.ts";
import { packageUrl } from "../package-url.ts";
import { malformed } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { field, isMap, items, name, oneOrMore } from "../value.ts";

/** composer.lock, packages for development included. */
export const COMPOSER_LOCK: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    const hash = name(field(value, "content-hash")) ?? name(field(value, "hash"));
    return hash !== null && field(value, "packages") !== undefined;
  },
  read: readComposerLock,
};

function readComposerLock(content: Content): Draft {
  const lock = dataOf(content);
  if (!Array.isArray(field(lock, "packages"))) {
    throw new Refused(malformed("composer.lock", "packages"));
  }
  const listed = ["packages", "packages-dev"].flatMap((key) => items(field(lock, key)));
  const packages = listed.filter(isMap);
  const strays = listed.length - packages.length;
  return draft("composer-lock", "JSON", {
    specVersion: name(field(lock, "plugin-api-version")),
    entries: packages.map(entryOf),
    notes: strays > 0 ? [unreadable(strays)] : [],
  });
}

/** Several licenses in Composer's list are a choice (getcomposer.org, schema of `license`). */
function entryOf(each: unknown): Entry {
  const stated = name(field(each, "name")) ?? "";
  const version = name(field(each, "version"));
  const licenses = oneOrMore(field(each, "license")).map((one) => term("expression", one));
  return {
    name: stated,
    version,
    purl: packageUrl("composer", stated, version),
    kind: "library",
    claims: [claim("declared", licenses, "OR")],
  };
}
