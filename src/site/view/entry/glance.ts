import licenses from "spdx-license-list";
import type { Software } from "../../../catalog/catalog.ts";
import type { Facet } from "../../../facts/facets.ts";
import { facetValues } from "../../../facts/facets.ts";
import { licenseIds } from "../../../facts/license-ids.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { listTexts } from "../../i18n/lists.ts";
import type { Context } from "../context.ts";
import { facetAddress } from "../facet-address.ts";
import { facetLabel } from "../facet-label.ts";
import { type Item, item, type Row, row } from "../row.ts";

/** The facts that decide at first sight, each leading to the entries that share it. */
export function glanceRows(context: Context, software: Software): readonly Row[] {
  const { format, data, lang } = context;
  const { publiccode: code } = software;
  const t = entryTexts[lang];
  const values = facetValues(software, data.catalog, data.facts);
  const linked = (facet: Facet): readonly Item[] =>
    values[facet].map((value) => facetItem(context, facet, value));
  const released = code.releaseDate;
  return [
    ...row(t.license, licenseItems(context, code.legal.license)),
    ...row(listTexts[lang].facets.verdict, linked("verdict")),
    ...row(t.publisher, publisherItems(context, software)),
    ...row(t.status, linked("status")),
    ...row(t.versionRow, code.softwareVersion === undefined ? [] : [item(code.softwareVersion)]),
    ...row(
      t.releaseDate,
      released === undefined
        ? []
        : [item(format.date(released), { note: format.age(released, data.facts.asOf) })],
    ),
    ...row(t.maintenanceType, linked("maintenance")),
    ...row(t.type, linked("type")),
    ...row(t.platforms, linked("platform")),
    ...row(t.languages, languageItems(context, software, linked("language"))),
    ...row(t.categories, linked("category")),
  ];
}

/** One value of a facet as a link to its list. */
export function facetItem(context: Context, facet: Facet, value: string): Item {
  return item(facetLabel(context, facet, value), { href: context.to(facetAddress(facet, value)) });
}

/** Each license by its name; a compound expression comes first as it was written. */
function licenseItems(context: Context, expression: string): readonly Item[] {
  const ids = licenseIds(expression);
  const named = ids.map((id) =>
    item(id, { href: context.to(facetAddress("license", id)), note: licenses[id]?.name ?? null }),
  );
  return ids.length === 1 && ids[0] === expression ? named : [item(expression), ...named];
}

function publisherItems(
  context: Context,
  { publiccode: code, curation }: Software,
): readonly Item[] {
  const id = curation?.publisher;
  if (id !== undefined && context.data.catalog.organisations.has(id)) {
    return [facetItem(context, "organisation", id)];
  }
  const name = code.organisation?.name;
  return name === undefined ? [] : [item(name)];
}

function languageItems(
  context: Context,
  { publiccode: code }: Software,
  languages: readonly Item[],
): readonly Item[] {
  const ready = code.localisation.localisationReady;
  return ready ? [...languages, item(entryTexts[context.lang].translatable)] : languages;
}
