import { broken } from "./refusals.ts";
import { Refused } from "./refused.ts";

/** The bytes of a text in either alphabet of RFC 4648, as DSSE allows; refuses what is none. */
export function fromBase64(text: string): Uint8Array {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw new Refused(broken("Base64", null));
  }
}
