import type { Software } from "../../../catalog/catalog.ts";
import { slug } from "../../../facts/slug.ts";
import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context, Link } from "../context.ts";
import { facetAddress } from "../facet-address.ts";
import { type Item, item } from "../row.ts";

/** The entries of the catalogue that name a license or an exception. */
export interface LicenseSoftware {
  readonly count: string;
  /** The first ones: those under nothing else before those with an expression, which stands beside them. */
  readonly items: readonly Item[];
  /** Leads to all of them where there are more. */
  readonly more: Link | null;
}

const SHOWN = 10;

/** The entries whose license is this one, or whose expression contains it. */
export function softwareUnder(context: Context, id: string): LicenseSoftware {
  const { data, format, to, lang } = context;
  const t = licensePageTexts[lang];
  const ids = data.facts.facets.license.get(slug(id))?.software ?? [];
  const found = ids.flatMap((each) => data.catalog.software.get(each) ?? []);
  const shown = format.number(found.length);
  const more = { label: t.all(shown), href: to(facetAddress("license", id)) };
  return {
    count: found.length === 0 ? licenseTexts[lang].noSoftware : t.alone(found.length, shown),
    items: itemsOf(context, found, id),
    more: found.length > SHOWN ? more : null,
  };
}

/** The entries whose expression contains this exception. */
export function softwareWith(context: Context, id: string): LicenseSoftware {
  const t = licensePageTexts[context.lang];
  const found = context.data.facts.order.filter(({ publiccode }) =>
    publiccode.legal.license.split(/[\s()]+/u).includes(id),
  );
  const shown = context.format.number(found.length);
  const count = found.length === 0 ? t.noException : t.withException(found.length, shown);
  return { count, items: itemsOf(context, found, id), more: null };
}

function itemsOf({ to }: Context, found: readonly Software[], id: string): readonly Item[] {
  const isAlone = ({ publiccode }: Software): boolean => publiccode.legal.license === id;
  const ordered = [...found.filter(isAlone), ...found.filter((each) => !isAlone(each))];
  return ordered.slice(0, SHOWN).map((software) => {
    const { name, legal } = software.publiccode;
    const note = isAlone(software) ? null : legal.license;
    return item(name, { href: to(`software/${software.id}/`), note });
  });
}
