import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a built site weighs; bytes as they lie on disk. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** HTML and style sheet of a page, in bytes. */
  readonly home: number;
  readonly list: number;
  readonly entry: number;
  readonly heaviestList: number;
  readonly style: number;
}

/** Weighs a built site; the heaviest entry page stands for the entries. */
export function weigh(site: string): Weight {
  const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const files = paths
    .map((path) => ({ path, stat: statSync(join(site, path)) }))
    .filter(({ stat }) => stat.isFile());
  const sizeOf = (pattern: RegExp): number =>
    Math.max(0, ...files.filter(({ path }) => pattern.test(path)).map(({ stat }) => stat.size));
  const style = sizeOf(/^assets\/[^/]+\.css$/u);
  return {
    files: files.length,
    bytes: files.reduce((sum, { stat }) => sum + stat.size, 0),
    pages: files.filter(({ path }) => path.endsWith(".html")).length,
    home: sizeOf(/^(?:de|en)\/index\.html$/u) + style,
    list: sizeOf(/^(?:de|en)\/software\/index\.html$/u) + style,
    entry: sizeOf(/^(?:de|en)\/software\/software-\d+\/index\.html$/u) + style,
    heaviestList: sizeOf(/^(?:de|en)\/(?!software\/software-)(?:.+\/)?index\.html$/u) + style,
    style,
  };
}
