import type { License } from "../../../schema/generated/license.ts";
import type { LicensePolicy } from "../../../schema/generated/license-policy.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context } from "../context.ts";
import { type Item, item } from "../row.ts";
import { safeAddress } from "../safe-address.ts";

/** What one authority says of a license, and where the record has it from. */
export interface EvidenceLine {
  readonly authority: Item;
  readonly says: string;
  readonly sources: readonly Item[];
  readonly dataLicenses: string;
  readonly date: string;
}

type Authority = LicensePolicy["authorities"][number];
type Evidence = NonNullable<License["evidence"]>;

/** One line for each authority that has said something, in the order of the policy. */
export function evidenceLines(
  context: Context,
  evidence: License["evidence"],
): readonly EvidenceLine[] {
  const authorities = context.data.catalog.licensing.policy?.value.authorities ?? [];
  return authorities.flatMap((authority) => {
    const said = evidence?.[authority.id];
    return said === undefined ? [] : [evidenceLine(context, authority, said)];
  });
}

function evidenceLine(
  context: Context,
  { name, website, sources, statements }: Authority,
  said: Evidence[string],
): EvidenceLine {
  const { lang, format } = context;
  const t = licenseTexts[lang];
  const words = said.says.map((id) => statements.find((each) => each.id === id)?.text[lang] ?? id);
  const dates = said.date === undefined ? sources.map(({ date }) => date) : [said.date];
  const own = safeAddress(said.source);
  return {
    authority: item(name, { href: safeAddress(website) }),
    says: words.join("; "),
    sources:
      own === null
        ? sources.map(({ title, url, note }) =>
            item(title, { href: safeAddress(url), note: note?.[lang] ?? null }),
          )
        : [item(name, { href: own })],
    dataLicenses: sources.map(({ license }) => license).join("; "),
    date: dates.map((date) => (date === undefined ? t.undated : format.date(date))).join("; "),
  };
}
