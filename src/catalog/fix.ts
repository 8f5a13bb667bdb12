import type { DocumentKind } from "../schema/schemas.ts";
import type { RawFile } from "./catalog.ts";
import { fixPolicyTexts } from "./fix-policies.ts";
import { type Edit, type Formatted, formatYaml } from "./format.ts";
import { canonicalOrder } from "./key-order.ts";
import { kindOf } from "./kind.ts";
import { decodeText } from "./text.ts";

/** The repairs that the rules know for one file; none for a file without findings. */
export type FindRepairs = (file: RawFile, kind: DocumentKind) => readonly Edit[];

/** What became of one file. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly result: Formatted;
}

/**
 * The canonical form of every YAML file of the catalogue, with safe repairs applied, and the texts of policies with
 * their ids. Other files are passed over; one that cannot be read as text is refused as broken.
 */
export function* fixFiles(files: readonly RawFile[], repairs: FindRepairs): Generator<FixedFile> {
  for (const file of files) {
    const kind = kindOf(file.path);
    if (kind.type !== "document" || file.refused !== undefined) continue;
    const { text } = decodeText(file.bytes);
    yield {
      path: file.path,
      before: text ?? "",
      result:
        text === null
          ? { kind: "refused", reason: "broken" }
          : formatYaml(text, canonicalOrder(kind.kind), repairs(file, kind.kind)),
    };
  }
  yield* fixPolicyTexts(files);
}
