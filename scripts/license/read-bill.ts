import { createReadStream } from "node:fs";
import type { UnreadFile } from "../../src/compliance/report/run.ts";
import type { BillOfMaterials } from "../../src/sbom/bill.ts";
import { LIMITS } from "../../src/sbom/limits.ts";
import { readBillOfMaterials } from "../../src/sbom/read.ts";
import { tooLarge } from "../../src/sbom/refusals.ts";

/** The bill in a file (`-`: standard input), or why it was not read; never more of it than LIMITS.bytes. */
export async function readBill(file: string): Promise<BillOfMaterials | UnreadFile> {
  const bytes = await readBounded(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const reading = readBillOfMaterials(bytes);
  return reading.ok ? reading.bill : { file, ...reading.refusal };
}

/** Whether a file was not read. */
export function isUnread(read: BillOfMaterials | UnreadFile): read is UnreadFile {
  return "code" in read;
}

async function readBounded(file: string): Promise<Uint8Array | UnreadFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LIMITS.bytes) return { file, ...tooLarge(LIMITS.bytes) };
    }
  } catch (error) {
    return notOpened(file, error);
  }
  return Buffer.concat(chunks);
}

function notOpened(file: string, error: unknown): UnreadFile {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  return {
    file,
    code,
    message: {
      de: `Die Datei lässt sich nicht öffnen (${code}).`,
      en: `The file cannot be opened (${code}).`,
    },
    fix: {
      de: "Den Namen prüfen, und ob sie gelesen werden darf.",
      en: "Check its name, and whether it may be read.",
    },
  };
}
