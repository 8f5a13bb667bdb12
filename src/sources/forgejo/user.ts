import { at } from "../../sbom/value.ts";
import { isBot } from "../bots.ts";

/** Who did something: the login of a user, which is compared and never kept; none where nobody is named. */
export function readUser(value: unknown) {
  const login = at(value, "user", "login");
  const author = typeof login === "string" ? login : "";
  return { author, isByBot: isBot(author) };
}
