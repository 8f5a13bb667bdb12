import type { LicenseClaim } from "../bill.ts";
import { claim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { LOCKFILE_WITHOUT_LICENSES, ownPackages, unreadable } from "../notes.ts";
import { packageUrl } from "../package-url.ts";
import { TOO_MANY } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { field, isMap, name, oneOrMore, pairs, rawText } from "../value.ts";

/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. Licenses stand there since 2. */
export const PACKAGE_LOCK: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    const packages = field(value, "packages");
    const isPossible =
      isMap(packages) || (packages === undefined && isMap(field(value, "dependencies")));
    // Bun's lockfile has workspaces there, and lists instead of maps.
    return (
      Number(name(field(value, "lockfileVersion"))) >= 1 &&
      isPossible &&
      !field(value, "workspaces")
    );
  },
  read: readPackageLock,
};

function readPackageLock(content: Content): Draft {
  const lock = dataOf(content);
  const version = name(field(lock, "lockfileVersion"));
  const listed = field(lock, "packages");
  const tree = field(lock, "dependencies");
  const root = { name: field(lock, "name"), version: field(lock, "version") };
  if (isMap(listed)) return readPackages(version, listed, root);
  return draft("package-lock", "JSON", {
    specVersion: version,
    subjects: name(root.name) ? [entryOf("", root, [])] : [],
    ...readTree(tree),
  });
}

/** Since version 2: one map from the place in node_modules to a part of its package.json. */
function readPackages(version: string | null, listed: object, root: object): Draft {
  const all = pairs(listed);
  const readable = all.filter(([, each]) => isMap(each));
  const installed = readable.filter(([path]) => path.includes("node_modules/"));
  const own = readable.filter(([path]) => !path.includes("node_modules/"));
  const parts = installed.filter(([, each]) => field(each, "link") !== true);
  const strays = all.length - readable.length;
  return draft("package-lock", "JSON", {
    specVersion: version,
    subjects: own.map(([path, each]) =>
      entryOf(path, path === "" ? { ...root, ...Object(each) } : each, [licenseOf(each)]),
    ),
    entries: parts.map(([path, each]) => entryOf(path, each, [licenseOf(each)])),
    notes: [
      ...(strays > 0 ? [unreadable(strays)] : []),
      ...(own.length > 1 ? [ownPackages(own.length)] : []),
    ],
  });
}

/** Version 1: dependencies inside dependencies, without licenses. */
function readTree(tree: unknown): Pick<Draft, "entries" | "notes"> {
  const entries: Entry[] = [];
  let strays = 0;
  const waiting = [...pairs(tree)].reverse();
  while (waiting.length > 0) {
    const [path, each] = waiting.pop() ?? ["", null];
    if (isMap(each)) entries.push(entryOf(path, each, []));
    else strays += 1;
    for (const inner of [...pairs(field(each, "dependencies"))].reverse()) waiting.push(inner);
    if (entries.length > LIMITS.components) throw new Refused(TOO_MANY);
  }
  const notes = strays > 0 ? [unreadable(strays)] : [];
  return { entries, notes: [...notes, LOCKFILE_WITHOUT_LICENSES] };
}

function entryOf(path: string, each: unknown, claims: Entry["claims"]): Entry {
  const folder = path.split("node_modules/").at(-1);
  const written = name(field(each, "version"));
  // Version 1 writes an alias into the version: `npm:name@1.0.0`.
  const [, alias, aliased] = /^npm:(.+)@([^@]+)$/u.exec(written ?? "") ?? [];
  const stated = alias ?? name(field(each, "name")) ?? name(folder) ?? "";
  const version = aliased ?? written;
  const isElsewhere = /^(?:git|file:|link:)/u.test(rawText(field(each, "resolved")) ?? "");
  return {
    name: stated,
    version,
    purl: !isElsewhere && /^\d/u.test(version ?? "") ? packageUrl("npm", stated, version) : null,
    kind: "library",
    claims,
  };
}

/**
 * npm's `license` is an SPDX expression, except for two agreed phrases; early packages have a map, or a list
 * of licenses to choose from.
 */
function licenseOf(each: unknown): LicenseClaim | null {
  const stated = oneOrMore(field(each, "license") ?? field(each, "licenses"));
  const texts = stated.map((one) => (isMap(one) ? (one["type"] ?? one["name"]) : one));
  return claim(
    "declared",
    texts.map((text) => {
      const isPhrase = /^(?:SEE LICEN[SC]E|UNLICENSED$)/iu.test(rawText(text) ?? "");
      return term(isPhrase ? "name" : "expression", text);
    }),
    "OR",
  );
}
