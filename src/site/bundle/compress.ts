import { gzipSync } from "node:zlib";
import type { AssetFile } from "./assets.ts";

const TEXT = /\.(?:css|js|json)$/u;

/**
 * The files, and beside each style sheet, script and table its gzip copy, which GitLab Pages and other
 * static hosts send to browsers that take it. Pages are left alone: their copies would double the number of files.
 */
export function* withCompressed(files: Iterable<AssetFile>): Generator<AssetFile> {
  for (const file of files) {
    yield file;
    if (!TEXT.test(file.path)) continue;
    yield { path: `${file.path}.gz`, content: gzipSync(file.content, { level: 9 }) };
  }
}
