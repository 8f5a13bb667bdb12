import type { LicenseContext } from "../../../../licenses/context/context.ts";
import { readExpression } from "../../../../licenses/syntax/read.ts";
import { isGroup } from "../../../../licenses/syntax/tree.ts";
import { fill } from "../../../browser/search/texts.ts";
import { type ReasonView, reasonView } from "../check/compatibility.ts";
import type { Compared, CompareWords } from "./words.ts";

/** Whether code under one license may go into a work under another, for each two in both directions. */
export interface PairsView {
  readonly title: string;
  readonly caption: string;
  /** The heads of the columns: what it goes into. */
  readonly into: readonly string[];
  readonly rows: readonly {
    readonly from: string;
    /** null where both are the same license. */
    readonly cells: readonly (ReasonView | null)[];
  }[];
}

/** The answers for each two of the licenses. */
export function pairsView(
  words: CompareWords,
  context: LicenseContext,
  compared: readonly Compared[],
): PairsView {
  const { t } = words;
  const resolved = compared.flatMap(({ id }) => {
    const { tree } = readExpression(id);
    return tree === null || isGroup(tree) ? [] : [{ id, license: context.resolve(tree) }];
  });
  return {
    title: t.pairsTitle,
    caption: t.pairsCaption,
    into: resolved.map(({ id }) => fill(t.into, { license: id })),
    rows: resolved.map((from) => ({
      from: fill(t.from, { license: from.id }),
      cells: resolved.map((into) =>
        from.id === into.id ? null : reasonView(words, context.pair(from.license, into.license)),
      ),
    })),
  };
}
