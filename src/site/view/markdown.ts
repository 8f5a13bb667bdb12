import { Marked, type Tokens } from "marked";
import sanitize from "sanitize-html";

const marked = new Marked({
  gfm: true,
  async: false,
  renderer: { html: ({ text }) => asText(text), image: () => "" },
});

const OPTIONS: sanitize.IOptions = {
  allowedTags: [
    "p",
    "br",
    "hr",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "del",
    "code",
    "pre",
    "blockquote",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["scope"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  transformTags: {
    th: (_tag, attributes) => ({ tagName: "th", attribs: { ...attributes, scope: "col" } }),
    a: (_tag, attributes) => linkTag(attributes),
  },
};

/**
 * Markdown (CommonMark with GitHub's tables) as safe HTML: HTML in the text is shown as text, pictures are dropped,
 * links lead to http, https and mailto only. The text's highest heading gets the level `top`.
 */
export function renderMarkdown(text: string, top = 3): string {
  const tokens = marked.lexer(text);
  const headings: Tokens.Heading[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") headings.push(token as Tokens.Heading);
  });
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(6, heading.depth - highest + top);
  return sanitize(marked.parser(tokens), OPTIONS).trim();
}

/** A link of a text: whatever is not an absolute address is no link. */
function linkTag({ href = "" }: sanitize.Attributes): sanitize.Tag {
  return /^(?:https?:\/\/|mailto:)/iu.test(href)
    ? { tagName: "a", attribs: { href, rel: "noopener" } }
    : { tagName: "span", attribs: {} };
}

/** What looks like a tag is shown as it was written. */
function asText(html: string): string {
  return html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
