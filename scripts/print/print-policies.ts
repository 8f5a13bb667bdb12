import type { PrintInput } from "../../src/outputs/policies/print/print-input.ts";
import {
  type PrintedDocument,
  printedDocuments,
} from "../../src/outputs/policies/print/printed-documents.ts";
import type { PrintPictures } from "../../src/pdf/document.ts";
import type { Problem } from "../../src/problem/problem.ts";
import type { KeptPrints } from "./kept-prints.ts";
import type { Printing } from "./printing.ts";
import { problemsOf, unavailable } from "./problems.ts";

/** What printing made: the files of the site, and what could not be printed, or not as it is. */
export interface PrintedPolicies {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly problems: readonly Problem[];
}

export interface PrintingTools {
  readonly printing: Printing;
  readonly kept: KeptPrints;
  /** The bytes of a picture by its path in the catalogue. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Prints every text of every policy and the comparisons that nobody has to ask for. A document that cannot be printed
 * is a problem and stops no other; without a typesetter there is one problem and no file.
 */
export async function printPolicies(
  input: Omit<PrintInput, "hasPicture">,
  { printing, kept, pictures }: PrintingTools,
): Promise<PrintedPolicies> {
  const files: { path: string; content: Uint8Array }[] = [];
  const problems: Problem[] = [];
  const hasPicture = (path: string) => pictures.has(path);
  try {
    for (const made of printedDocuments({ ...input, hasPicture })) {
      const order = { document: made.document, pictures: picturesOf(made, pictures) };
      const key = kept.keyOf(order);
      const result = kept.find(key) ?? (await printing.print(order));
      if (result.outcome === "unavailable")
        return { files, problems: [unavailable(result.reason)] };
      if (result.outcome === "printed") {
        kept.keep(key, result);
        files.push({ path: made.path, content: result.bytes });
      }
      problems.push(...problemsOf(made, result));
    }
    kept.tidy();
  } finally {
    printing.close();
  }
  return { files, problems };
}

function picturesOf(
  { pictures }: PrintedDocument,
  bytes: PrintingTools["pictures"],
): PrintPictures {
  return new Map(
    pictures.map((path) => {
      const end = path.split(".").at(-1);
      const format = end === "png" || end === "jpg" ? end : "svg";
      return [path, { format, bytes: bytes.get(path) ?? new Uint8Array() }];
    }),
  );
}
