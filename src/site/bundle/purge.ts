import { PurgeCSS } from "purgecss";

const SET_BY_SCRIPTS = ["data-kern-theme", "open", "disabled", "aria-disabled", "hidden"];

/** `:focus-visible` and the like hold for every element; PurgeCSS finds nothing in the markup that would use them. */
const BARE_PSEUDO_CLASS = /^:[a-z-]+$/u;

/**
 * KERN's style sheet and ours as one, without the rules and variables that our markup does not use.
 * KERN goes into the cascade layer `kern`, so that our rules win without a fight over specificity.
 * Without KERN (an empty text) only ours are purged. `markup` are globs of everything that can bring a tag or a class into a page.
 */
export async function purgedStyles(
  kern: string,
  own: readonly string[],
  markup: readonly string[],
): Promise<string> {
  const layer = kern === "" ? "" : `@layer kern{${withoutComments(kern)}}\n`;
  const raw = layer + own.join("\n");
  const [result] = await new PurgeCSS().purge({
    content: [...markup],
    css: [{ raw }],
    dynamicAttributes: SET_BY_SCRIPTS,
    safelist: [BARE_PSEUDO_CLASS],
    extractors: [{ extensions: ["astro", "ts", "mdx"], extractor: wordsOf }],
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  if (result === undefined) throw new Error("PurgeCSS returned nothing for the style sheets");
  return result.css;
}

/** Everything in a source file that could be a tag, a class, an id or an attribute. */
function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][\w-]*/gu) ?? [];
}

function withoutComments(css: string): string {
  return css.replace(/@charset "[^"]*";/u, "").replace(/\/\*[\s\S]*?\*\//gu, "");
}
