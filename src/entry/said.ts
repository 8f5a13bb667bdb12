import { parseDocument } from "yaml";
import type { Found } from "./find.ts";

/** What is known of a software for which an entry is to be made. */
export interface Said {
  readonly text: string | null;
  readonly name: string;
  readonly url: string;
  readonly source: { readonly url: string; readonly commit: string | null };
  /** The repository in which the file lay, where its `url` names another one: a copy (standard, forks). */
  readonly copyIn: string | null;
}

/**
 * Reads name and address of the software from what was found; where there is no file, or it does not say,
 * from the address. `sameRepository` compares two addresses of repositories.
 */
export function whatIsKnown(
  found: Exclude<Found, { kind: "unavailable" }>,
  sameRepository: (left: string, right: string) => boolean,
): Said {
  const text = found.kind === "found" ? found.text : null;
  const read = reader(text);
  const place = found.repository ?? (found.kind === "found" ? found.url : "");
  const url = read("url") ?? place;
  const isCopy = found.repository !== null && !sameRepository(url, found.repository);
  return {
    text,
    name: read("name") ?? place.split("/").at(-1) ?? place,
    url,
    source: { url: place, commit: found.commit },
    copyIn: isCopy ? found.repository : null,
  };
}

/** Texts at the top of a YAML file; one that does not parse has none. */
function reader(text: string | null): (key: string) => string | null {
  const document = parseDocument(text ?? "", { schema: "failsafe" });
  return (key) => {
    const value: unknown = document.errors.length === 0 ? document.get(key) : null;
    return typeof value === "string" && value !== "" ? value : null;
  };
}
