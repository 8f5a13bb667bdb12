import type { RawFile } from "../../src/catalog/catalog.ts";
import type { ParsedCatalog, WrittenPublicCode } from "../../src/catalog/parse.ts";
import type { Results } from "../../src/catalog/results.ts";
import { checkPublicCode } from "../../src/checks/check-publiccode.ts";
import type { Finding } from "../../src/problem/problem.ts";

export interface CheckRun {
  readonly files: readonly RawFile[];
  readonly parsed: ParsedCatalog;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly results: Results;
}

/** What the rules say of every publiccode.yml; kept by everything that a rule can look at. */
export function checkPublicCodes({ files, parsed, asOf, results }: CheckRun): readonly Finding[] {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const pictures = Map.groupBy(parsed.assets, ([path]) => path.slice(0, path.lastIndexOf("/")));
  return parsed.publiccodes.flatMap((written) => {
    const folder = `catalog/software/${written.id}`;
    const beside = (pictures.get(folder) ?? []).map(([path, each]) => [path, results.digest(each)]);
    const own = results.digest(bytes.get(written.file) ?? "");
    const key = results.digest(JSON.stringify([own, asOf, beside]));
    const name = `checks ${written.file}`;
    const known = results.find(name, key);
    if (known !== undefined) return known as readonly Finding[];
    const findings = check(written, parsed.assets, folder, asOf);
    results.keep(name, key, findings);
    return findings;
  });
}

function check(
  { value, file }: WrittenPublicCode,
  assets: ParsedCatalog["assets"],
  folder: string,
  asOf: string,
): readonly Finding[] {
  const read = (path: string) => assets.get(`${folder}/${path}`) ?? null;
  return checkPublicCode({ value, asOf, beside: { read, complete: false } }, file);
}
