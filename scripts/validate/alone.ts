import { parseDocument } from "../../src/catalog/document.ts";
import { readAlone } from "../../src/catalog/read.ts";
import type { Report } from "../../src/problem/report.ts";
import type { FileAlone } from "./paths.ts";

/** What there is to say of a publiccode.yml that is not of the catalogue. */
export function validateAlone({ given, place }: FileAlone): Report {
  const file = readAlone(place, given);
  const { problems } = parseDocument(file, "publiccode");
  return { problems, checked: 1 };
}
