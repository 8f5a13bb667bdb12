/**
 * The path below `base` that a request target (RFC 9112, 3.2.1) asks for: decoded, without a leading slash, ending
 * in `/` for a folder (the base itself is ""); null where it is malformed, lies outside, or tries to climb.
 */
export function pathOfRequest(target: string, base: string): string | null {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  if (!path.startsWith(base)) return null;
  const segments = path.slice(base.length).split("/").map(decodeSegment);
  const folder = segments.at(-1) === "" && segments.length > 1;
  const names = folder ? segments.slice(0, -1) : segments;
  if (!names.every(isName) && names.join("/") !== "") return null;
  return names.join("/") + (folder ? "/" : "");
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "..";
  }
}

function isName(segment: string): boolean {
  return segment !== "" && segment !== "." && segment !== ".." && !/[/\\\0]/.test(segment);
}
