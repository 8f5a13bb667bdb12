import type { LicensePolicy } from "../../../../schema/generated/license-policy.ts";
import { item } from "../../row.ts";
import { safeAddress } from "../../safe-address.ts";
import { type CompareRow, cell } from "./row.ts";
import type { Compared, CompareWords } from "./words.ts";

/** One row for each authority that says something of any of the licenses, in the order of the policy. */
export function evidenceRows(
  { t, lang }: CompareWords,
  { authorities }: LicensePolicy,
  compared: readonly Compared[],
): readonly CompareRow[] {
  return authorities.flatMap(({ id, name, website, statements }) => {
    const said = compared.map(({ license }) => license.evidence?.[id]?.says ?? null);
    if (said.every((each) => each === null)) return [];
    const wordsOf = (statement: string): string =>
      statements.find((each) => each.id === statement)?.text[lang] ?? statement;
    const cells = said.map((each) =>
      each === null
        ? cell({ texts: [t.silent], quiet: true })
        : cell({ texts: [each.map(wordsOf).join("; ")] }),
    );
    return [{ term: item(name, { href: safeAddress(website) }), cells }];
  });
}
