import { jsonFile, type OutputFile } from "../output-file.ts";

/** Where one part of a list lies and which ids it holds, so that a reader fetches only the part it needs. */
export interface Shard {
  readonly path: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** Cuts a list (in order of id) into files of at most `size` items, so that no file grows with everything. */
export function shardFiles(
  folder: string,
  key: string,
  items: readonly { readonly id: unknown }[],
  size: number,
): { readonly shards: Shard[]; readonly files: OutputFile[] } {
  const shards: Shard[] = [];
  const files: OutputFile[] = [];
  for (let start = 0; start < items.length; start += size) {
    const part = items.slice(start, start + size);
    const path = `${folder}/${String(shards.length + 1).padStart(3, "0")}.json`;
    shards.push({
      path,
      first: String(part[0]?.id),
      last: String(part.at(-1)?.id),
      count: part.length,
    });
    files.push(jsonFile(`api/v1/${path}`, { [key]: part }));
  }
  return { shards, files };
}
