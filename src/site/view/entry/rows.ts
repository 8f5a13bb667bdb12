import type { Software } from "../../../catalog/catalog.ts";
import { facetValues } from "../../../facts/facets.ts";
import { basedOn, repositoryKey } from "../../../facts/relations.ts";
import type { Dependency } from "../../../schema/generated/publiccode.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context } from "../context.ts";
import type { Description } from "../description.ts";
import { organisationName } from "../names.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";
import { facetItem } from "./glance.ts";
import { italianRows, supportedItems } from "./standards.ts";

/** For whom the software is. */
export function audienceRows(context: Context, software: Software): readonly Row[] {
  const t = entryTexts[context.lang];
  const { intendedAudience: audience } = software.publiccode;
  const countries = (codes: readonly string[] | undefined): readonly Item[] =>
    (codes ?? []).map((code) => item(context.format.country(code.toUpperCase())));
  const { catalog, facts } = context.data;
  const values = facetValues(software, catalog, facts);
  return [
    ...row(
      t.scope,
      values.scope.map((value) => facetItem(context, "scope", value)),
    ),
    ...row(
      t.topics,
      values.topic.map((value) => facetItem(context, "topic", value)),
    ),
    ...row(t.countries, countries(audience?.countries)),
    ...row(t.unsupportedCountries, countries(audience?.unsupportedCountries)),
  ];
}

/** Running copies, pictures and films. */
export function lookRows(
  context: Context,
  { publiccode: code, curation }: Software,
  description: Description | null,
): readonly Row[] {
  const { lang } = context;
  const t = entryTexts[lang];
  const instances = (curation?.instances ?? []).map(({ url, kind, operator, note }) => {
    const name = organisationName(context, operator);
    const operated = name === null ? null : t.operatedBy(name);
    return addressItem(url, joinNotes([t.instances[kind], operated, note?.[lang]]));
  });
  const pictures = (description?.text.screenshots ?? []).flatMap((path) => {
    const href = safeAddress(pictureAddress(code.url, path));
    return href === null ? [] : [href];
  });
  const films = (description?.text.videos ?? []).filter((film) => safeAddress(film) !== null);
  return [
    ...row(t.look, instances),
    ...row(
      t.screenshots,
      pictures.map((href, n) => item(t.screenshot(n + 1), { href })),
    ),
    ...row(
      t.videos,
      films.map((href, n) => item(t.video(n + 1), { href })),
    ),
  ];
}

/** A screenshot's address; one given as a path in the repository has none that holds for every forge. */
function pictureAddress(repository: string, path: string): string | null {
  if (/^https?:/iu.test(path)) return path;
  const onGitHub = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/u.exec(repository);
  const onGitLab = /^(https:\/\/(?:gitlab\.[^/]+|[^/]*opencode\.de)\/.+?)(?:\.git)?\/?$/u.exec(
    repository,
  );
  if (onGitHub !== null) return `https://github.com/${onGitHub[1]}/blob/HEAD/${encodeURI(path)}`;
  return onGitLab === null ? null : `${onGitLab[1]}/-/blob/HEAD/${encodeURI(path)}`;
}

/** What the software needs, and what it conforms to. */
export function technicalRows(context: Context, { publiccode: code }: Software): readonly Row[] {
  const t = entryTexts[context.lang];
  const needs = (list: readonly Dependency[] | undefined): readonly Item[] =>
    (list ?? []).map((dependency) => dependencyItem(context, dependency));
  return [
    ...row(t.supports, supportedItems(code)),
    ...italianRows(context, code),
    ...row(t.dependsOpen, needs(code.dependsOn?.open)),
    ...row(t.dependsProprietary, needs(code.dependsOn?.proprietary)),
    ...row(t.dependsHardware, needs(code.dependsOn?.hardware)),
    ...row(
      t.inputTypes,
      (code.inputTypes ?? []).map((type) => item(type)),
    ),
    ...row(
      t.outputTypes,
      (code.outputTypes ?? []).map((type) => item(type)),
    ),
  ];
}

function dependencyItem(context: Context, dependency: Dependency): Item {
  const { name, version, versionMin, versionMax, optional } = dependency;
  const id = context.data.facts.relations.names.get(name.toLowerCase());
  const least = versionMin === undefined ? null : `≥ ${versionMin}`;
  const most = versionMax === undefined ? null : `≤ ${versionMax}`;
  return item(name, {
    href: id === undefined ? null : context.to(`software/${id}/`),
    note: joinNotes([version, least, most, optional ? entryTexts[context.lang].optional : null]),
  });
}

/** Who publishes, develops, pays and meets. */
export function peopleRows(
  context: Context,
  { id, publiccode: code, curation }: Software,
  description: Description | null,
): readonly Row[] {
  const t = entryTexts[context.lang];
  const { data } = context;
  const byRole = Map.groupBy(curation?.organisations ?? [], (part) => part.role);
  const communities = data.facts.communities.get(id) ?? [];
  const publisher = organisationItem(context, curation?.publisher);
  const own = code.organisation?.name;
  return [
    ...row(t.publisher, [publisher ?? (own === undefined ? null : item(own))]),
    ...[...byRole].flatMap(([role, parts]) =>
      row(
        t.roles[role],
        parts.map((part) => organisationItem(context, part.id)),
      ),
    ),
    ...row(
      t.funding,
      (code.fundedBy ?? []).map(({ name, uri }) => item(name ?? uri, { href: safeAddress(uri) })),
    ),
    ...row(t.copyright, textItems(code.legal.mainCopyrightOwner)),
    ...row(t.repoOwner, textItems(code.legal.repoOwner)),
    ...row(
      t.communities,
      communities.map((community) => {
        const found = data.catalog.communities.get(community)?.value;
        return found === undefined
          ? null
          : item(found.name, { href: context.to(`communities/${community}/`) });
      }),
    ),
    ...row(
      t.awards,
      (description?.text.awards ?? []).map((award) => item(award)),
    ),
  ];
}

function organisationItem(context: Context, id: string | undefined): Item | null {
  const name = organisationName(context, id);
  return name === null ? null : item(name, { href: context.to(`organisations/${id}/`) });
}

/** Where the source code lives, where it came from, and what came from it. */
export function originRows(context: Context, software: Software): readonly Row[] {
  const { publiccode: code, curation, id } = software;
  const t = entryTexts[context.lang];
  const { variants } = context.data.facts.relations;
  return [
    ...row(t.repository, [addressItem(code.url)]),
    ...row(t.realOrigin, [curation?.origin === undefined ? null : addressItem(curation.origin)]),
    ...row(
      t.mirrors,
      (curation?.mirrors ?? []).map((mirror) => addressItem(mirror)),
    ),
    ...row(
      t.basedOn,
      basedOn(software).map((address) => originalItem(context, address)),
    ),
    ...row(
      t.variants,
      (variants.get(id) ?? []).map((variant) => entryItem(context, variant)),
    ),
    ...row(t.applicationSuite, textItems(code.applicationSuite)),
  ];
}

function originalItem(context: Context, address: string): Item {
  const id = context.data.facts.relations.repositories.get(repositoryKey(address));
  return id === undefined ? addressItem(address) : entryItem(context, id);
}

function entryItem(context: Context, id: string): Item {
  const name = context.data.catalog.software.get(id)?.publiccode.name ?? id;
  return item(name, { href: context.to(`software/${id}/`) });
}

function addressItem(address: string, note: string | null = null): Item {
  return item(shownAddress(address), { href: safeAddress(address), note });
}

function textItems(text: string | undefined): readonly Item[] {
  return text === undefined ? [] : [item(text)];
}
