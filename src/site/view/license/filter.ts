import type { LicenseListSettings } from "../../browser/license-list/settings.ts";
import { licenseFilterTexts } from "../../i18n/license-filter.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang } from "../../site-data.ts";
import type { Context } from "../context.ts";
import { item, type Row, row } from "../row.ts";
import { scriptSafe } from "../script-safe.ts";
import type { Choice } from "./check-page.ts";
import { listLabel } from "./list-label.ts";
import { type LicenseList, licenseLists, listAddress } from "./lists.ts";

/** One property by which the list can be narrowed down. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The search in the list of licenses, and what stands in its place without a script. */
export interface LicenseFilter {
  readonly t: (typeof licenseFilterTexts)[Lang];
  readonly family: Facet;
  readonly decision: Facet;
  /** One for each authority that says something. */
  readonly authorities: readonly Facet[];
  /** The same as links to static lists, by authority. */
  readonly rows: readonly Row[];
  /** Settings for the browser as JSON that is safe inside a script element. */
  readonly settings: string;
}

/** The filter of the page with all licenses. */
export function licenseFilter(context: Context): LicenseFilter {
  const { data, lang, to, format } = context;
  const t = licenseFilterTexts[lang];
  const lists = licenseLists(data);
  const count = ({ total }: LicenseList): string => format.number(total);
  const facet = (id: string, label: string, found: readonly LicenseList[]): Facet => ({
    id,
    label,
    choices: [
      { value: "", label: t.any },
      ...found.map((list) => ({
        value: list.value.split("/").at(-1) ?? "",
        label: `${listLabel(context, list)} (${count(list)})`,
      })),
    ],
  });
  const ofType = (type: LicenseList["type"]) => lists.filter((list) => list.type === type);
  const authorities = (data.catalog.licensing.policy?.value.authorities ?? []).map((each) => ({
    ...each,
    lists: ofType("authority").filter(({ value }) => value.startsWith(`${each.id}/`)),
  }));
  const speaking = authorities.filter((each) => each.lists.length > 0);
  const facets = speaking.map((each) => facet(each.id, each.name, each.lists));
  return {
    t,
    family: facet("family", t.family, ofType("family")),
    decision: facet("decision", t.decision, ofType("decision")),
    authorities: facets,
    rows: speaking.flatMap((each) =>
      row(
        each.name,
        each.lists.map((list) =>
          item(`${listLabel(context, list)} (${count(list)})`, {
            href: to(listAddress(list.type, list.value)),
          }),
        ),
      ),
    ),
    settings: scriptSafe(
      settingsOf(context, ["family", "decision", ...facets.map(({ id }) => id)]),
    ),
  };
}

function settingsOf({ data, lang, root }: Context, facets: readonly string[]): LicenseListSettings {
  const { loading, failed, one, many, none, deprecated } = licenseFilterTexts[lang];
  const { noFamily, families, outcomes } = licenseTexts[lang];
  return {
    lang,
    root,
    files: data.licenseData[lang],
    asOf: data.facts.asOf,
    facets,
    texts: { loading, failed, one, many, none, deprecated, noFamily },
    families,
    outcomes,
  };
}
