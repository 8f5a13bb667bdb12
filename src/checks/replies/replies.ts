import type { Catalog, Software } from "../../catalog/catalog.ts";
import type { Reply } from "../../facts/badges/evidence.ts";
import { located } from "../entries.ts";

/** A reply with its place and its entry. */
export interface PlacedReply {
  readonly software: Software;
  readonly file: string;
  readonly pointer: string;
  readonly reply: Reply;
}

/** Every reply of every entry. */
export function* repliesOf(catalog: Catalog): Generator<PlacedReply> {
  for (const software of catalog.software.values()) {
    const file = `${software.folder}/curation.yml`;
    for (const { pointer, value } of located(software.curation?.replies, "/replies")) {
      yield { software, file, pointer, reply: value };
    }
  }
}
