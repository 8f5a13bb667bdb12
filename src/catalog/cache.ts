import type { Problem } from "../problem/problem.ts";
import type { RawFile } from "./catalog.ts";
import type { ParsedDocument } from "./document.ts";
import type { Place } from "./place.ts";
import type { Results } from "./results.ts";

/** Answers what is known of a file with exactly these bytes, and keeps what has been found out. */
export interface ParseCache {
  findDocument(file: RawFile): ParsedDocument | null;
  keepDocument(file: RawFile, parsed: ParsedDocument): void;
  /** The places of a list of questions (pointer and token) about the file. */
  findPlaces(file: RawFile, questions: string): readonly Place[] | null;
  keepPlaces(file: RawFile, questions: string, places: readonly Place[]): void;
}

/** A cache by path and content (SHA-256 of the bytes). */
export function parseCache(results: Results): ParseCache {
  const digestOf = (file: RawFile) => results.digest(file.bytes);
  const placesKey = (file: RawFile, questions: string) =>
    results.digest(`${digestOf(file)} ${questions}`);
  return {
    findDocument(file) {
      const found = results.find(`document ${file.path}`, digestOf(file));
      return found === undefined ? null : unpack(found as Packed, file.path);
    },
    keepDocument(file, parsed) {
      results.keep(`document ${file.path}`, digestOf(file), pack(parsed));
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

/** JSON has no undefined: a file that is not readable has no second element. */
type Packed = readonly [problems: readonly Omit<Problem, "file">[], ...raw: unknown[]];

function pack({ raw, problems }: ParsedDocument): Packed {
  const withoutFile = problems.map(({ file: _, ...rest }) => rest);
  return raw === undefined ? [withoutFile] : [withoutFile, raw];
}

function unpack([problems, ...raw]: Packed, file: string): ParsedDocument {
  const withFile = problems.map((problem) => ({ ...problem, file }));
  return raw.length === 0 ? { problems: withFile } : { raw: raw[0], problems: withFile };
}
