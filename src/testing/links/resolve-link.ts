import type { Link } from "./page-links.ts";

/** Where a link leads: a path in the site with an anchor, nowhere that is ours to check, or a mistake. */
export type Destination =
  | { readonly kind: "inside"; readonly path: string; readonly anchor: string }
  | { readonly kind: "outside" }
  | { readonly kind: "wrong"; readonly reason: string };

const outside: Destination = { kind: "outside" };
const wrong = (reason: string): Destination => ({ kind: "wrong", reason });

/**
 * Resolves a link of the file `from` (a path in the site with `/`). A site must work in any folder of any host:
 * absolute links into it, paths from the host's root and resources of other hosts are mistakes.
 */
export function resolveLink(
  from: string,
  link: Link,
  ownAddresses: readonly string[],
): Destination {
  const address = link.address.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme) return resolveAbsolute(scheme, { ...link, address }, ownAddresses);
  if (address.startsWith("//")) return wrong("leaves out the scheme");
  if (address.startsWith("/"))
    return wrong("starts at the host's root, so it breaks in a subfolder");
  return resolveRelative(from, address);
}

function resolveAbsolute(
  scheme: string,
  { place, address, loads }: Link,
  ownAddresses: readonly string[],
): Destination {
  if (scheme === "javascript" || scheme === "vbscript") return wrong("runs a script");
  if (scheme === "data") return loads ? outside : wrong("leads to data");
  if (loads) return wrong("loads something from another host");
  // Search engines want the canonical address of a page in full; nobody follows it.
  const followed = place !== "<link href>";
  const own = followed && ownAddresses.some((start) => address.startsWith(start));
  return own ? wrong("names the site's own address") : outside;
}

function resolveRelative(from: string, address: string): Destination {
  const [beforeAnchor = "", anchor = ""] = splitAt(address, "#");
  const [path = ""] = splitAt(beforeAnchor, "?");
  const names =
    path === "" ? from.split("/") : [...from.split("/").slice(0, -1), ...path.split("/")];
  const resolved: string[] = [];
  for (const [index, name] of names.entries()) {
    const last = index === names.length - 1;
    if (name === ".." && resolved.length === 0) return wrong("leads out of the site");
    if (name === "..") resolved.pop();
    else if (name !== "." && (name !== "" || last)) resolved.push(decode(name));
    if (last && (name === "." || name === "..")) resolved.push("");
  }
  if (resolved.at(-1) === "") resolved[resolved.length - 1] = "index.html";
  return { kind: "inside", path: resolved.join("/"), anchor: decode(anchor) };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
