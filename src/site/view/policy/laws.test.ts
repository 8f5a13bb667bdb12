import fc from "fast-check";
import type { ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { POLICY_LIMITS } from "../../../catalog/limits.ts";
import type { PolicyText } from "../../../policies/model.ts";
import { parsePolicyText } from "../../../policies/parse/parse.ts";
import { clausesToHast } from "./clauses.ts";
import { footnoteMarks } from "./hast/footnotes.ts";
import type { TextSetting } from "./hast/setting.ts";
import { hastToHtml } from "./hast/to-html.ts";

const PIECES = [
  ...["#", " ", "\n", "\n\n", "- ", "1. ", "> ", "*", "_", "`", "[", "](#a)", "[^1]", "[^1]: "],
  ...["|", "|-|\n", "{#a}", "{#", "}", "![", "](b)", "<b>", "MUSS", "NICHT", "```\n", "\\", "&"],
  ...["](javascript:x)", "](https://a.example/?a&b)", '<img src=x onerror="x">', "](//b)"],
  ...["---\n", "text", "\u0301", "שלום", "{#a .definition}", "**x**", "\t", "&#x202e;", "</div>"],
  ...["[a[^1]](#a)", "\n\n[^1]: n\n\n", "[b[c](#a)](https://a.example/)"],
  ...["<script>", "{#content}", "](../b/1.de.md#c)", "Table: x\n\n|a|\n|-|\n|b|\n\n"],
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => {
  const { clauses } = parsePolicyText(pieces.join(""), "Titel", POLICY_LIMITS);
  return { version: "1", language: "de", file: "x.md", front: { title: "Titel" }, clauses };
});

function render(text: PolicyText): readonly ElementContent[] {
  const setting: TextSetting = {
    lang: "de",
    targetOf: ({ clause }) => ({ href: `#${clause}`, label: clause }),
    pictureOf: (file) => (file === "b" ? "../b" : null),
    footnotes: footnoteMarks(text),
  };
  return clausesToHast(text, setting, () => ({ after: [], aside: [] }));
}

function* elementsIn(nodes: readonly ElementContent[], inLink = false): Generator<Found> {
  for (const node of nodes) {
    if (node.type === "text") continue;
    if (node.type !== "element") throw new Error(`There is a ${node.type}`);
    const { tagName, properties, children } = node;
    yield { tagName, properties, inLink };
    yield* elementsIn(children, inLink || tagName === "a");
  }
}

interface Found {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly inLink: boolean;
}

const TAGS = new Set(
  "a bdi blockquote br caption code div em figcaption figure h2 h3 h4 h5 h6 img li ol p pre section span strong sup table tbody td th thead tr ul".split(
    " ",
  ),
);
const PROPERTIES = new Set(
  "alt ariaLabel className dir href id loading rel role scope src start tabIndex value".split(" "),
);

describe("whatever an author writes", () => {
  it("becomes only elements and properties that pages are made of", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { tagName, properties } of elementsIn(render(text))) {
          expect(TAGS).toContain(tagName);
          for (const name of Object.keys(properties)) expect(PROPERTIES).toContain(name);
          const { href = "#", src = "../b" } = properties;
          expect(href).toMatch(/^(?:#|https?:|mailto:)/u);
          expect(src).toBe("../b");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has no id twice and no link in a link", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = [...elementsIn(render(text))];
        const ids = found.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        expect(found.filter(({ tagName, inLink }) => tagName === "a" && inLink)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is text in the HTML, also where it looks like markup", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hastToHtml(render(text))).not.toMatch(/<(?:script|b>|img src="?x)|<\w+[^>]*\son/iu);
      }),
      { numRuns: 300 },
    );
  });
});
