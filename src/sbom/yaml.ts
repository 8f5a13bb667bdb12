import { Composer, type CST, Lexer, Parser, Schema } from "yaml";
import { LIMITS } from "./limits.ts";
import { placeAt } from "./place.ts";
import { broken, TOO_DEEP, TOO_MUCH_YAML } from "./refusals.ts";
import { Refused } from "./refused.ts";

/** Every scalar is the text that was written: a version 1.10 is not 1.1. */
const TEXT_ONLY = new Schema({ schema: "failsafe", resolveKnownTags: false });

/**
 * A quoted text that goes on in the next line, which has to be deeper than its key (YAML 1.2.2, 7.3.1). SnakeYAML,
 * which wrote the results of ORT until 2022, indented it like the key.
 */
const CONTINUED = /\\\n *\\ /gu;

/** The plain value of the first document of a YAML 1.2 text; refuses errors, and what passes LIMITS. */
export function parseYaml(text: string): unknown {
  if (text.length > LIMITS.yamlBytes) throw new Refused(TOO_MUCH_YAML);
  const composer = new Composer({ schema: TEXT_ONLY, uniqueKeys: false });
  const [document] = composer.compose(tokensOf(text));
  if (!document) throw new Refused(broken("YAML", null));
  const [error] = document.errors;
  if (error) {
    const joined = text.replaceAll(CONTINUED, "\\ ");
    if (joined.length < text.length) return parseYaml(joined);
    throw new Refused(broken("YAML", placeAt(text, error.pos[0])));
  }
  try {
    return document.toJS({ maxAliasCount: LIMITS.yamlAliases });
  } catch {
    // Aliases of aliases, or one to an anchor that does not exist.
    throw new Refused(broken("YAML", null));
  }
}

/** Depth and number are checked while tokens are read, before anything recurses over them. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    count += 1;
    if (count > LIMITS.yamlTokens) throw new Refused(TOO_MUCH_YAML);
    if (parser.stack.length > LIMITS.depth) throw new Refused(TOO_DEEP);
  }
  yield* parser.end();
}
