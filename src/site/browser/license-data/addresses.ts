import type { LicenseBook } from "../../../licenses/book.ts";
import type { TreeWords } from "../../view/license/tree.ts";

/** Where the pages of records are; `home` is the way to the home page of the language. */
export function recordAddresses(
  home: string,
  { licenses, exceptions }: LicenseBook,
): Pick<TreeWords, "licenseAddress" | "exceptionAddress"> {
  const within = (records: object, path: string, id: string): string | null =>
    Object.hasOwn(records, id) ? `${home}licenses/${path}${id}/` : null;
  return {
    licenseAddress: (id) => within(licenses, "", id),
    exceptionAddress: (id) => within(exceptions, "exceptions/", id),
  };
}
