import type { PrintDocument } from "../../../pdf/document.ts";
import { expectedPairs, languagesOfPair } from "../../../policies/compare/pairs.ts";
import { compareVersions } from "../../../policies/compare/versions.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { textIn, versionOf } from "../../../policies/versions.ts";
import { comparisonFile, textFile } from "../addresses.ts";
import { comparisonDocument } from "./comparison-document.ts";
import type { PrintInput } from "./print-input.ts";
import { textDocument } from "./text-document.ts";

/** A document that is printed for a site. */
export interface PrintedDocument {
  /** The address of the PDF, relative to the root of the site. */
  readonly path: string;
  /** The text that it is made from; of a comparison the later one. */
  readonly text: PolicyText;
  readonly isComparison: boolean;
  readonly document: PrintDocument;
  /** The pictures in it, by their paths in the catalogue, which are their keys. */
  readonly pictures: readonly string[];
}

/**
 * Every document that is printed: each text of each policy, and the comparisons that nobody has to ask for. One at a
 * time, because they are large.
 */
export function* printedDocuments(input: PrintInput): Generator<PrintedDocument> {
  for (const policy of input.catalog.policies.values()) {
    yield* textsOf(policy, input);
    yield* comparisonsOf(policy, input);
  }
}

function* textsOf(policy: Policy, input: PrintInput): Generator<PrintedDocument> {
  for (const text of policy.versions.flatMap(({ texts }) => texts)) {
    const { version, language } = text;
    const path = textFile({ policy: policy.id, version, language }, "pdf");
    yield {
      ...printed(path, text, input, (seen) => textDocument(policy, text, seen)),
      isComparison: false,
    };
  }
}

function* comparisonsOf(policy: Policy, input: PrintInput): Generator<PrintedDocument> {
  for (const pair of expectedPairs(policy, input.asOf)) {
    for (const language of languagesOfPair(policy, pair)) {
      const before = textIn(versionOf(policy, pair.before), language);
      const after = textIn(versionOf(policy, pair.after), language);
      const comparison = compareVersions(policy, pair.before, pair.after, language);
      if (before === null || after === null || comparison === null) continue;
      const path = comparisonFile({ policy: policy.id, ...pair, language });
      const made = printed(path, after, input, (seen) =>
        comparisonDocument(policy, before, after, comparison, seen),
      );
      yield { ...made, isComparison: true };
    }
  }
}

function printed(
  path: string,
  text: PolicyText,
  input: PrintInput,
  make: (input: PrintInput) => PrintDocument,
): Omit<PrintedDocument, "isComparison"> {
  const pictures = new Set<string>();
  const document = make({
    ...input,
    hasPicture: (picture) => {
      const isThere = input.hasPicture(picture);
      if (isThere) pictures.add(picture);
      return isThere;
    },
  });
  return { path, text, document, pictures: [...pictures] };
}
