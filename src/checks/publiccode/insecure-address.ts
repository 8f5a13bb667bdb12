import { parseAddress } from "../../schema/formats/address.ts";
import { pathOf } from "../../schema/pointer.ts";
import type { PublicCodeCheck } from "../check.ts";
import { addressesOf } from "./addresses.ts";

/** Web addresses without encryption. */
export const insecureAddress: PublicCodeCheck = {
  rule: "address/insecure",
  level: "hint",
  enforces: ["admission@2026.3#addresses"],
  *check({ value }) {
    for (const address of addressesOf(value)) {
      if (parseAddress(address.value)?.scheme !== "http") continue;
      const path = pathOf(address.pointer);
      yield {
        pointer: address.pointer,
        at: "key",
        message: {
          de: `${path}: Die Adresse beginnt mit http:// und wird unverschlüsselt aufgerufen.`,
          en: `${path}: The address begins with http:// and is opened without encryption.`,
        },
        fix: {
          de: "https:// schreiben, wenn der Server es kann.",
          en: "Write https:// if the server can do it.",
        },
      };
    }
  },
};
