import fc from "fast-check";
import type { Block, Clause, Footnote, Inline, PolicyText } from "../policies/model.ts";
import type { Place } from "../problem/problem.ts";

/** Texts that have broken writers of XML, JSON and archives before. */
const EVIL = [
  ...["]]>", "<!--", "-->", "<![CDATA[", "<?xml?>", "&amp;", "&#0;", "&x;", "</p>", "'\"", "--"],
  ...["\u0000", "\u0007", "\u001b", "\ufffe", "\uffff", "\ud800", "\udfff", "\ud83d\ude00"],
  ...["\r\n", "\t", "\u0085", "\u2028", "\u202e", "\u2066", "\u0301\u0301\u0301", "\u05d0\u05d1"],
  ...["../../etc/passwd", "javascript:alert(1)", "%", "%%", "{{x}}", "#", "xmlns:", ""],
];
const PLACE: Place = { line: 1, column: 1 };

const text = fc.oneof(
  fc.constantFrom(...EVIL),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.tuple(fc.constantFrom(...EVIL), fc.constantFrom(...EVIL)).map((both) => both.join("")),
);
const NOTES = ["1", "a b", "~"];
const CLAUSES = ["a", "b_c", "-", "9", "~3", ""];
const term = fc.constantFrom("MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY");
const address = fc.oneof(
  text,
  text.map((end) => `https://example.org/${end}`),
);

const { inline, block } = fc.letrec<{ inline: Inline; block: Block; inlines: Inline[] }>((tie) => {
  const inlines = fc.array(tie("inline"), { maxLength: 3 }) as fc.Arbitrary<Inline[]>;
  const blocks = fc.array(tie("block"), { maxLength: 2 }) as fc.Arbitrary<Block[]>;
  const of = <T extends Inline | Block>(type: T["type"], parts: object): fc.Arbitrary<T> =>
    fc.record({ type: fc.constant(type), ...parts }) as unknown as fc.Arbitrary<T>;
  const place = fc.constant(PLACE);
  const what = fc.constantFrom("html", "picture", "rule", "footnote", "unused-footnote");
  const id = fc.constantFrom(...CLAUSES);
  return {
    inlines,
    inline: fc.oneof(
      { maxDepth: 4 },
      of("text", { text }),
      of("obligation", { text, term, continued: fc.boolean() }),
      of("code", { text }),
      of("break", {}),
      of("footnote", { id: fc.constantFrom(...NOTES, "none"), place }),
      of("unsupported", { text, what, place }),
      of("emphasis", { inlines }),
      of("strong", { inlines }),
      of("link", { address, inlines, place }),
      of("clause-link", {
        ...{ clause: fc.oneof(id, text), inlines, place },
        policy: fc.constantFrom(null, "regeln", "none"),
        version: fc.constantFrom(null, "2026.1", "9"),
      }),
    ) as fc.Arbitrary<Inline>,
    block: fc.oneof(
      { maxDepth: 4 },
      of("paragraph", { inlines }),
      of("code", { text, language: fc.oneof(fc.constant(null), text) }),
      of("figure", { file: text, alternative: text, caption: text, place }),
      of("unsupported", { text, what, place }),
      of("quote", { blocks }),
      of("list", {
        start: fc.constantFrom(null, 0, 1, 999_999_999),
        items: fc.array(of("item" as never, { blocks }), { maxLength: 3 }),
      }),
      table(inlines),
    ) as fc.Arbitrary<Block>,
  };
});

function table(inlines: fc.Arbitrary<Inline[]>): fc.Arbitrary<Block> {
  const column = fc.record({
    heading: inlines,
    align: fc.constantFrom("left", "center", "right", null),
  });
  return fc
    .tuple(inlines, fc.array(column, { minLength: 1, maxLength: 3 }))
    .chain(([caption, columns]) => {
      const cells = fc.array(inlines, { minLength: columns.length, maxLength: columns.length });
      const rows = fc.array(cells, { maxLength: 2 });
      return rows.map((all) => ({ type: "table", caption, columns, rows: all }) as const);
    });
}

interface Sketch {
  readonly kind: "section" | "paragraph" | "item";
  readonly id: string;
  readonly heading: readonly Inline[];
  readonly term: string | null;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly inside: readonly Sketch[];
}

const { sketch } = fc.letrec<{ sketch: Sketch }>((tie) => ({
  sketch: fc.record({
    kind: fc.constantFrom("section", "paragraph", "item"),
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,4}$/u),
    heading: fc.array(inline, { maxLength: 2 }),
    term: fc.constantFrom(null, null, "", "\u0000]]>"),
    before: fc.array(block, { maxLength: 2 }),
    after: fc.array(block, { maxLength: 1 }),
    inside: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie("sketch"), { maxLength: 3 })),
  }) as fc.Arbitrary<Sketch>,
}));

/**
 * A text with everything that the model allows, in more combinations than Markdown has, and with words that break
 * careless writers. Its ids are those that an author can write; each clause has another one.
 */
export const hostileText: fc.Arbitrary<PolicyText> = fc
  .record({
    title: fc.array(inline, { maxLength: 2 }),
    sketches: fc.array(sketch, { maxLength: 4 }),
    notes: fc.array(fc.array(block, { maxLength: 2 }), { minLength: 3, maxLength: 3 }),
    blocks: fc.array(block, { maxLength: 2 }),
  })
  .map(({ title, sketches, notes, blocks }) => {
    const footnotes = notes.map(
      (each, index): Footnote => ({ id: NOTES[index] ?? "", number: index + 1, blocks: each }),
    );
    const root = { kind: "paragraph", id: "", heading: title, term: null } as const;
    const clauses = clausesOf({ ...root, before: blocks, after: [], inside: sketches });
    const [document, ...others] = clauses;
    const whole: Clause[] = document
      ? [{ ...document, kind: "document", level: 1, footnotes }]
      : [];
    return {
      ...{ version: "2026.2", language: "de", file: "catalog/policies/regeln/2026.2.de.md" },
      front: { title: "Regeln" },
      clauses: [...whole, ...others],
    };
  });

function clausesOf(root: Sketch): Clause[] {
  const clauses: Clause[] = [];
  const add = (each: Sketch, parent: Clause | null, number: string): string => {
    const { kind, heading, term: defined, before, after, inside } = each;
    const id = clauses.some((other) => other.id === each.id) ? `~${clauses.length}` : each.id;
    const blocks: Block[] = [...before];
    const clause: Clause = {
      ...{ id, kind, number, parent: parent?.id ?? null, blocks, term: defined, place: PLACE },
      heading: kind === "section" || parent === null ? heading : [],
      level: kind === "section" ? 2 : 0,
      ...{ footnotes: [], obligations: [{ term: "MUST", words: "MUSS" }] },
    };
    clauses.push(clause);
    inside.forEach((inner, index) => {
      const next = number === "" ? `${index + 1}` : `${number}.${index + 1}`;
      const innerId = add(inner, clause, next);
      const target = { type: "clause", id: innerId } as const;
      blocks.push(inner.kind === "item" ? { type: "list", start: null, items: [target] } : target);
    });
    blocks.push(...after);
    return id;
  };
  add(root, null, "");
  return clauses;
}
