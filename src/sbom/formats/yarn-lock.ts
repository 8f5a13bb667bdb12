import { type Content, linesOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { LOCKFILE_WITHOUT_LICENSES, ownPackages } from "../notes.ts";
import { packageUrl } from "../package-url.ts";
import { name } from "../value.ts";

const HEADING = /^# yarn lockfile v1|^__metadata:/mu;
/** `"@scope/name@^1.0.0", "@scope/name@^1.1.0":` and `"name@npm:^1.0.0":`. */
const KEY = /^"?(?<name>(?:@[^/"]+\/)?[^@"/]+)@(?:npm:(?<alias>(?:@[^/"]+\/)?[^@"/]+)@)?/u;
const FIELD = /^ {2}"?(version|resolution|linkType|resolved)"?:? +"?([^"]*)"?$/u;

/** yarn.lock of Yarn 1 (its own syntax) and of Yarn 2 and later (YAML of one form): read line by line. */
export const YARN_LOCK: Format = {
  recognises: (content) => HEADING.test(linesOf(content)),
  read: readYarnLock,
};

interface Block {
  readonly key: string;
  readonly fields: Map<string, string>;
}

function readYarnLock(content: Content): Draft {
  const text = linesOf(content);
  const isModern = /^__metadata:/mu.test(text);
  const blocks = blocksOf(text).filter(({ fields }) => fields.has("version"));
  const own = blocks.filter(({ fields }) => fields.get("linkType") === "soft");
  const parts = blocks.filter(({ key, fields }) => {
    return key !== "__metadata" && fields.get("linkType") !== "soft";
  });
  return draft("yarn-lock", isModern ? "YAML" : "text", {
    specVersion: isModern ? name(/^__metadata:\s+version: (\d+)/mu.exec(text)?.[1]) : "1",
    entries: parts.map(entryOf),
    notes: [LOCKFILE_WITHOUT_LICENSES, ...(own.length > 0 ? [ownPackages(own.length)] : [])],
  });
}

/** Blocks begin at the margin and end with a colon; their fields are two spaces deep. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (/^[^\s#].*:$/u.test(line)) blocks.push({ key: line.slice(0, -1), fields: new Map() });
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key && value !== undefined) blocks.at(-1)?.fields.set(key, value);
  }
  return blocks;
}

function entryOf({ key, fields }: Block): Entry {
  const found = KEY.exec(fields.get("resolution") ?? key) ?? KEY.exec(key);
  const stated = name(found?.groups?.["alias"] ?? found?.groups?.["name"]) ?? name(key) ?? "";
  const version = name(fields.get("version"));
  const isElsewhere = /\.git\b|@(?:git|file|link|patch|portal|exec)[:+]/u.test(
    fields.get("resolved") ?? fields.get("resolution") ?? "",
  );
  return {
    name: stated,
    version,
    purl: isElsewhere ? null : packageUrl("npm", stated, version),
    kind: "library",
    claims: [],
  };
}
