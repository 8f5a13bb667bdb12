import list from "./oembed-schemes.json" with { type: "json" };

/** A scheme of an oEmbed provider, cut at its wildcards. */
interface Scheme {
  readonly protocols: readonly string[];
  readonly host: readonly string[];
  readonly path: readonly string[];
}

let schemes: readonly Scheme[] | null = null;

/** Whether the address of a page is one that an oEmbed provider lists (https://oembed.com, 2.1). */
export function supportsOembed(address: string): boolean {
  schemes ??= list.schemes.map(schemeOf);
  const [protocol, host, path] = partsOf(address);
  return schemes.some(
    (scheme) =>
      scheme.protocols.includes(protocol) && fits(host, scheme.host) && fits(path, scheme.path),
  );
}

/** Providers that list http mean https too. */
function schemeOf(text: string): Scheme {
  const [protocol, host, path] = partsOf(text);
  const protocols = protocol === "http" ? ["http", "https"] : [protocol];
  return { protocols, host: host.split("*"), path: path.split("*") };
}

function partsOf(address: string): readonly [string, string, string] {
  const match = /^([a-z]+):\/\/([^/]*)(.*)$/su.exec(address);
  return [match?.[1] ?? "", match?.[2] ?? "", match?.[3] ?? ""];
}

/** Whether a text is the given pieces with anything between them. Linear, whatever the text. */
function fits(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length && text.endsWith(last);
}
