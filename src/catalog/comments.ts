import { Parser } from "yaml";

/** Every comment of a YAML text in the order in which they stand, without `#` and the spaces around. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  const open: unknown[] = [...new Parser().parse(text)];
  while (open.length > 0) {
    const token = open.pop();
    if (Array.isArray(token)) open.push(...token);
    else if (isToken(token)) {
      if (token.type === "comment") comments.push(token.source.replace(/^#/u, "").trim());
      open.push(
        ...Object.values(token).filter((part) => typeof part === "object" && part !== null),
      );
    }
  }
  return comments.filter((comment) => comment !== "");
}

function isToken(value: unknown): value is { type?: string; source: string } {
  return typeof value === "object" && value !== null;
}
