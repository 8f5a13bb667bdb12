import { Marked } from "marked";
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
    h1: "h3",
    h2: "h4",
    h3: "h5",
    h4: "h6",
    h5: "h6",
    th: (_tag, attributes) => ({ tagName: "th", attribs: { ...attributes, scope: "col" } }),
    a: (_tag, attributes) => linkTag(attributes),
  },
};

/**
 * Markdown (CommonMark with GitHub's tables) as safe HTML: HTML in the text is shown as text, pictures are dropped,
 * links lead to http, https and mailto only, headings begin at the third level.
 */
export function renderMarkdown(text: string): string {
  return sanitize(marked.parse(text) as string, OPTIONS).trim();
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
