import type { Place } from "../problem/problem.ts";
import type { RawFile } from "./catalog.ts";
import type { ParsedDocument } from "./document.ts";
import { inFile, type Remark } from "./issue.ts";
import type { Results } from "./results.ts";

/** Answers what is known of a file with exactly these bytes, and keeps what has been found out. */
export interface ParseCache {
  findDocument(file: RawFile): ParsedDocument | null;
  keepDocument(file: RawFile, parsed: ParsedDocument): void;
  /** The places of a list of questions (pointer and token) about the file. */
  findPlaces(file: RawFile, questions: string): readonly Place[] | null;
  keepPlaces(file: RawFile, questions: string, places: readonly Place[]): void;
}

/** A document without its problems; `said` is how many there are. */
interface KeptDocument extends Omit<ParsedDocument, "problems"> {
  readonly said: number;
}

/**
 * A cache by path and content (SHA-256 of the bytes). Of files that nobody wants to hear of, a known
 * document comes without its problems.
 */
export function parseCache(
  results: Results,
  isWanted: (path: string) => boolean = () => true,
): ParseCache {
  const digestOf = (file: RawFile) => results.digest(file.bytes);
  const placesKey = (file: RawFile, questions: string) =>
    results.digest(`${digestOf(file)} ${questions}`);
  const findProblems = (file: RawFile, { said }: KeptDocument): readonly Remark[] | null => {
    if (said === 0 || !isWanted(file.path)) return [];
    // They lie elsewhere in the store, so they may be missing although the document is there.
    const found = results.find(`problems ${file.path}`, digestOf(file));
    return found === undefined ? null : (found as readonly Remark[]);
  };
  return {
    findDocument(file) {
      const found = results.find(`document ${file.path}`, digestOf(file));
      if (found === undefined) return null;
      const { said: _, ...document } = found as KeptDocument;
      const problems = findProblems(file, found as KeptDocument);
      return problems && { ...document, problems: inFile(problems, file.path) };
    },
    keepDocument(file, { problems, ...document }) {
      const kept: KeptDocument = { ...document, said: problems.length };
      results.keep(`document ${file.path}`, digestOf(file), kept);
      if (kept.said === 0) return;
      const remarks = problems.map(({ file: _, ...remark }) => remark);
      results.keep(`problems ${file.path}`, digestOf(file), remarks);
    },
    findPlaces(file, questions) {
      const found = results.find(`places ${file.path}`, placesKey(file, questions));
      return found === undefined ? null : (found as readonly Place[]);
    },
    keepPlaces(file, questions, places) {
      results.keep(`places ${file.path}`, placesKey(file, questions), places);
    },
  };
}
