import { at } from "../../sbom/value.ts";
import { isBot } from "../bots.ts";

/** Who did something: the login at a path of keys, which is compared and never kept; none where nobody is named. */
export function readAuthor(value: unknown, ...path: readonly string[]) {
  const login = at(value, ...path);
  const author = typeof login === "string" ? login : "";
  return { author, isByBot: isBot(author) };
}
