import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReplyStore, StoredReply } from "../../src/sources/http/store.ts";

/** A larger reply is asked for again each time. */
const LARGEST = 512 * 1024;

/**
 * Replies of earlier runs in a folder, a file each: a line of JSON, then the body. What is damaged counts as not
 * there. The folder may be deleted at any time.
 */
export function replyStoreIn(folder: string): ReplyStore {
  const place = (key: string): string => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    read: async (key) => {
      const bytes = await readFile(place(key)).catch(() => null);
      return bytes === null ? null : parseReply(bytes);
    },
    write: async (key, reply) => {
      if (reply.body.byteLength > LARGEST) return;
      const path = place(key);
      await mkdir(join(path, ".."), { recursive: true });
      const { body, ...head } = reply;
      await writeFile(
        `${path}.new`,
        Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]),
      );
      await rename(`${path}.new`, path);
    },
  };
}

function parseReply(bytes: Buffer): StoredReply | null {
  const end = bytes.indexOf("\n");
  if (end === -1) return null;
  try {
    const head: Omit<StoredReply, "body"> = JSON.parse(bytes.subarray(0, end).toString("utf8"));
    return { ...head, body: new Uint8Array(bytes.subarray(end + 1)) };
  } catch {
    return null;
  }
}
