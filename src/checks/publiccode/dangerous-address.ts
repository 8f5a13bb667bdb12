import { parseAddress } from "../../schema/formats/address.ts";
import { pathOf } from "../../schema/pointer.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { addressesOf } from "./addresses.ts";

/** Addresses that run a program or hold a document of their own where somebody opens them. */
const DANGEROUS: ReadonlySet<string> = new Set([
  ...["javascript", "data", "vbscript", "blob", "filesystem", "about", "view-source"],
  ...["file", "jar", "ms-appx", "chrome", "resource"],
]);

/**
 * Addresses that must never become a link. The reference parser accepts some of them in `url` and
 * `isBasedOn`, where any scheme will do; this catalogue does not.
 */
export const dangerousAddress: PublicCodeCheck = {
  rule: "address/dangerous",
  level: "error",
  *check({ value }) {
    for (const address of addressesOf(value)) {
      const scheme = parseAddress(address.value.trim())?.scheme;
      // A path that is refused as a path already needs no second remark.
      if (scheme === undefined || !DANGEROUS.has(scheme)) continue;
      const name = shown(`${scheme}:`);
      yield {
        pointer: address.pointer,
        at: "key",
        message: {
          de: `${pathOf(address.pointer)}: Adressen mit ${name.de} werden nicht angenommen; sie können Schaden anrichten.`,
          en: `${pathOf(address.pointer)}: Addresses with ${name.en} are not accepted; they can do harm.`,
        },
        fix: { de: "Eine Adresse mit https:// schreiben.", en: "Write an address with https://." },
      };
    }
  },
};
