/** The addresses in a stylesheet or style attribute: url(…) and @import "…" (CSS Values 4, 4.5). */
export function stylesheetAddresses(css: string): readonly string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found: string[] = [];
  for (const match of text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/g)) {
    found.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  for (const match of text.matchAll(/@import\s+["']([^"']*)["']/g)) found.push(match[1] ?? "");
  return found;
}
